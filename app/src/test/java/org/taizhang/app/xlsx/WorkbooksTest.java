package org.taizhang.app.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.page.BriefingChoice;
import org.taizhang.app.page.BriefingKind;
import org.taizhang.app.page.Briefings;
import org.taizhang.app.page.DrawnPlans;
import org.taizhang.app.page.PaperOptions;
import org.taizhang.app.page.PaperSize;
import org.taizhang.app.page.TableSheet;
import org.taizhang.app.page.TableSheets;
import org.taizhang.app.page.table.Cell;
import org.taizhang.app.page.table.Column;
import org.taizhang.app.page.table.Column.Trait;
import org.taizhang.app.page.table.Table;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Role;

class WorkbooksTest {
  private static final TextMetrics METRICS = new BundledMetrics();
  private static final Briefings BRIEFINGS = Briefings.chinese(METRICS);

  private static Stream<BriefingKind> kinds() {
    return Stream.of(BriefingKind.values()).filter(kind -> BRIEFINGS.tables(kind).isPresent());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsReadBackIsTheTable(BriefingKind kind) throws Exception {
    for (int seed = 0; seed < 4; seed++) {
      var sheets = sheets(DrawnPlans.ledger(seed), kind);
      var book = new ReadBook(written(sheets));
      assertThat(book.names()).hasSameSizeAs(sheets.sheets()).doesNotHaveDuplicates();
      for (int i = 0; i < sheets.sheets().size(); i++) {
        var sheet = sheets.sheets().get(i);
        assertThat(book.cells(i + 1)).as(sheet.name()).isEqualTo(expected(sheet));
      }
    }
  }

  @Test
  void saysWhatThePaperSays() throws Exception {
    var ledger =
        new LedgerBuilder()
            .plan("jia", 2022, 2023)
            .section("教育攻坚行动")
            .project("学校建设", Map.of("教育局", Role.LEAD, "财政局", Role.RESPONSIBLE))
            .project("教师队伍", Map.of("教育局", Role.LEAD))
            .ledger();
    var matrix = new ReadBook(written(sheets(ledger, BriefingKind.MATRIX))).cells(1);
    assertThat(String.join(" ", matrix.values()))
        .isEqualTo(
            "jia方案责任矩阵 教育局　截至2026年11月22日 2022—2023年 · 共2项 · 责任单位2个 · 牵头2 · 责任1"
                + " ● 牵头　○ 责任　△ 配合 序号 行动名称 项目 教育局 财政局 合计 牵头 责任"
                + " 1 教育攻坚行动 学校建设 ● ○ 1 1 2 教师队伍 ● 1 牵头合计 2 2 责任合计 1 1");
    var book = new ReadBook(written(sheets(ledger, BriefingKind.YEARS)));
    assertThat(String.join(" ", book.cells(1).values()))
        .contains(
            "序号 行动名称 项目名称 主要内容 分年度推进内容 牵头部门 责任部门 2022年 2023年"
                + " 1 教育攻坚行动 学校建设 学校建设的主要内容。 2022年推进学校建设 2023年推进学校建设 教育局 财政局");
    assertThat(book.merged(1)).contains("B6:B7", "E4:F4", "A4:A5", "A1:H1");
    assertThat(book.text("xl/worksheets/sheet1.xml"))
        .contains("xSplit=\"3\"", "ySplit=\"5\"", "state=\"frozen\"", "orientation=\"landscape\"");
    assertThat(book.text("xl/workbook.xml")).contains("_xlnm.Print_Titles", "'jia'!$4:$5");
  }

  @Test
  void nothingIsAFormula() throws Exception {
    var texts =
        List.of("=1+1", "+86", "-2", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "0012", "12");
    var rows = texts.stream().map(text -> new Table.Row(Cell.of(text))).toList();
    var table = new Table(List.of(new Column("=HEAD()", 4, Trait.NAMING)), rows);
    var sheet = new TableSheet("a/b:c?*[x]\\'", List.of("=TITLE()"), table);
    var book =
        new ReadBook(
            written(new TableSheets("", "", PaperSize.A4_LANDSCAPE, List.of(sheet, sheet))));
    assertThat(book.text("xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ");
    assertThat(book.cells(1).values())
        .containsExactly(
            "=TITLE()",
            "=HEAD()",
            "=1+1",
            "+86",
            "-2",
            "@SUM(A1)",
            "=1",
            "=cmd|' /C calc'!A0",
            "0012",
            "12");
    assertThat(book.names()).hasSize(2).doesNotHaveDuplicates();
    assertThat(book.text("xl/styles.xml")).contains("formatCode=\"@\"");
    var numbers =
        ReadBook.elements(book.sheet(1), "c").stream()
            .filter(cell -> cell.getAttribute("t").equals("n"))
            .toList();
    assertThat(numbers).hasSize(1);
  }

  @Test
  void replacesAFileOnlyByAWholeOne(@TempDir Path folder) throws Exception {
    var file = folder.resolve("新 表").resolve("矩阵.xlsx");
    new Workbooks(METRICS).write(sheets(LedgerBuilder.small(), BriefingKind.MATRIX), file);
    assertThat(new ReadBook(Files.readAllBytes(file)).names()).containsExactly("jia", "yi");
    try (var left = Files.list(file.getParent())) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void thereIsAlwaysASheet() throws Exception {
    for (var kind : kinds().toList()) {
      var book = new ReadBook(written(sheets(Ledger.empty(), kind)));
      assertThat(book.names()).hasSize(1);
      assertThat(book.cells(1)).containsValue("所选范围内没有项目。");
    }
  }

  private static Map<String, String> expected(TableSheet sheet) {
    var cells = new HashMap<String, String>();
    var table = sheet.table();
    int line = 1;
    for (var above : sheet.above()) {
      cells.put("A" + line++, above);
    }
    var overs = new ArrayList<String>();
    for (int column = 0; column < table.columns().size(); column++) {
      var head = table.columns().get(column);
      boolean first = column == 0 || !table.columns().get(column - 1).over().equals(head.over());
      if (head.over().isEmpty()) {
        cells.put(address(column, line), head.head());
      } else {
        overs.add(head.over());
        cells.put(address(column, line + 1), head.head());
        if (first) {
          cells.put(address(column, line), head.over());
        }
      }
    }
    line += overs.isEmpty() ? 1 : 2;
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        if (table.rows().get(row).cells().get(column) instanceof Cell.Words words
            && !words.text().isEmpty()) {
          cells.put(address(column, line + row), words.text());
        }
      }
    }
    return cells;
  }

  private static String address(int column, int line) {
    var letters = column < 26 ? "" : Character.toString('A' + column / 26 - 1);
    return letters + (char) ('A' + column % 26) + line;
  }

  private static TableSheets sheets(Ledger ledger, BriefingKind kind) {
    var plans = ledger.plans().stream().map(Plan::id).toList();
    var paper = new PaperOptions(PaperSize.A3_LANDSCAPE, LocalDate.of(2026, 11, 22));
    return BRIEFINGS.tables(kind).orElseThrow().sheets(ledger, BriefingChoice.of(plans, paper));
  }

  private static byte[] written(TableSheets sheets) {
    var out = new ByteArrayOutputStream();
    new Workbooks(METRICS).write(sheets, out);
    return out.toByteArray();
  }
}
