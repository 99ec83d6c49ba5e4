package org.taizhang.model.revise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.EntityId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.UnitOrder;

/**
 * What the differences of a version say: the same for two versions that say the same, though their
 * things have other ids. The place of a new project is no part of it.
 */
final class Sayings {
  private final VersionMatch match;

  Sayings(VersionMatch match) {
    this.match = match;
  }

  Object of(PlanDifference difference) {
    return switch (difference) {
      case PlanDifference.Changed<?, ?> changed ->
          Arrays.asList(changed.entity().id(), changed.field(), value(changed.after()));
      case PlanDifference.Moved moved -> List.of("section", moved.what().id(), path(moved.to()));
      case PlanDifference.RolesChanged roles ->
          List.of("roles", roles.in().id(), name(roles.unit()), roles.after());
      case PlanDifference.ProjectAdded project -> whole(project.added());
      case PlanDifference.TargetAdded target ->
          List.of("added", target.in().id(), said(target.added()));
      case PlanDifference.QuantityAdded(Project in, Target of, PlannedQuantity added) ->
          List.of(
              "added",
              Optional.ofNullable(in).map(Project::id),
              Optional.ofNullable(of).map(Target::id),
              said(added));
      case PlanDifference.ProjectRemoved project -> gone(project.removed().id());
      case PlanDifference.TargetRemoved target -> gone(target.removed().id());
      case PlanDifference.QuantityRemoved quantity -> gone(quantity.removed().id());
      case PlanDifference.SectionRemoved section -> gone(section.removed().id());
      case PlanDifference.DepartmentRemoved department -> gone(department.removed().id());
      case PlanDifference.Rearranged order -> order.ranks().stream().map(this::of).toList();
    };
  }

  private static Object gone(EntityId id) {
    return List.of("removed", id);
  }

  private @Nullable Object value(@Nullable Object after) {
    if (!(after instanceof UnitOrder order)) {
      return after;
    }
    List<Object> units = new ArrayList<>();
    for (Role role : Role.values()) {
      units.add(order.of(role).stream().map(this::name).toList());
    }
    return units;
  }

  private Object whole(Project added) {
    Map<Object, Set<Role>> roles = new LinkedHashMap<>();
    match.draft.roles(added.id()).forEach((unit, held) -> roles.put(name(unit), held));
    return List.of(
        "added",
        added.name(),
        added.content(),
        match.draft.targets(added.id()).stream().map(Sayings::said).toList(),
        roles);
  }

  private static Object said(Target target) {
    return Arrays.asList(target.years(), target.text(), target.due(), target.schedule());
  }

  private static Object said(PlannedQuantity number) {
    return Arrays.asList(number.year(), number.text(), number.value());
  }

  private Object name(DepartmentId unit) {
    return match.draft.find(unit) instanceof Department now ? name(now) : unit;
  }

  /** A department of the ledger by its id, else its name. */
  private Object name(Department unit) {
    Department known = match.department(unit);
    return match.ledger.find(known.id()) == null ? known.name() : known.id();
  }

  /** A heading of the ledger by its id, else the names of it and of those around it. */
  private List<Object> path(@Nullable Section section) {
    List<Object> path = new ArrayList<>();
    Section at = section;
    while (at != null && match.ledger.find(at.id()) == null) {
      path.add(at.name());
      SectionId above = at.parent();
      at = above == null ? null : match.section(above);
    }
    path.add(Optional.ofNullable(at).map(Section::id));
    return path;
  }
}
