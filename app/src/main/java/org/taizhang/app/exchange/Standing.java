package org.taizhang.app.exchange;

import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.edit.Reporting;
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalStage;

/** What a ledger holds for the fields of forms. */
final class Standing {
  private Standing() {}

  /** What stands in a field now; null for nothing. */
  static @Nullable Entry entry(Ledger ledger, Slot slot) {
    if (slot.field() == FormField.STATE) {
      Claim claim = Claim.of(ledger.target(slot.target()).state());
      return claim == null ? null : new Entry.Claimed(claim);
    }
    ProgressReport report = report(ledger, slot);
    return report == null ? null : entry(report, slot);
  }

  /** The report that a field belongs to; null for none. */
  static @Nullable ProgressReport report(Ledger ledger, Slot slot) {
    return Reporting.standing(ledger, slot.target(), slot.department(), slot.asOf());
  }

  private static @Nullable Entry entry(ProgressReport report, Slot slot) {
    return switch (slot.field()) {
      case TEXT -> Entry.Words.of(report.account().text());
      case LAG -> Entry.Words.of(report.account().lag());
      case PROBLEMS -> Entry.Words.of(report.account().problems());
      case NEXT -> Entry.Words.of(report.account().next());
      case COORDINATION -> Entry.Words.of(report.account().coordination());
      case PERCENT -> report.percent() == null ? null : new Entry.Percent(report.percent());
      case REACHED ->
          slot.quantity() == null
              ? null
              : report.reached().of(slot.quantity()).map(Entry.Amount::new).orElse(null);
      case FILLED_BY ->
          report.approvals().approvals().stream()
              .filter(one -> one.stage() == ApprovalStage.FILLED_IN)
              .findFirst()
              .map(Approval::who)
              .map(Entry.Words::of)
              .orElse(null);
      case STATE -> null;
    };
  }
}
