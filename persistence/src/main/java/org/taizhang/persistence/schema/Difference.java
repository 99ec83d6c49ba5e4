package org.taizhang.persistence.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.LedgerWide;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.edit.Edit;

/**
 * What an edit made different.
 *
 * @param added what the ledger did not hold before, parents before children
 * @param changed as it is now
 * @param assigned as it is now, also where no role is left
 * @param removed what the ledger no longer holds, children before parents
 */
record Difference(
    List<Entity> added, List<Entity> changed, List<Assignment> assigned, List<Entity> removed) {

  static Difference of(Edit edit, Ledger before, Ledger after) {
    Touched touched = new Touched(new LinkedHashSet<>(), new LinkedHashSet<>());
    touched.by(edit);
    List<Entity> added = new ArrayList<>();
    List<Entity> changed = new ArrayList<>();
    List<Entity> removed = new ArrayList<>();
    for (EntityId id : touched.entities()) {
      Entity old = before.find(id);
      Entity now = after.find(id);
      if (now == null && old != null) {
        removed.add(old);
      } else if (now != null) {
        (old == null ? added : changed).add(now);
      }
    }
    added.sort(parentsFirst(after));
    removed.sort(parentsFirst(before).reversed());
    return new Difference(added, changed, touched.assignments(after), removed);
  }

  /** All that a ledger holds, as if it had been empty before. */
  static Difference whole(Ledger ledger) {
    List<Entity> added = ledger.entities().collect(Collectors.toCollection(ArrayList::new));
    List<Assignment> assigned = new ArrayList<>();
    for (Plan plan : ledger.plans()) {
      for (Project project : ledger.projects(plan.id())) {
        ledger
            .roles(project.id())
            .forEach((unit, roles) -> assigned.add(new Assignment(project.id(), unit, roles)));
      }
    }
    added.sort(parentsFirst(ledger));
    return new Difference(added, List.of(), assigned, List.of());
  }

  private static Comparator<Entity> parentsFirst(Ledger ledger) {
    return Comparator.comparingInt(entity -> rank(entity, ledger));
  }

  private static int rank(Entity entity, Ledger ledger) {
    return switch (entity) {
      case Plan _ -> 0;
      case Section section -> 1 + depth(section.parent(), ledger);
      case Department _ -> 1_000_001;
      case Project _ -> 1_000_002;
      case Target _ -> 1_000_003;
      case PlannedQuantity _ -> 1_000_004;
      case SourceDocument _, LedgerWide _ -> 1_000_005;
      case WorkEntry _ -> 1_000_006;
    };
  }

  private static int depth(@Nullable SectionId parent, Ledger ledger) {
    int depth = 0;
    for (SectionId above = parent; above != null; above = ledger.section(above).parent()) {
      depth++;
    }
    return depth;
  }

  private record Pair(ProjectId project, DepartmentId department) {}

  /** The ids an edit speaks of. */
  private record Touched(Set<EntityId> entities, Set<Pair> pairs) {

    void by(Edit edit) {
      switch (edit) {
        case Edit.Add add -> entities.add(add.entity().id());
        case Edit.Remove remove -> entities.add(remove.entity().id());
        case Edit.Change<?, ?> change -> entities.add(change.id());
        case Edit.Assign assign -> pairs.add(new Pair(assign.project(), assign.department()));
        case Edit.Together together -> together.edits().forEach(this::by);
        case Edit.Purge _ -> {}
      }
    }

    List<Assignment> assignments(Ledger ledger) {
      return pairs.stream()
          .map(pair ->
              new Assignment(
                  pair.project(),
                  pair.department(),
                  ledger.roles(pair.project(), pair.department())))
          .toList();
    }
  }
}
