package org.taizhang.seeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Level;
import org.taizhang.model.Members;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.resolve.UnitKinds;
import org.taizhang.seeds.resolve.UnitSets;

/**
 * The departments of a draft in order of first appearance. One unit is one department however wide
 * its brackets are, called as it is spelled first; a set of all units of a kind has those of the
 * plan for members.
 */
final class DraftDepartments {
  private final PlanId plan;
  private final @Nullable Level level;
  private final Supplier<UUID> ids;
  private final Map<String, Department> all = new LinkedHashMap<>();

  DraftDepartments(PlanId plan, @Nullable Level level, Supplier<UUID> ids) {
    this.plan = plan;
    this.level = level;
    this.ids = ids;
  }

  DepartmentId of(String unit) {
    return all.computeIfAbsent(Folding.key(unit), _ -> made(unit)).id();
  }

  private Department made(String unit) {
    String name = unit.isBlank() ? "（无名称）" : unit.strip();
    return Department.named(new DepartmentId(ids.get()), plan, all.size(), name, UnitKinds.of(unit))
        .withLevel(UnitKinds.level(unit, level));
  }

  /** Makes them all, the members of a group before it. */
  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    all.values().stream().filter(one -> !isGroup(one)).forEach(one -> edits.add(new Edit.Add(one)));
    all.values().stream()
        .filter(DraftDepartments::isGroup)
        .forEach(group -> edits.add(new Edit.Add(group.withMembers(members(group)))));
    return edits;
  }

  private Members members(Department group) {
    return new Members(
        all.values().stream()
            .filter(one -> !isGroup(one) && UnitSets.contains(group.name(), one.name()))
            .map(Department::id)
            .toList());
  }

  private static boolean isGroup(Department department) {
    return department.kind() == DepartmentKind.GROUP;
  }
}
