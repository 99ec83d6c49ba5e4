package org.taizhang.seeds.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.seeds.source.word.SmallDocx.cell;
import static org.taizhang.seeds.source.word.SmallDocx.file;
import static org.taizhang.seeds.source.word.SmallDocx.level;
import static org.taizhang.seeds.source.word.SmallDocx.lines;
import static org.taizhang.seeds.source.word.SmallDocx.list;
import static org.taizhang.seeds.source.word.SmallDocx.numbered;
import static org.taizhang.seeds.source.word.SmallDocx.numbering;
import static org.taizhang.seeds.source.word.SmallDocx.p;
import static org.taizhang.seeds.source.word.SmallDocx.read;
import static org.taizhang.seeds.source.word.SmallDocx.row;
import static org.taizhang.seeds.source.word.SmallDocx.t;
import static org.taizhang.seeds.source.word.SmallDocx.texts;
import static org.taizhang.seeds.source.word.SmallDocx.wrapped;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.source.Block;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.Table;

/** Documents as small as a rule needs, written as the standard has them. */
class DocxFileTest {

  @Test
  void automaticNumbersAreCountedAsTheListSays() {
    String numbering =
        list(
            0,
            level(0, "chineseCountingThousand", "%1、", ""),
            level(1, "chineseCounting", "（%2）", ""),
            level(2, "decimal", "%3.", ""),
            level(3, "decimalEnclosedCircle", "%4", ""),
            level(4, "chineseCounting", "%1.%3", "<w:isLgl/>"));
    assertThat(
            lines(
                p(0, "党建")
                    + p(1, "学习")
                    + p(2, "读书")
                    + p(2, "讲课")
                    + p(1, "组织")
                    + p(2, "支部")
                    + p(3, "会议")
                    + p(3, "党课")
                    + p(0, "教学")
                    + p(1, "教研")
                    + p(4, "课题"),
                numbering))
        .containsExactly(
            "一、党建", "（一）学习", "1.读书", "2.讲课", "（二）组织", "1.支部", "①会议", "②党课", "二、教学", "（一）教研",
            "2.1 课题");
  }

  @Test
  void aListThatBeginsAnewAndStylesThatNumber() {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"0\">"
            + level(0, "decimal", "%1.", "")
            + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"heading"
            + " 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style"
            + " w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>";
    Document document =
        read(
            "<w:p><w:pPr><w:pStyle w:val=\"b\"/></w:pPr>"
                + t("甲")
                + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr>"
                + t("乙")
                + "</w:p>"
                + numbered(2, 0, "丙")
                + numbered(2, 0, "丁")
                + numbered(0, 0, "戊"),
            Map.of("numbering", numbering(numbering), "styles", wrapped("styles", styles)));
    assertThat(texts(document)).containsExactly("1.甲", "2.乙", "1.丙", "2.丁", "戊");
    assertThat(document.blocks().getFirst())
        .isInstanceOfSatisfying(Block.Line.class, line -> assertThat(line.level()).isEqualTo(1));
  }

  @Test
  void changesAreReadAsAccepted() {
    assertThat(
            lines(
                "<w:p>"
                    + t("保留")
                    + "<w:del w:id=\"1\"><w:r><w:delText>删去</w:delText></w:r></w:del>"
                    + "<w:ins w:id=\"2\">"
                    + t("加上")
                    + "</w:ins><w:moveFrom>"
                    + t("搬走")
                    + "</w:moveFrom>"
                    + "<w:moveTo>"
                    + t("搬来")
                    + "</w:moveTo></w:p>"
                    + "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>"
                    + t("前半")
                    + "</w:p>"
                    + "<w:p>"
                    + t("后半")
                    + "</w:p>"))
        .containsExactly("保留加上搬来", "前半后半");
  }

  @Test
  void whatIsNoTextIsLeftOut() {
    Document document =
        read(
            "<w:p>"
                + t("前")
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE"
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + t("3")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"
                + "<w:r><w:ruby><w:rt>"
                + t("pin")
                + "</w:rt><w:rubyBase>"
                + t("字")
                + "</w:rubyBase></w:ruby></w:r></w:p><w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery"
                + " w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p>"
                + t("一、目录 1")
                + "</w:p></w:sdtContent></w:sdt>"
                + "<w:sdt><w:sdtPr/><w:sdtContent><w:p>"
                + t("控件里")
                + "</w:p></w:sdtContent></w:sdt><w:p><w:r><w:fldChar"
                + " w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC"
                + " \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + t("二、目录 2")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
            Map.of());
    assertThat(texts(document)).containsExactly("前3字", "控件里", "");
    assertThat(document.remarks()).extracting(Document.Remark::code).containsExactly("text.hidden");
  }

  @Test
  void signsOfSymbolFontsAreTheCharactersTheyLookLike() {
    assertThat(
            lines(
                "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>"
                    + t("牵头")
                    + "<w:r><w:sym w:char=\"x\"/></w:r></w:p>"))
        .containsExactly("√牵头");
  }

  @Test
  void anEmptyCellMayBearANumber() {
    String numbers = list(0, level(0, "decimal", "%1", ""));
    String number =
        "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId"
            + " w:val=\"1\"/></w:numPr></w:pPr></w:p></w:tc>";
    assertThat(
            lines(
                "<w:tbl>" + row(number, cell("甲", "")) + row(number, cell("乙", "")) + "</w:tbl>",
                numbers))
        .containsExactly("1", "甲", "2", "乙");
  }

  @Test
  void aTextBoxIsReportedWhereItStands() {
    String box = "<w:txbxContent><w:p>" + t("框中文字") + "</w:p></w:txbxContent>";
    Document document =
        read(
            "<w:p>"
                + t("正文")
                + "<w:r><mc:AlternateContent><mc:Choice>"
                + box
                + "</mc:Choice><mc:Fallback>"
                + box
                + "</mc:Fallback></mc:AlternateContent></w:r>"
                + t("继续")
                + "</w:p>",
            Map.of());
    assertThat(texts(document)).containsExactly("正文继续");
    assertThat(document.asides()).containsExactly("框中文字");
    assertThat(document.remarks())
        .singleElement()
        .satisfies(remark -> {
          assertThat(remark.code()).isEqualTo("text.box");
          assertThat(remark.text()).contains("框中文字");
          assertThat(remark.line()).isEqualTo(1);
        });
  }

  @Test
  void cellsCoverWhatTheyAreMergedOver() {
    String rows =
        row(cell("序号", "<w:vMerge w:val=\"restart\"/>"), cell("分年度", "<w:gridSpan w:val=\"2\"/>"))
            + row(cell("", "<w:vMerge/>"), cell("2024", ""), cell("2025", ""))
            + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
            + cell("甲", "")
            + cell("", "")
            + "</w:tr>"
            + "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>"
            + cell("删", "")
            + "</w:tr>"
            + row(cell("外<w:br/>", ""), cell("乙", ""), cell("丙", ""));
    Table table = read("<w:tbl>" + rows + "</w:tbl>", Map.of()).tables().getFirst();
    assertThat(table.rows()).isEqualTo(4);
    assertThat(table.columns()).isEqualTo(3);
    assertThat(table.cells())
        .extracting(c ->
            c.text().text() + " " + c.row() + "," + c.column() + " " + c.height() + "x" + c.width())
        .containsExactly(
            "序号 0,0 2x1",
            "分年度 0,1 1x2",
            "2024 1,1 1x1",
            "2025 1,2 1x1",
            "甲 2,1 1x1",
            " 2,2 1x1",
            "外 3,0 1x1",
            "乙 3,1 1x1",
            "丙 3,2 1x1");
  }

  @Test
  void aTableInACellIsTextOfTheCell() {
    String inner = "<w:tbl>" + row(cell("内甲", ""), cell("内乙", "")) + "</w:tbl>";
    Table table =
        read(
                "<w:tbl><w:tr><w:tc>"
                    + "<w:p>"
                    + t("外")
                    + "</w:p>"
                    + inner
                    + "<w:p/></w:tc></w:tr></w:tbl>",
                Map.of())
            .tables()
            .getFirst();
    assertThat(table.cells())
        .singleElement()
        .satisfies(c -> assertThat(c.text().text()).isEqualTo("外\n内甲　内乙"));
  }

  @Test
  void aMarkOfSecrecyInTheHeadOfPagesRefuses() {
    byte[] file =
        file(
            "<w:p>" + t("1.学习。学习3次。") + "</w:p>",
            Map.of("header", wrapped("hdr", "<w:p>" + t("机密★1年") + "</w:p>")));
    assertThat(PlanReader.read("甲.docx", file))
        .isEqualTo(new ReadResult.Unreadable("“甲.docx”无法读取：该文件标有密级（页眉、页脚或文本框里），本系统不得处理。"));
  }
}
