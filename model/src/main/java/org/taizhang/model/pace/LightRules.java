package org.taizhang.model.pace;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which light a target gets. No two bureaus agree, so this is data; a rule that is null does not
 * apply. Whatever the rules: overdue is red, unreported and stopped are grey, and a light set by
 * hand stands. The first of these that holds decides:
 *
 * <ol>
 *   <li>set by hand; stopped; done; claimed complete (green until reviewed); not to be begun yet
 *       (green)
 *   <li>overdue; start far too late — what the calendar tells without any report
 *   <li>not reported for the period
 *   <li>far behind the pace; start late; behind the pace; nearly due (yellow); made good after a
 *       red; nearly due (blue)
 *   <li>on pace, or nothing against it by state and due date
 * </ol>
 *
 * @param done light of what is completed or closed, blue or green
 */
public record LightRules(
    @Nullable PaceRule pace,
    @Nullable LateStartRule lateStart,
    @Nullable NearDueRule nearDue,
    @Nullable RepairRule repair,
    Light done) {

  /**
   * The light of a target at the end of a day. Rules with faults judge too, in the order above.
   *
   * @param asOf of which the standing speaks
   */
  public Verdict judge(Standing standing, LocalDate asOf) {
    return new Judgement(this, standing, asOf).verdict();
  }

  /** Empty for rules that make sense. */
  public Set<RuleFault> faults() {
    Set<RuleFault> faults = EnumSet.noneOf(RuleFault.class);
    if (pace != null) {
      faults.addAll(pace.faults());
    }
    if (lateStart != null) {
      faults.addAll(lateStart.faults());
    }
    if (nearDue != null) {
      faults.addAll(nearDue.faults());
    }
    if (repair != null) {
      faults.addAll(repair.faults());
    }
    if (done != Light.BLUE && done != Light.GREEN) {
      faults.add(RuleFault.DONE_LIGHT);
    }
    if (done == Light.BLUE && nearDue != null && nearDue.light() == Light.BLUE) {
      faults.add(RuleFault.BLUE_TWICE);
    }
    return faults;
  }

  public LightRules withPace(@Nullable PaceRule pace) {
    return new LightRules(pace, lateStart, nearDue, repair, done);
  }

  public LightRules withLateStart(@Nullable LateStartRule lateStart) {
    return new LightRules(pace, lateStart, nearDue, repair, done);
  }

  public LightRules withNearDue(@Nullable NearDueRule nearDue) {
    return new LightRules(pace, lateStart, nearDue, repair, done);
  }

  public LightRules withRepair(@Nullable RepairRule repair) {
    return new LightRules(pace, lateStart, nearDue, repair, done);
  }

  public LightRules withDone(Light done) {
    return new LightRules(pace, lateStart, nearDue, repair, done);
  }
}
