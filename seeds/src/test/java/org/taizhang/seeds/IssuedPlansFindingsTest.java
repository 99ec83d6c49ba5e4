package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the five issued plans make the reader doubt, by the cases that were noted by hand. */
class IssuedPlansFindingsTest {

  /**
   * A16 sum, A18 and A19 yearly, A4 blank, B3 foreign, D6 outside must be warned of; A10 similar
   * and A5 same, B4 script may be; nothing else is.
   */
  @ParameterizedTest
  @CsvSource({
    "000_6ad44c298592eb51, quantity.sum 5; quantity.yearly 9; role.similar 10; quantity.yearly 18;"
        + " role.blank 20",
    "001_d18a6a7790fde8dd, text.foreign-word null; text.foreign-word 1; text.foreign-word 19",
    "002_0c7c250d3a97971e, ''",
    "003_78139113c26a0b59, year.outside null",
    "004_0555508591f202f4, ''"
  })
  void warnings(String name, String expected) {
    assertThat(codes(name, Severity.WARN)).containsExactly(expected(expected));
    assertThat(codes(name, Severity.ERROR)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "000_6ad44c298592eb51, role.same 9",
    "001_d18a6a7790fde8dd, role.none null; text.mixed-script 17",
    "002_0c7c250d3a97971e, ''",
    "003_78139113c26a0b59, role.none null",
    "004_0555508591f202f4, role.none null"
  })
  void remarks(String name, String expected) {
    assertThat(codes(name, Severity.INFO)).containsExactly(expected(expected));
  }

  private static Stream<String> codes(String name, Severity severity) {
    return IssuedPlans.reading(name).findings().stream()
        .filter(finding -> finding.severity() == severity)
        .map(finding -> finding.code() + " " + finding.item());
  }

  private static String[] expected(String list) {
    return list.isEmpty() ? new String[0] : list.split("; ");
  }
}
