package org.taizhang.app.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.exchange.FormLine;
import org.taizhang.app.exchange.FormWish;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Target;

/**
 * A target of which somebody is asked to report.
 *
 * @param department null for the office that keeps the ledger
 * @param reporter what the department is called
 */
record EntryLine(
    Plan plan, Project project, Target target, @Nullable DepartmentId department, String reporter) {

  static EntryLine of(FormLine line, String reporter) {
    return new EntryLine(line.plan(), line.project(), line.target(), line.department(), reporter);
  }

  /** Those that no plan gives to anybody: the office reports of them itself. */
  static List<EntryLine> unclear(Ledger ledger, LocalDate day, String reporter) {
    var wish = FormWish.all(day);
    List<EntryLine> lines = new ArrayList<>();
    for (var plan : ledger.plans()) {
      for (var project : ledger.projects(plan.id())) {
        if (ledger.roles(project.id()).isEmpty()) {
          ledger.targets(project.id()).stream()
              .filter(target -> wish.asks(ledger, target))
              .forEach(target -> lines.add(new EntryLine(plan, project, target, null, reporter)));
        }
      }
    }
    return lines;
  }
}
