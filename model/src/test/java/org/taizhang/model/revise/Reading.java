package org.taizhang.model.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.TargetId;

/** All that the document of a plan says, as lines without ids and states. */
final class Reading {
  private Reading() {}

  static List<String> of(Ledger ledger, PlanId id) {
    Plan plan = ledger.plan(id);
    List<String> lines = new ArrayList<>();
    lines.add(plan.title() + plan.issuer() + plan.level() + plan.documentNumber());
    lines.add(plan.issued() + " " + plan.years());
    ledger.goals(id).forEach(one -> lines.add("goal " + number(ledger, one)));
    ledger.projects(id).forEach(project -> lines.addAll(of(ledger, project)));
    lines.sort(null);
    return lines;
  }

  private static List<String> of(Ledger ledger, Project project) {
    List<String> lines = new ArrayList<>();
    String head = project.number() + "|" + project.label() + "|" + project.name() + " ";
    lines.add(head + path(ledger, project.section()) + project.content());
    ledger
        .targets(project.id())
        .forEach(one -> lines.add(head + one.years() + one.text() + one.due()));
    ledger.quantities(project.id()).forEach(one -> lines.add(head + number(ledger, one)));
    for (Role role : Role.values()) {
      lines.add(
          head
              + role
              + ledger.units(project.id(), role).stream()
                  .map(unit -> ledger.department(unit).name())
                  .toList());
    }
    return lines;
  }

  private static String path(Ledger ledger, @Nullable SectionId id) {
    if (id == null) {
      return "";
    }
    Section section = ledger.section(id);
    return path(ledger, section.parent()) + section.name() + "#" + section.order() + "/";
  }

  private static String number(Ledger ledger, PlannedQuantity one) {
    TargetId of = one.target();
    String target = of == null ? "" : ledger.target(of).years() + ledger.target(of).text();
    return target + one.order() + Objects.toString(one.year()) + one.text() + one.value();
  }
}
