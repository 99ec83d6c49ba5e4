package org.taizhang.app.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static final int MEASURE = 28;
  private static final double NEAR = 1e-6;
  private static final String NEVER_FIRST = "、，。；：？！）》”’%";
  private static final String NEVER_LAST = "（《“‘";
  private static final String HAN = "教育学校项目建设工程推进集团发展均衡优质义务幼儿园教师队伍课程改革社会实践心理健康安全食品监测";
  private static final List<String> PIECES =
      List.of(
          "，",
          "。",
          "、",
          "；",
          "：",
          "）",
          "（",
          "《条例》",
          "“双减”",
          "——",
          "……",
          "2024年",
          "85%",
          "35所",
          "A-level",
          "第3期",
          " ",
          "《关于推进义务教育优质均衡发展的实施意见》");

  private final TextMetrics metrics = new BundledMetrics();
  private final Paragraphs paragraphs = new Paragraphs(metrics);

  @Test
  void twentyEightCharactersMakeALine() {
    var lines = set("教".repeat(82), 2);
    assertThat(lines).extracting(line -> line.text().length()).containsExactly(26, 28, 28);
    assertThat(lines.getFirst().pieces()).containsExactly(piece("教".repeat(26), 2));
    assertThat(lines.get(1).pieces()).containsExactly(piece("教".repeat(28), 0));
  }

  @Test
  void pullsAMarkInByTheBlanksOfThoseBefore() {
    var text = "教，育，" + "教".repeat(24);
    var lines = set(text + "。育", 0);
    assertThat(lines.getFirst().text()).isEqualTo(text + "。");
    assertThat(end(lines.getFirst())).isCloseTo(MEASURE + 0.5, within());
    assertThat(lines.get(1).text()).isEqualTo("育");
  }

  @Test
  void pushesACharacterOutAndSpreadsTheLine() {
    var lines = set("教".repeat(27) + "国务）。育", 0);
    assertThat(lines.getFirst().text()).isEqualTo("教".repeat(27) + "国");
    lines = set("教".repeat(27) + "国）。育", 0);
    assertThat(lines.getFirst().text()).isEqualTo("教".repeat(27));
    assertThat(end(lines.getFirst())).isCloseTo(MEASURE, within());
    assertThat(lines.get(1).text()).isEqualTo("国）。育");
  }

  @Test
  void keepsNumbersWithTheirUnitsAndShortTitlesWhole() {
    assertThat(set("教".repeat(26) + "35所园", 0).get(1).text()).isEqualTo("35所园");
    assertThat(set("教".repeat(26) + "《条例》园", 0).get(1).text()).isEqualTo("《条例》园");
    assertThat(set("教".repeat(27) + "——园", 0).get(1).text()).isEqualTo("——园");
  }

  @Test
  void dashesMeet() {
    var line = set("教——育", 0).getFirst();
    assertThat(line.pieces()).extracting(SetLine.Piece::text).containsExactly("教", "——", "育");
    assertThat(line.pieces().get(1).face()).isEqualTo(Face.KAI);
    assertThat(end(line)).isEqualTo(4);
  }

  @Test
  void nothingMakesNoLine() {
    assertThat(set(" ", 2)).isEmpty();
  }

  @Test
  void losesNothingObeysTheRulesAndFillsItsLines() {
    var random = new Random(11);
    for (int i = 0; i < 4_000; i++) {
      var text = drawn(random);
      int indent = 2 * random.nextInt(2);
      var lines = set(text, indent);
      var written = new StringBuilder();
      lines.forEach(line -> written.append(line.text()));
      assertThat(written.toString().replace(" ", "")).isEqualTo(text.replace(" ", ""));
      for (int k = 0; k < lines.size(); k++) {
        check(lines.get(k), k, lines.size());
      }
    }
  }

  private void check(SetLine line, int number, int lines) {
    var text = line.text();
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    boolean divisible = text.length() > 12;
    if (number > 0) {
      assertThat(NEVER_FIRST.indexOf(first)).as(text).isNegative();
    }
    double end = end(line);
    double blank = Kinsoku.halfBlank(last) || last == '”' ? 0.5 : 0;
    assertThat(end - blank).as(text).isLessThan(MEASURE + NEAR);
    if (number < lines - 1 && divisible) {
      assertThat(NEVER_LAST.indexOf(last)).as(text).isNegative();
      assertThat(end).as(text).isGreaterThan(MEASURE - NEAR);
    }
    for (int i = 1; i < line.pieces().size(); i++) {
      assertThat(line.pieces().get(i).x()).isGreaterThan(line.pieces().get(i - 1).x());
    }
  }

  private static String drawn(Random random) {
    var text = new StringBuilder("教");
    for (int k = random.nextInt(120); k >= 0; k--) {
      boolean plain = random.nextInt(4) > 0 || marked(text);
      text.append(
          plain
              ? HAN.substring(random.nextInt(HAN.length() - 1)).substring(0, 1)
              : PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.append("育").toString();
  }

  /** Three marks in a row stand in no document. */
  private static boolean marked(StringBuilder text) {
    int last = text.length() - 1;
    return last > 0 && HAN.indexOf(text.charAt(last)) < 0;
  }

  private double end(SetLine line) {
    var last = line.pieces().getLast();
    return last.x() + metrics.width(last.face(), last.text(), 1);
  }

  private List<SetLine> set(String text, int indent) {
    return paragraphs.lines(List.of(new Inline(Face.SERIF, text)), 1, MEASURE, indent);
  }

  private static SetLine.Piece piece(String text, double x) {
    return new SetLine.Piece(Face.SERIF, text, x);
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(NEAR);
  }
}
