package org.taizhang.seeds.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.seeds.source.word.SmallDocx.file;
import static org.taizhang.seeds.source.word.SmallDocx.level;
import static org.taizhang.seeds.source.word.SmallDocx.list;
import static org.taizhang.seeds.source.word.SmallDocx.numbering;
import static org.taizhang.seeds.source.word.SmallDocx.p;
import static org.taizhang.seeds.source.word.SmallDocx.row;
import static org.taizhang.seeds.source.word.SmallDocx.t;
import static org.taizhang.seeds.source.word.SmallDocx.wrapped;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentOpener;
import org.taizhang.seeds.source.web.Shown;

/** Binary documents as LibreOffice writes them from small ones that it reads. */
class DocDetailsTest {
  private static Map<String, byte[]> written = Map.of();

  @BeforeAll
  static void write(@TempDir Path folder) throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("rows.docx", file(rows(), Map.of()));
    files.put("nested.docx", file(nested(), Map.of()));
    files.put("numbers.docx", file(numbers(), Map.of("numbering", lists())));
    files.put("hidden.docx", file(hidden(), Map.of("styles", styles())));
    files.put("notes.docx", file(noted(), Map.of("footnotes", notes())));
    written = Soffice.converted(files, "doc", "", folder);
  }

  private static Document read(String name) {
    return switch (DocumentOpener.open(written.get(name), null)) {
      case DocumentOpener.Opened.Read(Document document) -> document;
      case DocumentOpener.Opened.Refused(String reason) -> throw new AssertionError(reason);
    };
  }

  private static List<String> shown(Document document) {
    return Shown.of(document).stream().filter(line -> !line.isEmpty()).toList();
  }

  private static String cell(String properties, String... paragraphs) {
    StringBuilder cell = new StringBuilder("<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/>");
    cell.append(properties).append("</w:tcPr>");
    for (String paragraph : paragraphs) {
      boolean written = paragraph.startsWith("<");
      cell.append(written ? paragraph : "<w:p>" + t(paragraph) + "</w:p>");
    }
    return cell.append("</w:tc>").toString();
  }

  private static String table(int columns, String... rows) {
    return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>"
        + "<w:gridCol w:w=\"2000\"/>".repeat(columns)
        + "</w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>";
  }

  private static String rows() {
    String mark = "<w:del w:id=\"1\" w:author=\"甲\" w:date=\"2024-03-05T00:00:00Z\"/>";
    String gone =
        "<w:p><w:pPr><w:rPr>"
            + mark
            + "</w:rPr></w:pPr>"
            + mark.replace("/>", ">")
            + "<w:r><w:delText>删去</w:delText></w:r></w:del></w:p>";
    return table(
            2,
            row(cell("", "序号"), cell("", "任务")),
            "<w:tr><w:trPr>" + mark + "</w:trPr>" + cell("", gone) + cell("", gone) + "</w:tr>",
            row(cell("", "1"), cell("", "学习")))
        + "<w:p/>";
  }

  @Test
  void aDeletedRowIsGone() {
    Document document = read("rows.docx");
    assertThat(shown(document)).containsExactly("0,0=序号", "0,1=任务", "1,0=1", "1,1=学习");
    assertThat(document.remarks())
        .extracting(Document.Remark::code)
        .containsExactly("text.revisions");
  }

  private static String nested() {
    String inner = table(2, row(cell("", "内甲"), cell("", "内乙")), row(cell("", "内丙"), cell("", "")));
    return table(
            2, row(cell("", "外甲"), cell("", "外乙", inner, "外尾")), row(cell("", "末"), cell("", "行")))
        + "<w:p/>";
  }

  @Test
  void aTableInACellIsTextOfTheCell() {
    assertThat(shown(read("nested.docx")))
        .containsExactly("0,0=外甲", "0,1=外乙⏎内甲　内乙⏎内丙⏎外尾", "1,0=末", "1,1=行");
  }

  private static String lists() {
    return numbering(
        list(
            0,
            level(0, "chineseCounting", "%1", "<w:suff w:val=\"nothing\"/>"),
            level(1, "decimal", "第%2条", "<w:suff w:val=\"space\"/>"),
            level(2, "decimal", "%2.%3", "")));
  }

  private static String numbers() {
    return p(0, "、党建")
        + p(1, "学习")
        + p(2, "读书")
        + p(2, "讲课")
        + p(1, "组织")
        + p(0, "、教学")
        + p(1, "教研")
        + p(2, "备课");
  }

  @Test
  void numbersAreCountedAndPartedFromTextAsTheListSays() {
    assertThat(shown(read("numbers.docx")))
        .containsExactly(
            "一、党建", "第1条 学习", "1.1 读书", "1.2 讲课", "第2条 组织", "二、教学", "第1条 教研", "1.1 备课");
  }

  private static String styles() {
    return wrapped(
        "styles",
        "<w:style w:type=\"character\" w:styleId=\"s\"><w:name"
            + " w:val=\"s\"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"paragraph\""
            + " w:styleId=\"n\"><w:name w:val=\"n\"/><w:rPr><w:vanish/></w:rPr></w:style>");
  }

  private static String hidden() {
    return "<w:p>"
        + t("甲")
        + "<w:r><w:rPr><w:rStyle w:val=\"s\"/></w:rPr><w:t>隐</w:t></w:r>"
        + t("乙")
        + "</w:p><w:p><w:pPr><w:pStyle w:val=\"n\"/></w:pPr>"
        + t("填表说明")
        + "</w:p><w:p>"
        + t("丙")
        + "</w:p>";
  }

  @Test
  void aStyleMayHide() {
    Document document = read("hidden.docx");
    assertThat(shown(document)).containsExactly("甲乙", "丙");
    assertThat(document.remarks()).extracting(Document.Remark::code).containsExactly("text.hidden");
  }

  private static String notes() {
    return wrapped(
        "footnotes",
        "<w:footnote w:type=\"separator\""
            + " w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote"
            + " w:type=\"continuationSeparator\""
            + " w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote"
            + " w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
            + t("列第一位的为牵头单位。")
            + "</w:p></w:footnote>");
  }

  private static String noted() {
    return "<w:p>" + t("学习") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + t("。") + "</w:p>";
  }

  @Test
  void notesAreReported() {
    Document document = read("notes.docx");
    assertThat(shown(document)).containsExactly("学习。", "列第一位的为牵头单位。");
    assertThat(document.remarks())
        .extracting(Document.Remark::text)
        .containsExactly("文件有脚注或尾注，列在正文之后，没有作为条目读入：“列第一位的为牵头单位。”。");
  }
}
