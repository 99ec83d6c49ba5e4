package org.taizhang.app.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.EntityId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.revise.PlanDifference;

/**
 * Differences that are one to a reader: a target with its time and its numbers, a content with its
 * numbers, a number of the plan with the number as issued, all that is said of one quantity.
 */
final class DifferenceGroups {
  /** Targets of which something is said otherwise, and projects whose content is. */
  private final Set<EntityId> reworded = new HashSet<>();

  private DifferenceGroups(List<PlanDifference> all) {
    for (var one : all) {
      if (one instanceof PlanDifference.Changed<?, ?> changed
          && (changed.entity() instanceof Target || changed.field() == Fields.PROJECT_CONTENT)) {
        reworded.add(changed.entity().id());
      }
    }
  }

  /** In their order; each where the first of it stands. */
  static List<List<PlanDifference>> of(List<PlanDifference> all) {
    var groups = new DifferenceGroups(all);
    Map<Object, List<PlanDifference>> found = new LinkedHashMap<>();
    for (var one : all) {
      found.computeIfAbsent(groups.of(one), key -> new ArrayList<>()).add(one);
    }
    return List.copyOf(found.values());
  }

  private Object of(PlanDifference difference) {
    return switch (difference) {
      case PlanDifference.Changed<?, ?> changed -> of(changed);
      case PlanDifference.QuantityAdded(Project in, Target of, PlannedQuantity added) ->
          of(of == null ? null : of.id(), in == null ? null : in.id(), added);
      case PlanDifference.QuantityRemoved(PlannedQuantity removed) ->
          of(removed.target(), removed.project(), removed);
      case PlanDifference.Moved _,
          PlanDifference.RolesChanged _,
          PlanDifference.ProjectAdded _,
          PlanDifference.ProjectRemoved _,
          PlanDifference.TargetAdded _,
          PlanDifference.TargetRemoved _,
          PlanDifference.SectionRemoved _,
          PlanDifference.DepartmentRemoved _,
          PlanDifference.Rearranged _ ->
          difference;
    };
  }

  private Object of(PlanDifference.Changed<?, ?> changed) {
    if (changed.entity() instanceof PlannedQuantity number) {
      return of(number.target(), number.project(), number);
    }
    if (changed.field() == Fields.PROJECT_NUMBER || changed.field() == Fields.PROJECT_LABEL) {
      return List.of(changed.entity().id(), Fields.PROJECT_NUMBER);
    }
    return reworded.contains(changed.entity().id()) && isText(changed)
        ? changed.entity().id()
        : changed;
  }

  private static boolean isText(PlanDifference.Changed<?, ?> changed) {
    return changed.entity() instanceof Target || changed.field() == Fields.PROJECT_CONTENT;
  }

  /** A number goes with the words that it stands in, where these read otherwise. */
  private Object of(
      @Nullable TargetId target, @Nullable ProjectId project, PlannedQuantity number) {
    EntityId in = target == null ? project : target;
    return in != null && reworded.contains(in) ? in : number.id();
  }
}
