package org.taizhang.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ThinningTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant BEGUN = Instant.parse("2024-01-02T01:30:00Z");

  /** Three years of an office that works at irregular hours, thinned after every copy. */
  @Test
  void whatIsNeededIsNeverLetGo() {
    Random random = new Random(3);
    List<CopyName> all = new ArrayList<>();
    Set<CopyName> kept = new HashSet<>();
    Instant now = BEGUN;
    for (int i = 0; i < 3000; i++) {
      now = now.plus(Duration.ofMinutes(random.nextInt(1, 1000)));
      CopyOccasion[] occasions = CopyOccasion.values();
      CopyName made =
          new CopyName(
              now.truncatedTo(ChronoUnit.SECONDS), i, occasions[random.nextInt(occasions.length)]);
      all.add(made);
      kept.add(made);
      Thinning.dispensable(kept, Function.identity(), now, ZONE).forEach(kept::remove);
      assertThat(kept).contains(made);
    }
    LocalDate today = LocalDate.ofInstant(now, ZONE);
    for (CopyName copy : all) {
      long age = ChronoUnit.DAYS.between(day(copy), today);
      if (age < 2 || (copy.occasion().isTurningPoint() && age < 90)) {
        assertThat(kept).contains(copy);
      }
    }
    for (int age = 0; age < 14; age++) {
      LocalDate day = today.minusDays(age);
      assertThat(kept.stream().map(ThinningTest::day)).as("%s", day).contains(day);
    }
    YearMonth month = YearMonth.from(today);
    Set<YearMonth> months = new HashSet<>(kept.stream().map(c -> YearMonth.from(day(c))).toList());
    assertThat(months).hasSizeGreaterThan(30);
    assertThat(months).contains(month, month.minusMonths(1), month.minusMonths(20));
    long turning = kept.stream().filter(copy -> copy.occasion().isTurningPoint()).count();
    assertThat(kept.size() - turning).isLessThan(80);
  }

  @Test
  void aClockSetBackLetsNothingGoThatWasNeeded() {
    List<CopyName> week = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      week.add(new CopyName(BEGUN.plus(Duration.ofDays(day)), day, CopyOccasion.START));
    }
    Instant longBefore = BEGUN.minus(Duration.ofDays(2000));
    assertThat(Thinning.dispensable(week, Function.identity(), longBefore, ZONE)).isEmpty();
  }

  @Test
  void namesAreReadAsTheyWereWritten() {
    for (CopyOccasion occasion : CopyOccasion.values()) {
      CopyName name = new CopyName(BEGUN, 1234567, occasion);
      assertThat(CopyName.parse(name.fileName())).contains(name);
    }
    assertThat(new CopyName(BEGUN, 12, CopyOccasion.IMPORT).fileName())
        .isEqualTo("20240102-013000-000012-import.zip");
    for (String other :
        List.of(
            "a.zip",
            "20240102-013000-000012-import.zip.tmp",
            "20241302-013000-000012-import.zip",
            "20240102-013000-000012-other.zip",
            "second-place")) {
      assertThat(CopyName.parse(other)).isEmpty();
    }
  }

  private static LocalDate day(CopyName copy) {
    return LocalDate.ofInstant(copy.made(), ZONE);
  }
}
