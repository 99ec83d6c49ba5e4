package org.taizhang.app.review;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Target;

/**
 * One project on one sheet.
 *
 * @param sections it stands in, outermost first
 * @param departments the names under each role there is, in the order of the plan
 */
public record Sheet(
    Plan plan,
    List<String> sections,
    Project project,
    Map<Role, List<String>> departments,
    List<Target> targets) {

  static Sheet of(Ledger ledger, ProjectId id) {
    var project = ledger.project(id);
    return new Sheet(
        ledger.plan(project.plan()),
        sections(ledger, project),
        project,
        departments(ledger, id),
        ledger.targets(id));
  }

  private static List<String> sections(Ledger ledger, Project project) {
    var names = new ArrayDeque<String>();
    var section = project.section();
    while (section != null) {
      names.addFirst(ledger.section(section).name());
      section = ledger.section(section).parent();
    }
    return List.copyOf(names);
  }

  private static Map<Role, List<String>> departments(Ledger ledger, ProjectId id) {
    Map<Role, List<String>> departments = new EnumMap<>(Role.class);
    for (var role : Role.values()) {
      var names =
          ledger.units(id, role).stream()
              .map(unit -> ledger.department(unit).name())
              .collect(Collectors.toUnmodifiableList());
      if (!names.isEmpty()) {
        departments.put(role, names);
      }
    }
    return departments;
  }
}
