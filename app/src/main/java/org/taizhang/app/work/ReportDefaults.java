package org.taizhang.app.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Role;
import org.taizhang.model.TargetId;
import org.taizhang.model.edit.Reporting;
import org.taizhang.model.work.UnitsInTime;

/** What the next report of a target is likely to be, and what it could start from. */
public record ReportDefaults(WorkTools tools, TargetId target) {

  /** The end of last month. */
  LocalDate asOf() {
    return tools.today().withDayOfMonth(1).minusDays(1);
  }

  /** The first that leads then; null, which is the office itself, where none does. */
  @Nullable DepartmentId department() {
    var ledger = UnitsInTime.on(tools.ledger(), asOf());
    return ledger.units(ledger.target(target).project(), Role.LEAD).stream()
        .findFirst()
        .orElse(null);
  }

  /** What a department reported as of a day; null for nothing. */
  public @Nullable ProgressReport standing(LocalDate asOf, @Nullable DepartmentId department) {
    return Reporting.standing(tools.ledger(), target, department, asOf);
  }

  /**
   * The latest report before a day, the department's own first; null for none.
   *
   * @param day null for any
   * @param but this one, which is being changed
   */
  public @Nullable ProgressReport last(
      @Nullable LocalDate day, @Nullable DepartmentId department, @Nullable ProgressReport but) {
    return tools.ledger().reports(target).stream()
        .filter(one -> but == null || !one.id().equals(but.id()))
        .filter(one -> day == null || one.asOf().isBefore(day))
        .max(
            Comparator.comparing(
                    (ProgressReport one) -> Objects.equals(one.department(), department))
                .thenComparing(ProgressReport::asOf))
        .orElse(null);
  }
}
