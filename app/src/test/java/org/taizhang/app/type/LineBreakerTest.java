package org.taizhang.app.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  private static final String CHARACTERS = "教育学校项目建设工程，。、；：）（《》“”——……12%aé ";
  private final TextMetrics metrics = new BundledMetrics();
  private final LineBreaker breaker = new LineBreaker(metrics);

  @Test
  void pullsAClosingMarkInByItsBlankHalf() {
    assertThat(lines("优质均衡，发展", 4.5)).containsExactly("优质均衡，", "发展");
  }

  @Test
  void pushesACharacterOutWithAMarkThatDoesNotFit() {
    assertThat(lines("优质均衡，发展", 4)).containsExactly("优质均", "衡，发展");
  }

  @Test
  void keepsNumbersAndDashesWhole() {
    assertThat(lines("覆盖率2024年", 4)).containsExactly("覆盖率", "2024年");
    assertThat(lines("计划（2022—2024年）", 8)).containsExactly("计划", "（2022—2024年）");
    assertThat(lines("均衡发展——总则", 5)).containsExactly("均衡发展", "——总则");
  }

  @Test
  void leavesNoSingleCharacterBehind() {
    assertThat(lines("义务教育优质均衡", 7)).containsExactly("义务教育优质", "均衡");
  }

  @Test
  void balancesTitles() {
    assertThat(breaker.balanced(Face.TITLE, "教育高质量发展三年行动计划", 1, 10))
        .containsExactly("教育高质量发展", "三年行动计划");
  }

  @Test
  void losesNothingAndObeysTheRules() {
    var random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder("教");
      for (int k = random.nextInt(40); k >= 0; k--) {
        text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      double width = 8 + random.nextInt(100) / 10.0;
      var lines = lines(text.toString(), width);
      assertThat(String.join("", lines).replace(" ", ""))
          .isEqualTo(text.toString().replace(" ", ""));
      lines.forEach(line -> assertThat(overhang(line, width)).as(line).isLessThan(1e-6));
      for (int k = 1; k < lines.size(); k++) {
        check(lines.get(k - 1), lines.get(k), width);
      }
    }
  }

  /** A bad break is right only where the line before offers no other one. */
  private void check(String before, String after, double width) {
    if (!Kinsoku.mayBreak(before.codePointBefore(before.length()), after.codePointAt(0))) {
      for (int at = 1; at < before.length(); at++) {
        assertThat(Kinsoku.mayBreak(before.codePointAt(at - 1), before.codePointAt(at)))
            .as("%s|%s at %s", before, after, width)
            .isFalse();
      }
    }
  }

  private double overhang(String line, double width) {
    int last = line.codePointBefore(line.length());
    double pulled = Kinsoku.halfBlank(last) ? 0.5 : 0;
    return metrics.width(Face.SANS, line, 1) - pulled - width;
  }

  private List<String> lines(String text, double width) {
    return breaker.lines(Face.SANS, text, 1, width);
  }
}
