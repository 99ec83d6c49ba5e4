package org.taizhang.model.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.model.YearSpan;

class PaceTest {
  private static final Pace MONTHS = new Pace.Months();
  private static final Pace TERMS = Pace.Terms.USUAL;
  private static final Pace DAYS = new Pace.Days();

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, 0",
    "2024-01-30, 0",
    "2024-01-31, 8.3",
    "2024-02-28, 8.3",
    "2024-02-29, 16.7",
    "2024-09-29, 66.7",
    "2024-09-30, 75",
    "2024-12-30, 91.7",
    "2024-12-31, 100",
    "2025-06-01, 100"
  })
  void aYearByMonths(LocalDate day, String percent) {
    assertThat(MONTHS.expected(years(2024, 2024), day)).isEqualTo(percent(percent));
  }

  @ParameterizedTest
  @CsvSource({"2024-02-29, 0", "2024-03-31, 50", "2024-04-14, 50", "2024-04-15, 100"})
  void monthsThatAreTouchedCountWhole(LocalDate day, String percent) {
    var span = new DaySpan(LocalDate.of(2024, 3, 20), LocalDate.of(2024, 4, 15));
    assertThat(MONTHS.expected(span, day)).isEqualTo(percent(percent));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-31, 0",
    "2024-08-30, 0",
    "2024-08-31, 50",
    "2024-12-30, 50",
    "2024-12-31, 100"
  })
  void aYearHasTwoTerms(LocalDate day, String percent) {
    assertThat(TERMS.expected(years(2024, 2024), day)).isEqualTo(percent(percent));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-08-31, 16.7",
    "2023-01-31, 33.3",
    "2023-08-31, 50",
    "2024-01-31, 66.7",
    "2024-08-31, 83.3",
    "2024-12-31, 100"
  })
  void threeYearsHaveSixTerms(LocalDate day, String percent) {
    assertThat(TERMS.expected(years(2022, 2024), day)).isEqualTo(percent(percent));
  }

  @Test
  void termsStartWhereTheBureauSaysSo() {
    var terms = new Pace.Terms(MonthDay.of(2, 19), MonthDay.of(8, 26));
    var span = years(2024, 2024);
    assertThat(terms.expected(span, LocalDate.of(2024, 8, 24))).isEqualTo(Percent.NONE);
    assertThat(terms.expected(span, LocalDate.of(2024, 8, 25))).isEqualTo(Percent.of(50));
  }

  @Test
  void whatHoldsNoTermIsDueAtItsEnd() {
    var span = new DaySpan(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 10, 31));
    assertThat(TERMS.expected(span, LocalDate.of(2024, 10, 30))).isEqualTo(Percent.NONE);
    assertThat(TERMS.expected(span, LocalDate.of(2024, 10, 31))).isEqualTo(Percent.ALL);
  }

  @Test
  void daysCountOneByOne() {
    var span = new DaySpan(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 8));
    assertThat(span.first().minusDays(1).datesUntil(span.last().plusDays(2)))
        .extracting(day -> DAYS.expected(span, day))
        .containsExactlyElementsOf(
            Stream.of("0", "12.5", "25", "37.5", "50", "62.5", "75", "87.5", "100", "100")
                .map(PaceTest::percent)
                .toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void neverFallsAndStaysWithinBounds(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 15; round++) {
      var first = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3000));
      var span = new DaySpan(first, first.plusDays(random.nextInt(1500)));
      for (var pace : List.of(MONTHS, DAYS, TERMS, anyTerms(random))) {
        rises(pace, span);
      }
    }
  }

  private static void rises(Pace pace, DaySpan span) {
    assertThat(pace.expected(span, span.first().minusDays(1))).isEqualTo(Percent.NONE);
    assertThat(pace.expected(span, span.last())).isEqualTo(Percent.ALL);
    var before = Percent.NONE;
    long over = 0;
    for (var day : span.first().datesUntil(span.last()).toList()) {
      var now = pace.expected(span, day);
      assertThat(now).isBetween(before, Percent.ALL);
      assertThat(pace.over(span, day)).isBetween(over, pace.parts(span) - 1);
      before = now;
      over = pace.over(span, day);
    }
  }

  /** Months are looked at one by one, as a clerk would count them on a calendar. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void monthsAreThoseOfTheCalendar(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      var first = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3000));
      var span = new DaySpan(first, first.plusDays(1 + random.nextInt(1500)));
      var day = first.plusDays(random.nextInt((int) span.days() - 1));
      var months =
          Stream.iterate(
                  YearMonth.from(first),
                  month -> !month.atDay(1).isAfter(span.last()),
                  month -> month.plusMonths(1))
              .toList();
      assertThat(MONTHS.parts(span)).isEqualTo(months.size());
      assertThat(MONTHS.over(span, day))
          .isEqualTo(months.stream().filter(month -> !month.atEndOfMonth().isAfter(day)).count());
    }
  }

  @Test
  void dueBeforeItsStartIsDueOnOneDay() {
    var due = LocalDate.of(2023, 11, 30);
    var span = DaySpan.of(YearSpan.of(2024), null, due);
    assertThat(span).isEqualTo(new DaySpan(due, due));
    assertThat(MONTHS.expected(span, due.minusDays(1))).isEqualTo(Percent.NONE);
    assertThat(MONTHS.expected(span, due)).isEqualTo(Percent.ALL);
  }

  @Test
  void percentsAreTenthsBetweenNothingAndAll() {
    assertThat(percent("66.65")).isEqualTo(percent("66.7"));
    assertThat(percent("40.00")).isEqualTo(Percent.of(40));
    assertThatThrownBy(() -> percent("100.01")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> percent("-0.01")).isInstanceOf(IllegalArgumentException.class);
  }

  private static Pace anyTerms(Random random) {
    var days = random.ints(1, 366).distinct().limit(2).sorted().toArray();
    return new Pace.Terms(ofYear(days[0]), ofYear(days[1]));
  }

  private static MonthDay ofYear(int day) {
    return MonthDay.from(LocalDate.ofYearDay(2024, day));
  }

  private static DaySpan years(int first, int last) {
    return DaySpan.of(new YearSpan(first, last), null, null);
  }

  private static Percent percent(String value) {
    return new Percent(new BigDecimal(value));
  }
}
