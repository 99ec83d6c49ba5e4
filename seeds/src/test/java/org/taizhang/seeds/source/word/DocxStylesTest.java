package org.taizhang.seeds.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.seeds.source.word.SmallDocx.level;
import static org.taizhang.seeds.source.word.SmallDocx.lines;
import static org.taizhang.seeds.source.word.SmallDocx.list;
import static org.taizhang.seeds.source.word.SmallDocx.numbering;
import static org.taizhang.seeds.source.word.SmallDocx.p;
import static org.taizhang.seeds.source.word.SmallDocx.read;
import static org.taizhang.seeds.source.word.SmallDocx.t;
import static org.taizhang.seeds.source.word.SmallDocx.texts;
import static org.taizhang.seeds.source.word.SmallDocx.wrapped;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.seeds.source.Document;

/** Text that styles hide, and what stands between automatic numbers and text. */
class DocxStylesTest {
  private static final String STYLES =
      wrapped(
          "styles",
          style("character", "secret", "", "<w:vanish/>")
              + style("character", "based", "secret", "<w:b/>")
              + style("character", "shown", "secret", "<w:vanish w:val=\"0\"/>")
              + style("paragraph", "note", "", "<w:vanish/>"));

  private static String style(String type, String id, String base, String run) {
    return "<w:style w:type=\""
        + type
        + "\" w:styleId=\""
        + id
        + "\"><w:basedOn w:val=\""
        + base
        + "\"/><w:rPr>"
        + run
        + "</w:rPr></w:style>";
  }

  private static String styled(String style, String direct, String text) {
    return "<w:r><w:rPr><w:rStyle w:val=\""
        + style
        + "\"/>"
        + direct
        + "</w:rPr><w:t>"
        + text
        + "</w:t></w:r>";
  }

  private static String paragraph(String style, String mark, String runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/><w:rPr>"
        + mark
        + "</w:rPr></w:pPr>"
        + runs
        + "</w:p>";
  }

  private static Document styled(String body) {
    String list = numbering(list(0, level(0, "decimal", "%1.", "")));
    return read(body, Map.of("styles", STYLES, "numbering", list));
  }

  @Test
  void aStyleOfCharactersHides() {
    Document document =
        styled(
            paragraph(
                "",
                "",
                t("甲")
                    + styled("secret", "", "一")
                    + styled("based", "", "二")
                    + styled("shown", "", "乙")
                    + styled("secret", "<w:vanish w:val=\"false\"/>", "丙")
                    + t("丁")));
    assertThat(texts(document)).containsExactly("甲乙丙丁");
    assertThat(document.remarks()).extracting(Document.Remark::code).containsExactly("text.hidden");
  }

  @Test
  void aHiddenParagraphIsNeitherALineNorCounted() {
    String numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    String hidden =
        "<w:p><w:pPr><w:pStyle w:val=\"note\"/>" + numbered + "</w:pPr>" + t("填表说明") + "</w:p>";
    assertThat(texts(styled(p(0, "学习") + hidden + p(0, "读书")))).containsExactly("1.学习", "2.读书");
  }

  @Test
  void twoStylesThatHideCancelOut() {
    assertThat(
            texts(styled(paragraph("note", "<w:vanish w:val=\"0\"/>", styled("secret", "", "显示")))))
        .containsExactly("显示");
  }

  /** Word calls it a style separator. */
  @Test
  void aParagraphWhoseMarkIsHiddenGoesOnInTheNext() {
    assertThat(
            texts(
                styled(
                    paragraph("", "<w:vanish/><w:specVanish/>", t("（一）学习。"))
                        + paragraph("", "", t("全年3次。")))))
        .containsExactly("（一）学习。全年3次。");
  }

  @Test
  void whatStandsBetweenNumberAndTextIsAsTheLevelSays() {
    assertThat(numbered("%1", "nothing", "、学习", "2024年建成", "建设"))
        .containsExactly("1、学习", "2 2024年建成", "3 建设");
    assertThat(numbered("%1.", "nothing", "学习")).containsExactly("1.学习");
    assertThat(numbered("第%1条", "space", "学习")).containsExactly("第1条 学习");
    assertThat(numbered("%1", "tab", "学习")).containsExactly("1 学习");
    assertThat(numbered("（%1）", "tab", "学习")).containsExactly("（1）学习");
  }

  private static List<String> numbered(String label, String after, String... texts) {
    StringBuilder body = new StringBuilder();
    for (String text : texts) {
      body.append(p(0, text));
    }
    return lines(
        body.toString(), list(0, level(0, "decimal", label, "<w:suff w:val=\"" + after + "\"/>")));
  }
}
