package org.taizhang.model.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;

/** Edits that put reports of progress into a ledger. */
public final class Reporting {
  private Reporting() {}

  /**
   * The edit that makes a report stand: new, or in place of what the department reported of the
   * target as of the same day. The first report that tells of something done starts its target.
   *
   * @return an edit without parts where the ledger holds it already
   */
  public static Edit.Together of(Ledger ledger, ProgressReport wanted, Supplier<UUID> ids) {
    List<Edit> edits = new ArrayList<>();
    ProgressReport old = standing(ledger, wanted);
    if (old == null) {
      edits.add(new Edit.Add(wanted));
    } else {
      edits.addAll(Changes.of(old, WorkFields.REPORT_PERCENT, wanted.percent()));
      edits.addAll(Changes.of(old, WorkFields.REPORT_REACHED, wanted.reached()));
      edits.addAll(Changes.of(old, WorkFields.REPORT_ACCOUNT, wanted.account()));
      edits.addAll(Changes.of(old, WorkFields.REPORT_APPROVALS, wanted.approvals()));
    }
    boolean idle = ledger.target(wanted.target()).state() == TargetState.NOT_STARTED;
    if (idle && !edits.isEmpty() && tellsOfADeed(wanted)) {
      var said = new TargetMoves.Said(wanted.asOf(), "", "", null);
      edits.addAll(
          TargetMoves.to(ledger, wanted.target(), TargetState.IN_PROGRESS, said, ids).edits());
    }
    return new Edit.Together(Occasion.REPORTING, edits);
  }

  private static @Nullable ProgressReport standing(Ledger ledger, ProgressReport wanted) {
    return standing(ledger, wanted.target(), wanted.department(), wanted.asOf());
  }

  /**
   * What a department reported of a target as of exactly that day; null for nothing.
   *
   * @param department null for the office itself
   */
  public static @Nullable ProgressReport standing(
      Ledger ledger, TargetId target, @Nullable DepartmentId department, LocalDate asOf) {
    return ledger.reports(target).stream()
        .filter(one -> one.asOf().equals(asOf) && Objects.equals(one.department(), department))
        .findFirst()
        .orElse(null);
  }

  private static boolean tellsOfADeed(ProgressReport report) {
    Integer percent = report.percent();
    return percent == null
        ? !report.account().text().isBlank() || !report.reached().all().isEmpty()
        : percent > 0;
  }
}
