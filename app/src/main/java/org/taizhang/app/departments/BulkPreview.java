package org.taizhang.app.departments;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.edit.BulkAssignment;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.resolve.NameListLine;

/**
 * What a bulk assignment would do, to be looked at before it is done.
 *
 * @param lines a line for every project that gets something, as issued
 * @param added departments that the plan does not know yet
 * @param doubtful lines of the pasted list of which something was not understood
 * @param held how many of the roles asked for are there already
 */
record BulkPreview(
    List<Line> lines,
    List<Department> added,
    List<NameListLine> doubtful,
    int held,
    Edit.Together edit) {
  /** What one project gets: names of departments by role. */
  record Line(Project project, Map<Role, List<String>> given) {}

  /** A role wanted for a department of that name, which may not be there yet. */
  record Wish(ProjectId project, String department, Role role) {}

  boolean isEmpty() {
    return edit.edits().isEmpty();
  }

  /** The preview of wishes; a department that none of them uses is not added. */
  static BulkPreview of(
      Ledger ledger,
      PlanId plan,
      List<Wish> wishes,
      List<NameListLine> doubtful,
      NewDepartments makes) {
    var departments = ledger.departments(plan);
    Map<String, Department> meant = new HashMap<>();
    Map<String, Department> added = new LinkedHashMap<>();
    List<Assignment> wanted = new ArrayList<>();
    Map<ProjectId, Map<Role, List<String>>> given = new LinkedHashMap<>();
    int held = 0;
    for (var wish : wishes) {
      var department =
          meant.computeIfAbsent(
              wish.department(),
              name ->
                  Department.called(name, departments)
                      .orElseGet(
                          () -> added.computeIfAbsent(Folding.key(name), key -> makes.of(name))));
      if (ledger.roles(wish.project(), department.id()).contains(wish.role())) {
        held++;
      } else {
        wanted.add(new Assignment(wish.project(), department.id(), Set.of(wish.role())));
        var names =
            given
                .computeIfAbsent(wish.project(), id -> new EnumMap<>(Role.class))
                .computeIfAbsent(wish.role(), role -> new ArrayList<>());
        if (!names.contains(department.name())) {
          names.add(department.name());
        }
      }
    }
    var lines =
        ledger.projects(plan).stream()
            .filter(project -> given.containsKey(project.id()))
            .map(project -> new Line(project, given.getOrDefault(project.id(), Map.of())))
            .toList();
    var fresh = List.copyOf(added.values());
    return new BulkPreview(lines, fresh, doubtful, held, BulkAssignment.of(ledger, fresh, wanted));
  }
}
