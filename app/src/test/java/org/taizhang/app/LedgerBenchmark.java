package org.taizhang.app;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.Section;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.WorkFields;
import org.taizhang.model.work.Account;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.Opening;

/**
 * A large ledger on a disk, turn by turn in one run: opening it beside a bare JDBC scan of the same
 * rows, an edit until it is saved beside a bare append and force of as many bytes. {@code
 * LedgerBenchmark FOLDER PROJECTS} makes the ledger, of 1,000 projects with 10,000 targets and
 * 40,000 reports; {@code LedgerBenchmark FOLDER} measures, with {@code -Xmx256m}.
 */
final class LedgerBenchmark {
  private static final int OPENINGS = 12;
  private static final int EDITS = 300;
  private static final String SETTINGS =
      ";IFEXISTS=TRUE;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TRACE_LEVEL_FILE=0";

  private LedgerBenchmark() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    Path work = Files.createDirectories(Path.of(arguments[0]));
    Path folder = work.resolve("ledger");
    if (arguments.length > 1) {
      fill(folder, LargeLedger.of(Integer.parseInt(arguments[1])));
      return;
    }
    Path copy = work.resolve("rows").resolve("copy");
    Files.createDirectories(work.resolve("rows"));
    try (LedgerStore store = open(folder)) {
      store.queries().findProjects("教育");
    }
    Files.copy(
        folder.resolve("projection").resolve("ledger.mv.db"),
        copy.resolveSibling("copy.mv.db"),
        StandardCopyOption.REPLACE_EXISTING);
    long[] opens = new long[OPENINGS];
    long[] scans = new long[OPENINGS];
    long rows = 0;
    for (int turn = 0; turn < OPENINGS; turn++) {
      long start = System.nanoTime();
      try (LedgerStore store = open(folder)) {
        opens[turn] = System.nanoTime() - start;
        memory(turn == 0 ? "opened" : "", store.ledger());
      }
      start = System.nanoTime();
      rows = scan(copy);
      scans[turn] = System.nanoTime() - start;
    }
    System.out.printf(Locale.ROOT, "%d rows%n", rows);
    report("opening", opens, "scan", scans);
    edits(folder, work.resolve("bare"));
  }

  private static void edits(Path folder, Path file) throws IOException {
    long[] saves = new long[EDITS];
    long[] forces = new long[EDITS];
    Path journal = folder.resolve("ledger.journal");
    try (LedgerStore store = open(folder);
        FileChannel bare = FileChannel.open(file, CREATE, APPEND)) {
      List<ProgressReport> reports = all(store.ledger());
      for (int turn = 0; turn < EDITS; turn++) {
        ProgressReport old = reports.get(turn * 97 % reports.size());
        var edit =
            new Edit.Change<>(
                old.id(),
                WorkFields.REPORT_ACCOUNT,
                old.account(),
                Account.of("第" + turn + "次改过的进展情况，资金已经落实。"));
        long before = Files.size(journal);
        long start = System.nanoTime();
        store.submit(edit, null);
        saves[turn] = System.nanoTime() - start;
        byte[] bytes = new byte[(int) Math.max(1, Files.size(journal) - before)];
        start = System.nanoTime();
        bare.write(ByteBuffer.wrap(bytes));
        bare.force(true);
        forces[turn] = System.nanoTime() - start;
      }
      memory("edited", store.ledger());
    }
    report("edit until saved", saves, "append and force", forces);
  }

  private static List<ProgressReport> all(Ledger ledger) {
    return ledger
        .entities()
        .filter(ProgressReport.class::isInstance)
        .map(ProgressReport.class::cast)
        .toList();
  }

  private static void fill(Path folder, Ledger ledger) throws IOException {
    try (LedgerStore store = open(folder)) {
      for (Plan plan : ledger.plans()) {
        store.submit(new Edit.Together(Occasion.IMPORT, edits(ledger, plan)), null);
      }
      store.queries().findProjects("教育");
    }
    System.out.printf(
        Locale.ROOT,
        "%d reports, journal %d KB%n",
        all(ledger).size(),
        Files.size(folder.resolve("ledger.journal")) >> 10);
  }

  private static List<Edit> edits(Ledger ledger, Plan plan) {
    List<Edit> edits = new ArrayList<>(List.of(new Edit.Add(plan)));
    for (Section section : ledger.sections(plan.id())) {
      edits.add(new Edit.Add(section));
    }
    for (Department department : ledger.departments(plan.id())) {
      edits.add(new Edit.Add(department));
    }
    for (Project project : ledger.projects(plan.id())) {
      edits.add(new Edit.Add(project));
      ledger
          .roles(project.id())
          .forEach((unit, roles) ->
              edits.add(new Edit.Assign(project.id(), unit, java.util.Set.of(), roles)));
      for (Target target : ledger.targets(project.id())) {
        edits.add(new Edit.Add(target));
      }
      for (PlannedQuantity quantity : ledger.quantities(project.id())) {
        edits.add(new Edit.Add(quantity));
      }
      for (Target target : ledger.targets(project.id())) {
        ledger.reports(target.id()).forEach(report -> edits.add(new Edit.Add(report)));
      }
    }
    return edits;
  }

  private static LedgerStore open(Path folder) {
    return switch (LedgerFolder.open(folder, new Author("量速度的人"), InstantSource.system())) {
      case Opening.Writable writable -> writable.store();
      case Opening other -> throw new IllegalStateException(other.toString());
    };
  }

  /** Every value of every row of every table. */
  private static long scan(Path copy) throws SQLException {
    long rows = 0;
    try (Connection connection =
        DriverManager.getConnection("jdbc:h2:file:" + copy + SETTINGS, "sa", "")) {
      List<String> tables = new ArrayList<>();
      try (ResultSet all = connection.getMetaData().getTables(null, "public", "%", null)) {
        while (all.next()) {
          tables.add(all.getString("TABLE_NAME"));
        }
      }
      for (String table : tables) {
        try (var statement = connection.createStatement();
            ResultSet result = statement.executeQuery("select * from " + table)) {
          int columns = result.getMetaData().getColumnCount();
          while (result.next()) {
            for (int column = 1; column <= columns; column++) {
              result.getObject(column);
            }
            rows++;
          }
        }
      }
    }
    return rows;
  }

  private static void memory(String what, Ledger ledger) {
    if (what.isEmpty()) {
      return;
    }
    System.gc();
    var runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%s: %d plans, %d MB in use of %d%n",
        what,
        ledger.plans().size(),
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        runtime.maxMemory() >> 20);
  }

  /** Medians and 95th percentiles; the first quarter is left out as warming up. */
  private static void report(String ours, long[] nanos, String bare, long[] others) {
    System.out.printf(
        Locale.ROOT,
        "%s %.2f / %.2f ms, %s %.2f / %.2f ms, ratio %.2f / %.2f%n",
        ours,
        at(nanos, 50),
        at(nanos, 95),
        bare,
        at(others, 50),
        at(others, 95),
        at(nanos, 50) / at(others, 50),
        at(nanos, 95) / at(others, 95));
  }

  private static double at(long[] nanos, int percent) {
    long[] warm = Arrays.stream(nanos).skip(nanos.length / 4).sorted().toArray();
    return warm[Math.min(warm.length - 1, warm.length * percent / 100)] / 1e6;
  }
}
