package org.taizhang.model.pace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;

/** A standing told by what is particular about it; else of 2024, under way and reported. */
final class Given {
  private DaySpan span = DaySpan.of(YearSpan.of(2024), null, null);
  private TargetState state = TargetState.IN_PROGRESS;
  private @Nullable Percent reported;
  private @Nullable Percent counted;
  private @Nullable LocalDate lastReport;
  private boolean inPeriod = true;
  private @Nullable LocalDate started;
  private List<LocalDate> reds = List.of();
  private @Nullable LightOverride override;

  static Given target() {
    return new Given();
  }

  static Given idle() {
    return new Given().in(TargetState.NOT_STARTED);
  }

  static LocalDate day(int month, int day) {
    return LocalDate.of(2024, month, day);
  }

  Given in(TargetState state) {
    this.state = state;
    return this;
  }

  Given over(DaySpan span) {
    this.span = span;
    return this;
  }

  Given due(LocalDate due) {
    return over(DaySpan.of(YearSpan.of(due.getYear()), null, due));
  }

  Given reached(String percent) {
    reported = new Percent(new BigDecimal(percent));
    return this;
  }

  Given counted(String percent) {
    counted = new Percent(new BigDecimal(percent));
    return this;
  }

  Given unreported(@Nullable LocalDate last) {
    inPeriod = false;
    lastReport = last;
    return this;
  }

  Given started(LocalDate day) {
    started = day;
    return this;
  }

  Given red(LocalDate... days) {
    reds = List.of(days);
    return this;
  }

  Given set(Light light, String reason) {
    override = new LightOverride(light, reason);
    return this;
  }

  Standing standing() {
    return new Standing(
        span, state, reported, counted, lastReport, inPeriod, started, reds, override);
  }

  Verdict by(LightRules rules, LocalDate asOf) {
    return rules.judge(standing(), asOf);
  }
}
