package org.taizhang.seeds.source.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.Refusal;
import org.taizhang.seeds.source.web.Shown;

/** Documents as small as a rule needs, written as the specification has them. */
class RtfFileTest {
  private static final String FONTS =
      "{\\fonttbl{\\f0\\fnil\\fcharset0 Times;}{\\f1\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}"
          + "{\\f2\\fcharset2 Wingdings;}}";

  @Test
  void textComesInTheCodePageOfTheDocumentOrOfTheFont() {
    assertThat(shown("\\ansi\\ansicpg936 \\'d1\\'a7\\'d0\\'a3\\par")).containsExactly("学校");
    assertThat(
            shown(
                "\\ansi\\ansicpg1252" + FONTS + "\\f1 \\'d1\\'a7\n\\'d0\\'a3{\\f0 caf\\'e9}\\par"))
        .containsExactly("学校café");
    assertThat(shown("\\ansi\\ansicpg936" + FONTS + "\\f0 \\'d1\\'a7\\'d0\\'a3\\f2 \\'fc\\par"))
        .containsExactly("学校√");
  }

  @Test
  void theSecondByteOfACharacterMayBeALetter() {
    byte[] file = "{\\rtf1\\ansi\\ansicpg936 闛\\par}".getBytes(Charset.forName("GBK"));
    assertThat(Shown.of(RtfFile.read(file))).containsExactly("闛");
    assertThat(shown("\\ansi\\ansicpg936 \\'81A\\par")).containsExactly("丄");
  }

  @Test
  void unicodeCharactersStandInForTheirRepetition() {
    assertThat(shown("\\ansi\\uc1 \\u23398?\\u26657 ?\\par")).containsExactly("学校");
    assertThat(shown("\\ansi\\uc2\\u23398\\'d1\\'a7\\u26657\\'d0\\'a3 x\\par"))
        .containsExactly("学校 x");
    assertThat(shown("\\ansi{\\uc0\\u23398\\u26657}\\u-217?\\par")).containsExactly("学校\uFF27");
    assertThat(shown("\\ansi\\uc0\\u-10187\\u-9020\\par")).containsExactly("\uD835\uDCC4");
  }

  @Test
  void whatIsNoTextIsLeftOut() {
    Document document =
        read(
            "\\ansi{\\info{\\title a}}{\\colortbl;\\red0;}{\\*\\generator b;}{\\stylesheet{\\s0"
                + " c;}}{\\footnote d}{\\pict\\bin3 }}{\\*\\unheard of}{\\v e}{\\deleted"
                + " f}{\\field{\\*\\fldinst{PAGE}}{\\fldrslt 3}}{\\field{\\*\\fldinst{TOC"
                + " \\\\o}}{\\fldrslt{contents\\par more\\par}}}g\\~h\\_i\\-j\\{\\}\\par");
    assertThat(Shown.of(document)).containsExactly("3g\u00A0h-ij{}");
    assertThat(document.remarks())
        .extracting(Document.Remark::code)
        .containsExactlyInAnyOrder("file.pictures", "text.hidden", "text.notes", "text.revisions");
  }

  @Test
  void aDeletedMarkJoinsParagraphs() {
    assertThat(shown("\\ansi a{\\deleted x\\par}b\\par c\\par")).containsExactly("ab", "c");
  }

  @Test
  void headingsAreToldByTheirStylesOrTheirOutlineLevel() {
    assertThat(
            shown(
                "\\ansi\\ansicpg936{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 big;}"
                    + "{\\s2\\sbasedon0 heading 2;}}"
                    + "\\pard\\s1 a\\par\\pard\\s2 b\\par\\pard c\\par\\pard\\outlinelevel2 d\\par"
                    + "\\pard\\outlinelevel9 e\\par"))
        .containsExactly("# a", "## b", "c", "### d", "e");
  }

  @Test
  void numbersStandBeforeTheirParagraphs() {
    assertThat(
            shown(
                "\\ansi\\pard{\\listtext\\pard\\plain 1.\\tab}\\ls1 a\\par"
                    + "{\\pntext\\f0 (2)\\tab}b\\par{\\listtext 1.1\\tab}c\\par"))
        .containsExactly("1.a", "(2)b", "1.1 c");
  }

  @Test
  void cellsCoverTheColumnsBetweenTheirEdges() {
    assertThat(
            shown(
                "\\ansi\\trowd\\clvmgf\\cellx1000\\cellx3000\\pard\\intbl A\\cell"
                    + " B\\cell\\row\\trowd\\clvmrg\\cellx1000\\cellx2005\\cellx3000\\pard\\intbl\\cell"
                    + " C\\cell D\\par"
                    + " E\\cell\\row\\trowd\\cellx1010\\clmgf\\cellx2000\\clmrg\\cellx3000 F\\cell"
                    + " G\\cell\\cell\\row\\pard after\\par"))
        .containsExactly(
            "0,0+2×1=A", "0,1+1×2=B", "1,1=C", "1,2=D⏎E", "2,0=F", "2,1+1×2=G", "after");
  }

  @Test
  void aTableInACellIsTextOfTheCell() {
    assertThat(
            shown(
                "\\ansi\\trowd\\cellx2000\\cellx4000\\pard\\intbl out\\par\\pard\\intbl\\itap2"
                    + " a\\nestcell b\\nestcell"
                    + "{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}\\pard\\intbl"
                    + " in\\cell x\\cell\\row\\pard y\\par"))
        .containsExactly("0,0=out⏎a　b⏎in", "0,1=x", "y");
  }

  @Test
  void textBoxesAndHeadsOfPagesStandBeside() {
    Document document =
        read(
            "\\ansi{\\header\\pard page head\\par}a{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn k}{\\sv"
                + " v}}{\\shptxt\\pard boxed\\par}}{\\shprslt{\\*\\do again}}}b\\par");
    assertThat(Shown.of(document)).containsExactly("ab");
    assertThat(document.asides()).containsExactly("page head", "boxed");
    assertThat(document.remarks())
        .extracting(Document.Remark::text)
        .containsExactly("此处有文本框，没有读入：“boxed”。");
  }

  @Test
  void aMarkOfSecrecyInTheHeadOfPagesRefuses() {
    byte[] file =
        "{\\rtf1\\ansi\\ansicpg936{\\header 机密★1年\\par}1.学习。学习3次。\\par}"
            .getBytes(Charset.forName("GBK"));
    assertThat(PlanReader.read("甲.rtf", file))
        .isEqualTo(new ReadResult.Unreadable("“甲.rtf”无法读取：该文件标有密级（页眉、页脚或文本框里），本系统不得处理。"));
  }

  @Test
  void aFileThatEndsTooEarlyIsRefused() {
    assertThatThrownBy(() -> RtfFile.read(bytes("{\\rtf1\\ansi abc\\par")))
        .isInstanceOf(Refusal.class)
        .hasMessage("文件不完整，可能没有下载或拷贝完");
    assertThatThrownBy(() -> RtfFile.read(bytes("{\\rtf1{\\pict\\bin2000000000 abc}}")))
        .isInstanceOf(Refusal.class);
  }

  private static List<String> shown(String body) {
    return Shown.of(read(body));
  }

  private static Document read(String body) {
    return RtfFile.read(bytes("{\\rtf1" + body + "}"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
