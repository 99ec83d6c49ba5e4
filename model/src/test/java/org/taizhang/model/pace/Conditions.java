package org.taizhang.model.pace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.TargetState;
import org.taizhang.model.pace.PaceRule.Unmeasured;

/**
 * The rules said once more, each as a condition of its own that knows no order: what holds for a
 * target on a day. Where the rules leave a gap nothing holds, where they overlap two things do.
 */
record Conditions(LightRules rules, Standing standing, LocalDate day) {

  /** A light with the kind of its reason. */
  record Finding(Light light, Class<? extends LightReason> why) {}

  List<Finding> holding() {
    List<Finding> found = new ArrayList<>();
    TargetState state = standing.state();
    boolean open = state == TargetState.NOT_STARTED || state == TargetState.IN_PROGRESS;
    boolean early = day.isBefore(standing.span().first());
    boolean past = day.isAfter(standing.span().last());
    boolean running = open && !early && !past;
    boolean heard = running && standing.inPeriod() && !waits(Light.RED);
    boolean calm = heard && !behind(Light.RED) && !behind(Light.YELLOW) && !waits(Light.YELLOW);

    add(found, state == TargetState.STOPPED, Light.GREY, LightReason.Stopped.class);
    add(found, state == TargetState.CLAIMED, Light.GREEN, LightReason.UnderReview.class);
    add(
        found,
        state == TargetState.COMPLETED || state == TargetState.CLOSED,
        rules.done(),
        LightReason.Done.class);
    add(found, open && early, Light.GREEN, LightReason.NotYetBegun.class);
    add(found, open && past, Light.RED, LightReason.Overdue.class);
    add(found, running && waits(Light.RED), Light.RED, LightReason.LateStart.class);
    add(
        found,
        running && !waits(Light.RED) && !standing.inPeriod(),
        Light.GREY,
        LightReason.Unreported.class);
    add(found, heard && behind(Light.RED), Light.RED, LightReason.PaceGap.class);
    add(
        found,
        heard && waits(Light.YELLOW) && !behind(Light.RED),
        Light.YELLOW,
        LightReason.LateStart.class);
    add(
        found,
        heard && behind(Light.YELLOW) && !waits(Light.YELLOW),
        Light.YELLOW,
        LightReason.PaceGap.class);
    add(found, calm && near(Light.YELLOW), Light.YELLOW, LightReason.NearDue.class);
    add(found, calm && !near(Light.YELLOW) && mended(), Light.YELLOW, LightReason.MadeGood.class);
    add(found, calm && !mended() && near(Light.BLUE), Light.BLUE, LightReason.NearDue.class);
    boolean plain = calm && !near(Light.YELLOW) && !near(Light.BLUE) && !mended();
    add(found, plain && measured(), Light.GREEN, LightReason.PaceGap.class);
    add(found, plain && !measured(), Light.GREEN, LightReason.ByState.class);
    return found;
  }

  private static void add(
      List<Finding> found, boolean holds, Light light, Class<? extends LightReason> why) {
    if (holds) {
      found.add(new Finding(light, why));
    }
  }

  /** Whether it has waited for its start just so long as to get the light. */
  private boolean waits(Light light) {
    LateStartRule rule = rules.lateStart();
    boolean started = standing.started() != null && !standing.started().isAfter(day);
    if (rule == null || standing.state() != TargetState.NOT_STARTED || started) {
      return false;
    }
    long months = Period.between(standing.span().first(), day.plusDays(1)).toTotalMonths();
    return light == Light.RED
        ? months >= rule.red()
        : months >= rule.yellow() && months < rule.red();
  }

  private boolean measured() {
    PaceRule rule = rules.pace();
    boolean any = standing.reported() != null || standing.counted() != null;
    return rule != null && (any || rule.unmeasured() == Unmeasured.AS_NOTHING_REACHED);
  }

  private boolean behind(Light light) {
    PaceRule rule = rules.pace();
    if (rule == null || !measured()) {
      return false;
    }
    BigDecimal expected = rule.pace().expected(standing.span(), day).value();
    double gap = expected.subtract(reached()).doubleValue();
    return light == Light.RED ? gap > rule.yellow() : gap > rule.green() && gap <= rule.yellow();
  }

  private BigDecimal reached() {
    if (standing.reported() != null) {
      return standing.reported().value();
    }
    return standing.counted() != null ? standing.counted().value() : BigDecimal.ZERO;
  }

  private boolean near(Light light) {
    NearDueRule rule = rules.nearDue();
    return rule != null
        && rule.light() == light
        && ChronoUnit.DAYS.between(day, standing.span().last()) <= rule.days();
  }

  private boolean mended() {
    RepairRule rule = rules.repair();
    return rule != null
        && standing.reds().stream()
            .anyMatch(red ->
                red.isBefore(day)
                    && day.isBefore(red.withDayOfMonth(1).plusMonths(rule.months() + 1L)));
  }
}
