package org.taizhang.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.Entity;
import org.taizhang.model.LedgerWide;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Field;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;

/**
 * Tells apart in the edit of an import what the document says and what was corrected before it was
 * taken over: the former is added, the latter changed by a part of its own, which is no part of the
 * document. The ledger comes out the same.
 */
final class HandMarks {
  private static final List<Field<?, ?>> SAID =
      List.of(
          Fields.PLAN_TITLE,
          Fields.PLAN_ISSUER,
          Fields.PLAN_LEVEL,
          Fields.PLAN_DOCUMENT_NUMBER,
          Fields.PLAN_ISSUED,
          Fields.PLAN_YEARS,
          Fields.PROJECT_SECTION,
          Fields.PROJECT_LABEL,
          Fields.PROJECT_NAME,
          Fields.PROJECT_CONTENT,
          Fields.PROJECT_UNITS,
          Fields.TARGET_TEXT,
          Fields.TARGET_DUE,
          Fields.TARGET_SCHEDULE);

  private final ReadPlan now;
  private final ReadPlan read;
  private final List<Edit> edits = new ArrayList<>();

  private HandMarks(Edit.Together corrected, Edit.Together read) {
    this.now = new ReadPlan(corrected);
    this.read = new ReadPlan(read);
  }

  /**
   * The edit with its marks.
   *
   * @param corrected what is to come into the ledger
   * @param read the same document as it was read, under other ids
   */
  static Edit.Together in(Edit.Together corrected, Edit.Together read) {
    HandMarks marks = new HandMarks(corrected, read);
    for (Edit one : corrected.edits()) {
      switch (one) {
        case Edit.Add(Entity entity) -> marks.add(entity);
        case Edit.Assign assign -> marks.assign(assign);
        case Edit.Remove _, Edit.Change<?, ?> _, Edit.Together _, Edit.Purge _ ->
            marks.edits.add(one);
      }
    }
    marks.takenAway();
    return new Edit.Together(corrected.occasion(), marks.edits);
  }

  private void add(Entity entity) {
    Entity said = entity instanceof SourceDocument ? entity : read.named(now.nameOf(entity.id()));
    if (said == null) {
      byHand(List.of(new Edit.Add(entity)));
      return;
    }
    Entity asRead =
        switch (entity) {
          case Project project -> asRead(project, (Project) said);
          case Plan _, Target _ -> asRead(entity, said);
          case Section _,
              Department _,
              PlannedQuantity _,
              SourceDocument _,
              WorkEntry _,
              LedgerWide _ ->
              entity;
        };
    edits.add(new Edit.Add(asRead));
    byHand(SAID.stream().flatMap(field -> change(field, asRead, entity).stream()).toList());
  }

  /** Its heading and its units as those that this import has. */
  private Entity asRead(Project project, Project said) {
    return asRead(
        (Entity) project,
        said.withSection(now.section(read, said.section()))
            .withUnits(said.units().renamed(unit -> now.department(read, unit))));
  }

  private static Entity asRead(Entity entity, Entity said) {
    Entity as = entity;
    for (Field<?, ?> field : SAID) {
      as = field.owner().isInstance(as) ? with(field, as, said) : as;
    }
    return as;
  }

  private static <E extends Entity, V extends @Nullable Object> Entity with(
      Field<E, V> field, Entity entity, Entity said) {
    return field.with(field.owner().cast(entity), field.get(field.owner().cast(said)));
  }

  private static <E extends Entity, V extends @Nullable Object> List<Edit> change(
      Field<E, V> field, Entity before, Entity after) {
    if (!field.owner().isInstance(before)) {
      return List.of();
    }
    V was = field.get(field.owner().cast(before));
    V is = field.get(field.owner().cast(after));
    return Objects.equals(was, is)
        ? List.of()
        : List.of(new Edit.Change<>(before.id(), field, was, is));
  }

  private void assign(Edit.Assign assign) {
    Set<Role> said = read.roles(now.nameOf(assign.project()), now.nameOf(assign.department()));
    if (said.equals(assign.after())) {
      edits.add(assign);
      return;
    }
    if (!said.isEmpty()) {
      edits.add(new Edit.Assign(assign.project(), assign.department(), assign.before(), said));
    }
    byHand(List.of(new Edit.Assign(assign.project(), assign.department(), said, assign.after())));
  }

  /** Units that the document names and the clerk took out, where the plan has them still. */
  private void takenAway() {
    for (List<Object> pair : read.assigned()) {
      var project = now.project(pair.getFirst());
      if (project != null
          && now.named(pair.getLast()) instanceof Department unit
          && now.roles(pair.getFirst(), pair.getLast()).isEmpty()) {
        Set<Role> said = read.roles(pair.getFirst(), pair.getLast());
        edits.add(new Edit.Assign(project, unit.id(), Set.of(), said));
        byHand(List.of(new Edit.Assign(project, unit.id(), said, Set.of())));
      }
    }
  }

  private void byHand(List<Edit> parts) {
    if (!parts.isEmpty()) {
      edits.add(new Edit.Together(Occasion.CORRECTION, parts));
    }
  }
}
