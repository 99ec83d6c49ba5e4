package org.taizhang.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ReachedQuantities;

/**
 * What a department reports of a target as of a day (进展). A target has at most one report of one
 * department for one day.
 *
 * @param department whose report it is; null where the ledger's own office wrote it
 * @param percent of the target that is done, 0 to 100; null where none was given
 * @param reached of the quantities of the target, by themselves and not since the last report
 * @param approvals who has seen it so far
 */
public record ProgressReport(
    ReportId id,
    TargetId target,
    @Nullable DepartmentId department,
    LocalDate asOf,
    @Nullable Integer percent,
    ReachedQuantities reached,
    Account account,
    ApprovalChain approvals)
    implements WorkEntry {
  public ProgressReport withDepartment(DepartmentId department) {
    return new ProgressReport(id, target, department, asOf, percent, reached, account, approvals);
  }

  public ProgressReport withPercent(@Nullable Integer percent) {
    return new ProgressReport(id, target, department, asOf, percent, reached, account, approvals);
  }

  public ProgressReport withReached(ReachedQuantities reached) {
    return new ProgressReport(id, target, department, asOf, percent, reached, account, approvals);
  }

  public ProgressReport withAccount(Account account) {
    return new ProgressReport(id, target, department, asOf, percent, reached, account, approvals);
  }

  public ProgressReport withApprovals(ApprovalChain approvals) {
    return new ProgressReport(id, target, department, asOf, percent, reached, account, approvals);
  }
}
