package org.taizhang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.taizhang.model.YearSpan;

class YearWordsTest {
  private final YearWords words = new YearWords(Messages.chinese());

  @Test
  void oneYearIsNoSpan() {
    var year = new YearSpan(2024, 2024);
    assertThat(words.of(year)).isEqualTo("2024年");
    assertThat(words.target(year)).isEqualTo("2024年");
    assertThat(words.briefTarget(year)).isEqualTo("2024年");
  }

  @Test
  void aTargetOfSeveralYearsIsUndivided() {
    var years = new YearSpan(2022, 2024);
    assertThat(words.of(years)).isEqualTo("2022—2024年");
    assertThat(words.target(years)).isEqualTo("2022—2024年（未分年）");
    assertThat(words.briefTarget(years)).isEqualTo("未分年");
  }
}
