package org.taizhang.seeds.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.seeds.source.word.SmallDocx.cell;
import static org.taizhang.seeds.source.word.SmallDocx.read;
import static org.taizhang.seeds.source.word.SmallDocx.row;
import static org.taizhang.seeds.source.word.SmallDocx.t;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.seeds.source.Document;

/** Cells that were changed, and cells inside content controls. */
class DocxCellsTest {
  private static final String MARK = " w:id=\"1\" w:author=\"甲\"/>";

  @Test
  void aDeletedCellIsGoneAndAnInsertedOneStays() {
    Document document =
        read(
            table(
                row(
                    cell("序号", ""),
                    cell("旧列", "<w:cellDel" + MARK),
                    cell("新列", "<w:cellIns" + MARK)),
                row(cell("1", ""), cell("旧", "<w:cellDel" + MARK), cell("新", "<w:cellIns" + MARK))),
            Map.of());
    assertThat(cells(document))
        .containsExactly("序号 0,0 1x1", "新列 0,1 1x1", "1 1,0 1x1", "新 1,1 1x1");
    assertThat(document.remarks())
        .extracting(Document.Remark::code)
        .containsExactly("text.revisions");
  }

  @Test
  void whatIsDeletedIsNotCounted() {
    String list = SmallDocx.list(0, SmallDocx.level(0, "decimal", "%1", ""));
    String number =
        "<w:tc><w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p></w:tc>";
    Document document =
        read(
            table(
                row(number, cell("甲", "")),
                "<w:tr><w:trPr><w:del" + MARK + "</w:trPr>" + number + cell("删", "") + "</w:tr>",
                row(number, cell("乙", ""))),
            Map.of("numbering", SmallDocx.numbering(list)));
    assertThat(cells(document)).containsExactly("1 0,0 1x1", "甲 0,1 1x1", "2 1,0 1x1", "乙 1,1 1x1");
  }

  @Test
  void cellsMergedOrPartedByAChangeAreReadAsAccepted() {
    Document document =
        read(
            table(
                row(cell("党建", "<w:cellMerge w:vMerge=\"rest\"" + MARK), cell("甲", "")),
                row(cell("", "<w:cellMerge w:vMerge=\"cont\"" + MARK), cell("乙", "")),
                row(cell("教学", "<w:cellMerge w:vMergeOrig=\"cont\"" + MARK), cell("丙", ""))),
            Map.of());
    assertThat(cells(document))
        .containsExactly("党建 0,0 2x1", "甲 0,1 1x1", "乙 1,1 1x1", "教学 2,0 1x1", "丙 2,1 1x1");
  }

  @Test
  void whatACellOrRowWasBeforeItsChangeIsPassedOver() {
    String before =
        "<w:tcPrChange w:id=\"1\"><w:tcPr><w:gridSpan"
            + " w:val=\"3\"/><w:vMerge/></w:tcPr></w:tcPrChange>";
    Document document =
        read(
            table(
                row(cell("甲", ""), cell("乙", "")),
                "<w:tr><w:trPr><w:trPrChange w:id=\"2\"><w:trPr><w:gridBefore"
                    + " w:val=\"2\"/></w:trPr></w:trPrChange></w:trPr>"
                    + cell("丙", before)
                    + cell("丁", "")
                    + "</w:tr>"),
            Map.of());
    assertThat(cells(document)).containsExactly("甲 0,0 1x1", "乙 0,1 1x1", "丙 1,0 1x1", "丁 1,1 1x1");
  }

  @Test
  void controlsAroundRowsCellsAndParagraphsArePassedThrough() {
    Document document =
        read(
            table(
                control(row(cell("序号", ""), control(cell("任务", "<w:gridSpan w:val=\"2\"/>")))),
                "<w:tr>"
                    + cell("1", "")
                    + "<w:tc>"
                    + control("<w:p>" + t("学习") + "</w:p>")
                    + control("<w:p>" + control(t("读书")) + "</w:p>")
                    + "</w:tc>"
                    + cell("办公室", "")
                    + "</w:tr>"),
            Map.of());
    assertThat(cells(document))
        .containsExactly("序号 0,0 1x1", "任务 0,1 1x2", "1 1,0 1x1", "学习\n读书 1,1 1x1", "办公室 1,2 1x1");
  }

  @Test
  void theLastMarkOfACellEndsItThoughDeletedOrHidden() {
    String deleted = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
    String hidden = "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>";
    Document document =
        read(
            table(
                "<w:tr><w:tc><w:p>"
                    + deleted
                    + t("甲")
                    + "</w:p></w:tc><w:tc><w:p>"
                    + hidden
                    + t("乙")
                    + "</w:p></w:tc>"
                    + cell("丙", "")
                    + "</w:tr>"),
            Map.of());
    assertThat(cells(document)).containsExactly("甲 0,0 1x1", "乙 0,1 1x1", "丙 0,2 1x1");
  }

  @Test
  void aCellOutsideRowsIsInOne() {
    Document document = read(table(cell("甲", ""), row(cell("乙", ""))), Map.of());
    assertThat(cells(document)).containsExactly("甲 0,0 1x1", "乙 1,0 1x1");
  }

  private static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  private static String control(String content) {
    return "<w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr><w:sdtContent>"
        + content
        + "</w:sdtContent></w:sdt>";
  }

  private static List<String> cells(Document document) {
    return document.tables().getFirst().cells().stream()
        .map(c ->
            c.text().text() + " " + c.row() + "," + c.column() + " " + c.height() + "x" + c.width())
        .toList();
  }
}
