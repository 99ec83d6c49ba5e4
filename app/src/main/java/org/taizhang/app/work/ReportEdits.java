package org.taizhang.app.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Reporting;

/** Edits that put a written report into a ledger. */
final class ReportEdits {
  private ReportEdits() {}

  /**
   * New, or in place of an old one, whose department and day may be others by now.
   *
   * @return without parts where nothing changes
   */
  static Edit.Together put(
      Ledger ledger, @Nullable ProgressReport old, ProgressReport wanted, Supplier<UUID> ids) {
    boolean elsewhere =
        old != null
            && !(old.asOf().equals(wanted.asOf())
                && Objects.equals(old.department(), wanted.department()));
    if (old == null || !elsewhere) {
      return Reporting.of(ledger, wanted, ids);
    }
    List<Edit> edits = new ArrayList<>(List.of(new Edit.Remove(old)));
    edits.addAll(Reporting.of(ledger.without(old), wanted, ids).edits());
    return new Edit.Together(Occasion.REPORTING, edits);
  }
}
