package org.taizhang.seeds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.LedgerWide;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.edit.Edit;

/**
 * What the edit of a draft brings, found by where and what it is: two readings of one document have
 * other ids for the same things.
 */
final class ReadPlan {
  private final Map<EntityId, Entity> entities = new HashMap<>();
  private final Map<EntityId, Object> names = new HashMap<>();
  private final Map<Object, Entity> named = new LinkedHashMap<>();
  private final Map<List<Object>, Set<Role>> roles = new LinkedHashMap<>();

  ReadPlan(Edit.Together edit) {
    for (Edit one : edit.edits()) {
      switch (one) {
        case Edit.Add(Entity entity) -> put(entity);
        case Edit.Assign assign ->
            roles.put(
                List.of(nameOf(assign.project()), nameOf(assign.department())), assign.after());
        case Edit.Remove _, Edit.Change<?, ?> _, Edit.Together _, Edit.Purge _ -> {}
      }
    }
  }

  private void put(Entity entity) {
    entities.put(entity.id(), entity);
    Object name = name(entity);
    int more = 1;
    while (named.containsKey(name)) {
      name = List.of(name(entity), more);
      more++;
    }
    names.put(entity.id(), name);
    named.put(name, entity);
  }

  private Object name(Entity entity) {
    return switch (entity) {
      case Plan _ -> "plan";
      case Section section ->
          List.of(
              "section", Optional.ofNullable(section.parent()).map(this::nameOf), section.name());
      case Department department -> List.of("department", department.name());
      case Project project -> List.of("project", Optional.ofNullable(project.source()));
      case Target target -> List.of(nameOf(target.project()), target.years());
      case PlannedQuantity number ->
          List.of(
              Optional.<EntityId>ofNullable(number.target())
                  .or(() -> Optional.ofNullable(number.project()))
                  .map(this::nameOf),
              Optional.ofNullable(number.year()),
              number.text(),
              number.value());
      case SourceDocument document -> List.of("document", document.sha256());
      // no reading brings them
      case WorkEntry _, LedgerWide _ -> entity.id();
    };
  }

  /** The name of a thing of this plan in every reading. */
  Object nameOf(EntityId id) {
    return Objects.requireNonNull(names.get(id));
  }

  /** The thing of that name; null where this reading has none. */
  @Nullable Entity named(Object name) {
    return named.get(name);
  }

  /** The roles of a department in a project, both by name; none where it has none. */
  Set<Role> roles(Object project, Object department) {
    return roles.getOrDefault(List.of(project, department), Set.of());
  }

  /** Project and department of every assignment, by name. */
  List<List<Object>> assigned() {
    return new ArrayList<>(roles.keySet());
  }

  /** A heading of the other reading in this one; null for none. */
  @Nullable SectionId section(ReadPlan other, @Nullable SectionId id) {
    return id != null && named(other.nameOf(id)) instanceof Section section ? section.id() : null;
  }

  /** A department of the other reading in this one, or else its id there. */
  DepartmentId department(ReadPlan other, DepartmentId id) {
    return named(other.nameOf(id)) instanceof Department department ? department.id() : id;
  }

  /** The project of that name; null for none. */
  @Nullable ProjectId project(Object name) {
    return named(name) instanceof Project project ? project.id() : null;
  }
}
