package org.taizhang.model.pace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One target held against the rules on one day; the order of the questions is that of the rules.
 */
record Judgement(LightRules rules, Standing standing, LocalDate asOf) {

  Verdict verdict() {
    Verdict ruled = ruled();
    LightOverride override = standing.override();
    return override == null
        ? ruled
        : is(override.light(), new LightReason.Overridden(override.reason(), ruled));
  }

  private Verdict ruled() {
    return switch (standing.state()) {
      case STOPPED -> is(Light.GREY, new LightReason.Stopped());
      case COMPLETED, CLOSED -> is(rules.done(), new LightReason.Done(standing.state()));
      case CLAIMED -> is(Light.GREEN, new LightReason.UnderReview());
      case NOT_STARTED, IN_PROGRESS -> open();
    };
  }

  private Verdict open() {
    LocalDate first = standing.span().first();
    if (asOf.isBefore(first)) {
      return is(Light.GREEN, new LightReason.NotYetBegun(first));
    }
    if (daysLeft() < 0) {
      return is(Light.RED, new LightReason.Overdue(due(), -daysLeft()));
    }
    if (lateStart() == Light.RED) {
      return late();
    }
    return standing.inPeriod()
        ? reported()
        : is(Light.GREY, new LightReason.Unreported(standing.lastReport()));
  }

  private Verdict reported() {
    Verdict paced = paced();
    if (paced.light() != Light.RED && lateStart() == Light.YELLOW) {
      return late();
    }
    return paced.light() == Light.GREEN ? shaded(paced) : paced;
  }

  private Verdict paced() {
    PaceRule rule = rules.pace();
    Percent reached = rule == null ? null : reached(rule);
    if (rule == null || reached == null) {
      return is(Light.GREEN, new LightReason.ByState(standing.state(), due()));
    }
    Percent expected = rule.pace().expected(standing.span(), asOf);
    var gap = new LightReason.PaceGap(expected, reached);
    return is(rule.light(gap.points()), gap);
  }

  private @Nullable Percent reached(PaceRule rule) {
    return switch (rule.unmeasured()) {
      case BY_STATE_AND_DUE -> standing.reached().orElse(null);
      case AS_NOTHING_REACHED -> standing.reached().orElse(Percent.NONE);
    };
  }

  /** What would be green, unless it was red lately or is nearly due. */
  private Verdict shaded(Verdict green) {
    Verdict near = nearDue().orElse(green);
    if (near.light() == Light.YELLOW) {
      return near;
    }
    return standing
        .lastRedBefore(asOf)
        .filter(this::isRemembered)
        .map(red -> is(Light.YELLOW, new LightReason.MadeGood(red, green.reason())))
        .orElse(near);
  }

  private boolean isRemembered(LocalDate red) {
    RepairRule rule = rules.repair();
    return rule != null && rule.remembers(red, asOf);
  }

  private Optional<Verdict> nearDue() {
    NearDueRule rule = rules.nearDue();
    return rule == null || daysLeft() > rule.days()
        ? Optional.empty()
        : Optional.of(is(rule.light(), new LightReason.NearDue(due(), daysLeft())));
  }

  private Verdict late() {
    return is(lateStart(), new LightReason.LateStart(standing.span().first(), monthsIdle()));
  }

  /** Green for what is not late. */
  private Light lateStart() {
    LateStartRule rule = rules.lateStart();
    return rule != null && standing.isIdle(asOf) ? rule.light(monthsIdle()) : Light.GREEN;
  }

  private long monthsIdle() {
    return ChronoUnit.MONTHS.between(standing.span().first(), asOf.plusDays(1));
  }

  /** 0 on the due date, below zero past it. */
  private long daysLeft() {
    return ChronoUnit.DAYS.between(asOf, due());
  }

  private LocalDate due() {
    return standing.span().last();
  }

  private Verdict is(Light light, LightReason reason) {
    return new Verdict(light, reason, asOf);
  }
}
