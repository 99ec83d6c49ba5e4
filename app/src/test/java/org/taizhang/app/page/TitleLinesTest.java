package org.taizhang.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.type.Face;

class TitleLinesTest {
  private final TitleLines titles = new TitleLines(new BundledMetrics(), Face.TITLE, 1, 18.5);

  @Test
  void aShortTitleStaysWhole() {
    assertThat(titles.of("《2024年武进教育工作要点》推进情况")).hasSize(1);
  }

  @Test
  void aLongOneEndsItsLinesWhereWordsEnd() {
    assertThat(titles.of("《武进区教育高质量发展三年行动方案重点推进项目计划及分年推进表》推进情况"))
        .containsExactly("《武进区教育高质量发展", "三年行动方案重点推进项目计划", "及分年推进表》推进情况");
    assertThat(titles.of("《新北区学校内涵品质提升行动计划（2022-2024）》推进情况"))
        .containsExactly("《新北区学校内涵品质提升行动计划", "（2022-2024）》推进情况");
  }

  @Test
  void nothingIsLostWhereNoWordIsKnown() {
    var title = "甲乙丙丁".repeat(20);
    assertThat(String.join("", titles.of(title))).isEqualTo(title);
    assertThat(titles.of(title)).allMatch(line -> line.length() <= 18);
    assertThat(List.copyOf(titles.of("2024年".repeat(9)))).noneMatch(line -> line.startsWith("年"));
  }
}
