package org.taizhang.model.trail;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.LedgerWide;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Section;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.edit.Edit;

/**
 * One single change and what it is about, as that was called just before it.
 *
 * @param edit never several together, and never the fact of a purge
 * @param thing that was added, removed, changed or given roles in; null where nothing is known of
 *     it, as in a history that has lost its beginning
 * @param unit the department that is meant; null where the edit speaks of none
 */
public record Deed(
    Edit edit,
    @Nullable Entity thing,
    @Nullable Plan plan,
    @Nullable Project project,
    @Nullable Department unit) {

  /** The single changes of an edit in their order. */
  public static List<Deed> of(Edit edit, long place, Things things) {
    return single(edit).map(one -> about(one, place, things)).toList();
  }

  private static Stream<Edit> single(Edit edit) {
    return switch (edit) {
      case Edit.Together together -> together.edits().stream().flatMap(Deed::single);
      case Edit.Purge _ -> Stream.of();
      case Edit.Add _, Edit.Remove _, Edit.Change<?, ?> _, Edit.Assign _ -> Stream.of(edit);
    };
  }

  /** The thing that a single change is about, known or not. */
  public EntityId id() {
    return switch (edit) {
      case Edit.Add(Entity added) -> added.id();
      case Edit.Remove(Entity removed) -> removed.id();
      case Edit.Change<?, ?> change -> change.id();
      case Edit.Assign assign -> assign.project();
      case Edit.Together _, Edit.Purge _ -> throw new IllegalStateException("no single change");
    };
  }

  private static Deed about(Edit edit, long place, Things things) {
    return switch (edit) {
      case Edit.Add(Entity added) -> about(edit, added, place, things);
      case Edit.Remove(Entity removed) -> about(edit, removed, place, things);
      case Edit.Change<?, ?> change -> about(edit, things.at(change.id(), place), place, things);
      case Edit.Assign assign -> {
        Deed deed = about(edit, things.at(assign.project(), place), place, things);
        Entity unit = things.at(assign.department(), place);
        yield new Deed(edit, deed.thing, deed.plan, deed.project, (Department) unit);
      }
      case Edit.Together _, Edit.Purge _ -> throw new IllegalStateException("no single change");
    };
  }

  private static Deed about(Edit edit, @Nullable Entity thing, long place, Things things) {
    Project project = project(thing, place, things);
    PlanId plan = plan(thing, project);
    return new Deed(
        edit,
        thing,
        thing instanceof Plan itself ? itself : plan == null ? null : (Plan) things.at(plan, place),
        project,
        thing instanceof Department department ? department : null);
  }

  private static @Nullable Project project(@Nullable Entity thing, long place, Things things) {
    return switch (thing) {
      case null -> null;
      case Project project -> project;
      case Target target -> (Project) things.at(target.project(), place);
      case PlannedQuantity quantity -> {
        ProjectId of = quantity.project();
        yield of == null ? null : (Project) things.at(of, place);
      }
      case WorkEntry entry ->
          things.at(entry.target(), place) instanceof Target target
              ? (Project) things.at(target.project(), place)
              : null;
      case Plan _, Section _, Department _, SourceDocument _, LedgerWide _ -> null;
    };
  }

  private static @Nullable PlanId plan(@Nullable Entity thing, @Nullable Project project) {
    return switch (thing) {
      case null -> null;
      case Plan plan -> plan.id();
      case Section section -> section.plan();
      case Project own -> own.plan();
      case Department department -> department.plan();
      case PlannedQuantity quantity -> quantity.plan();
      case SourceDocument document -> document.plan();
      case Target _, WorkEntry _ -> project == null ? null : project.plan();
      case LedgerWide _ -> null;
    };
  }
}
