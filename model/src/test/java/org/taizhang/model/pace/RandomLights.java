package org.taizhang.model.pace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.TargetState;
import org.taizhang.model.pace.PaceRule.Unmeasured;

/** Rules that make sense and standings of every sort, drawn from a seed. */
final class RandomLights {
  private static final LocalDate START = LocalDate.of(2022, 1, 1);
  private static final int DAYS = 1200;

  private final Random random;

  RandomLights(long seed) {
    this.random = new Random(seed);
  }

  LocalDate day() {
    return START.plusDays(random.nextInt(DAYS));
  }

  LightRules rules() {
    var near = maybe(this::nearDue);
    var blueIsTaken = near != null && near.light() == Light.BLUE;
    var done = blueIsTaken || random.nextInt(4) == 0 ? Light.GREEN : Light.BLUE;
    return new LightRules(
        maybe(this::paceRule), maybe(this::lateStart), near, maybe(this::repair), done);
  }

  PaceRule paceRule() {
    int green = random.nextInt(101);
    int yellow = green + random.nextInt(101 - green);
    return new PaceRule(pace(), green, yellow, one(Unmeasured.values()));
  }

  LateStartRule lateStart() {
    int yellow = 1 + random.nextInt(6);
    return new LateStartRule(yellow, yellow + random.nextInt(6));
  }

  NearDueRule nearDue() {
    return new NearDueRule(1 + random.nextInt(60), one(Light.YELLOW, Light.BLUE));
  }

  RepairRule repair() {
    return new RepairRule(1 + random.nextInt(RepairRule.MOST));
  }

  Light done() {
    return one(Light.BLUE, Light.GREEN);
  }

  Standing standing() {
    var first = day();
    return new Standing(
        new DaySpan(first, first.plusDays(random.nextInt(DAYS))),
        one(TargetState.values()),
        maybe(this::percent),
        maybe(this::percent),
        maybe(this::day),
        random.nextInt(4) > 0,
        random.nextInt(4) == 0 ? day() : null,
        random.nextInt(3) == 0 ? List.of(day(), day()) : List.of(),
        random.nextInt(8) == 0 ? new LightOverride(one(Light.values()), "会议议定") : null);
  }

  private Percent percent() {
    return new Percent(BigDecimal.valueOf(random.nextInt(1001), 1));
  }

  private Pace pace() {
    return switch (random.nextInt(3)) {
      case 0 -> new Pace.Months();
      case 1 -> new Pace.Days();
      default ->
          new Pace.Terms(
              MonthDay.of(1 + random.nextInt(3), 1 + random.nextInt(28)),
              MonthDay.of(8, 1 + random.nextInt(31)));
    };
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }
}
