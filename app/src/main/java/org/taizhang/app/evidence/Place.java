package org.taizhang.app.evidence;

import java.util.List;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Target;

/**
 * A target with what it belongs to.
 *
 * @param departments names of those that have a role in its project
 */
record Place(Target target, Project project, Plan plan, List<String> departments) {

  static Place of(Ledger ledger, Target target) {
    var project = ledger.project(target.project());
    return new Place(
        target,
        project,
        ledger.plan(project.plan()),
        ledger.roles(project.id()).keySet().stream()
            .map(ledger::department)
            .map(Department::name)
            .toList());
  }

  /** 2024年　学校建设（001）. */
  String words(Messages messages) {
    return messages.text(
        "evidence.share.line",
        new YearWords(messages).briefTarget(target.years()),
        project.name(),
        plan.code());
  }
}
