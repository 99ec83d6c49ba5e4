package org.taizhang.app.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;

/**
 * Which forms are wanted.
 *
 * @param asOf 截至
 * @param plan null for all plans
 * @param year whose targets are asked for; null for all that are running on that day
 * @param department one of the names of the only department that is asked; null for all
 * @param members whether the members of groups are asked in place of the groups
 */
public record FormWish(
    LocalDate asOf,
    @Nullable PlanId plan,
    @Nullable Integer year,
    @Nullable String department,
    boolean members) {

  /** Everything that is running, of every plan and department. */
  public static FormWish all(LocalDate asOf) {
    return new FormWish(asOf, null, null, null, false);
  }

  public FormWish inPlan(@Nullable PlanId plan) {
    return new FormWish(asOf, plan, year, department, members);
  }

  public FormWish inYear(@Nullable Integer year) {
    return new FormWish(asOf, plan, year, department, members);
  }

  public FormWish of(@Nullable String department) {
    return new FormWish(asOf, plan, year, department, members);
  }

  public FormWish withMembers(boolean members) {
    return new FormWish(asOf, plan, year, department, members);
  }

  /** Whether anything is to be reported of a target. */
  public boolean asks(Ledger ledger, Target target) {
    if (year != null) {
      return target.years().contains(year) && target.state() != TargetState.STOPPED;
    }
    return target.years().first() <= asOf.getYear()
        && (target.state().isOpen() || isReported(ledger, target));
  }

  /** What was reported as of the day stays asked, or fewer would be owed than were returned. */
  private boolean isReported(Ledger ledger, Target target) {
    return ledger.reports(target.id()).stream().anyMatch(report -> report.asOf().equals(asOf));
  }
}
