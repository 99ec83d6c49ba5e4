package org.taizhang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  @ParameterizedTest
  @ValueSource(
      strings = {"2024年3月5日", "2024-03-05", "2024.3.5", "2024/3/5", "20240305", " 2024 3 5 "})
  void everyUsualWayOfWritingIsRead(String typed) {
    assertThat(Dates.typed(typed)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2024", "3月5日", "2024-13-01", "2023-02-29", "明天"})
  void whatIsNoDateIsNone(String typed) {
    assertThat(Dates.typed(typed)).isEmpty();
  }

  @Test
  void aDateIsWrittenAsOfficesWriteIt() {
    assertThat(Dates.day(DAY)).isEqualTo("2024年3月5日");
  }

  @Test
  void typingNonsenseLeavesTheDate() {
    var converter = Dates.converter(() -> DAY);
    assertThat(converter.fromString("随便")).isEqualTo(DAY);
    assertThat(converter.fromString(" ")).isNull();
    assertThat(converter.fromString(converter.toString(DAY))).isEqualTo(DAY);
  }
}
