import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;

/** The query database of a folder that was closed, asked in plain SQL on a copy of its file. */
class Rows {
  private static final String SETTINGS =
      ";IFEXISTS=TRUE;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TRACE_LEVEL_FILE=0";
  private static final List<String> QUESTIONS =
      List.of(
          "select 'plan', id, code, title, first_year, last_year from plan",
          "select 'section', id, plan_id, rank, name from section",
          "select 'department', id, plan_id, rank, name from department",
          "select 'project', id, plan_id, number, label, name, content from project",
          "select 'target', id, project_id, text, state from target",
          "select 'quantity', id, plan_id, text, subject from quantity",
          "select 'document', id, plan_id, file_name, sha256, byte_count from document",
          "select 'report', id, target_id, as_of, percent, text, lag, next_steps from report",
          "select 'period', id, number, as_of, sha256 from reporting_period",
          "select 'role', project_id, department_id, role from assignment");

  private Rows() {}

  /** It says what the replayed journal says, row by row, and how far it goes. */
  static void agree(Truth truth) throws IOException {
    Path copy = Files.createTempDirectory("endurance");
    try {
      Files.copy(
          truth.folder().resolve("projection").resolve("ledger.mv.db"), copy.resolve("copy.mv.db"));
      String url = "jdbc:h2:file:" + copy.resolve("copy") + SETTINGS;
      try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
        same(expected(truth.ledger()), ask(connection, QUESTIONS));
        SortedSet<String> reach =
            new TreeSet<>(
                List.of(
                    line(
                        truth.frames().replica(),
                        truth.edits(),
                        truth.frames().all().getLast().hash())));
        same(reach, ask(connection, List.of("select replica, sequence, chain_hash from meta")));
      }
    } catch (SQLException e) {
      throw new IOException(e);
    } finally {
      Tree.delete(copy);
    }
  }

  private static void same(SortedSet<String> expected, SortedSet<String> found) {
    if (!expected.equals(found)) {
      SortedSet<String> missing = new TreeSet<>(expected);
      missing.removeAll(found);
      found.removeAll(expected);
      throw new IllegalStateException("the projection lacks " + missing + " and has " + found);
    }
  }

  private static SortedSet<String> ask(Connection connection, List<String> questions)
      throws SQLException {
    SortedSet<String> rows = new TreeSet<>();
    try (Statement statement = connection.createStatement()) {
      for (String question : questions) {
        try (ResultSet result = statement.executeQuery(question)) {
          while (result.next()) {
            Object[] row = new Object[result.getMetaData().getColumnCount()];
            for (int i = 0; i < row.length; i++) {
              row[i] = result.getObject(i + 1);
            }
            rows.add(line(row));
          }
        }
      }
    }
    return rows;
  }

  private static SortedSet<String> expected(Ledger ledger) {
    return Stream.concat(
            ledger.plans().stream().flatMap(plan -> expected(ledger, plan)),
            ledger.periods().stream()
                .map(p -> line("period", p.id().value(), p.number(), p.asOf(), p.sha256())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> expected(Ledger ledger, Plan plan) {
    var id = plan.id();
    Object of = id.value();
    return Stream.of(
            Stream.of(
                line(
                    "plan",
                    of,
                    plan.code(),
                    plan.title(),
                    plan.years().first(),
                    plan.years().last())),
            ledger.sections(id).stream()
                .map(s -> line("section", s.id().value(), of, s.order(), s.name())),
            ledger.departments(id).stream()
                .map(d -> line("department", d.id().value(), of, d.order(), d.name())),
            ledger.documents(id).stream()
                .map(d -> line("document", d.id().value(), of, d.fileName(), d.sha256(), d.size())),
            Stream.of(
                    ledger.goals(id),
                    ledger.projects(id).stream()
                        .flatMap(p -> ledger.quantities(p.id()).stream())
                        .toList())
                .flatMap(Collection::stream)
                .map(q -> line("quantity", q.id().value(), of, q.text(), q.value().subject())),
            ledger.projects(id).stream().flatMap(project -> expected(ledger, project)))
        .flatMap(rows -> rows);
  }

  private static Stream<String> expected(Ledger ledger, Project project) {
    Object id = project.id().value();
    return Stream.of(
            Stream.of(
                line(
                    "project",
                    id,
                    project.plan().value(),
                    project.number(),
                    project.label(),
                    project.name(),
                    project.content())),
            ledger.targets(project.id()).stream()
                .map(t -> line("target", t.id().value(), id, t.text(), t.state())),
            ledger.targets(project.id()).stream()
                .flatMap(target -> ledger.reports(target.id()).stream())
                .map(r ->
                    line(
                        "report",
                        r.id().value(),
                        r.target().value(),
                        r.asOf(),
                        r.percent(),
                        r.account().text(),
                        r.account().lag(),
                        r.account().next())),
            ledger.roles(project.id()).entrySet().stream()
                .flatMap(entry ->
                    entry.getValue().stream()
                        .map(role -> line("role", id, entry.getKey().value(), role))))
        .flatMap(rows -> rows);
  }

  private static String line(Object... values) {
    return Stream.of(values).map(String::valueOf).collect(Collectors.joining("|"));
  }
}
