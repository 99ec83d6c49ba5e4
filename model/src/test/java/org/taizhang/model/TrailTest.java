package org.taizhang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.trail.Deed;
import org.taizhang.model.trail.Things;
import org.taizhang.model.trail.Touched;
import org.taizhang.model.trail.TrailKind;

/** What a history tells, against the ledgers that stood before and after each of its edits. */
class TrailTest {
  private static final int EDITS = 400;

  private record Step(Edit edit, Ledger before, Ledger after) {}

  private static List<Step> steps(long seed) {
    RandomEdits edits = new RandomEdits(seed);
    List<Step> steps = new ArrayList<>();
    Ledger ledger = Ledger.empty();
    while (steps.size() < EDITS) {
      Edit edit = edits.next(ledger);
      if (ledger.apply(edit) instanceof Outcome.Accepted(Ledger next)) {
        steps.add(new Step(edit, ledger, next));
        ledger = next;
      }
    }
    return steps;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everySingleChangeNamesItsProjectAsItWasCalledThen(long seed) {
    List<Step> steps = steps(seed);
    Things things = new Things(Ledger.empty());
    for (int i = 0; i < steps.size(); i++) {
      things.follow(i, steps.get(i).edit());
    }
    int named = 0;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      List<Deed> deeds = Deed.of(step.edit(), i, things);
      List<Edit> singles = singles(step.edit());
      assertThat(deeds.stream().map(Deed::edit)).isEqualTo(singles);
      for (Deed deed : deeds) {
        Project expected = project(deed.edit(), step);
        assertThat(name(deed.project())).as("%s", deed).isEqualTo(name(expected));
        assertThat(deed.plan()).as("%s", deed).isNotNull();
        named += expected == null ? 0 : 1;
      }
    }
    assertThat(named).isGreaterThan(EDITS / 4);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void whatAnEditTouchesIsWhatItsSingleChangesAreAbout(long seed) {
    List<Step> steps = steps(seed);
    Things things = new Things(Ledger.empty());
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      things.follow(i, step.edit());
      Touched touched = Touched.by(Deed.of(step.edit(), i, things));
      Set<ProjectId> projects = new LinkedHashSet<>();
      Set<DepartmentId> departments = new LinkedHashSet<>();
      for (Edit single : singles(step.edit())) {
        Project project = project(single, step);
        if (project != null) {
          projects.add(project.id());
        }
        DepartmentId unit = unit(single);
        if (unit != null) {
          departments.add(unit);
        }
      }
      assertThat(touched.projects()).containsExactlyElementsOf(projects);
      assertThat(touched.departments()).containsExactlyElementsOf(departments);
    }
  }

  @Test
  void everythingThereEverWasIsKnown() {
    List<Step> steps = steps(6);
    Things things = new Things(Ledger.empty());
    Map<EntityId, String> codes = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      things.follow(i, steps.get(i).edit());
      steps.get(i).after().plans().forEach(plan -> codes.put(plan.id(), plan.code()));
    }
    assertThat(things.plans()).hasSize(codes.size());
    assertThat(things.plans()).allSatisfy(p -> assertThat(codes).containsEntry(p.id(), p.code()));
  }

  @Test
  void whatStoodThereBeforeTheFirstEditIsKnownToo() {
    Step first = steps(7).getFirst();
    Ledger beginning = first.after();
    Plan plan = beginning.plans().getFirst();
    Things things = new Things(beginning);
    Edit renamed =
        new Edit.Change<>(plan.id(), Fields.PLAN_TITLE, plan.title(), "更名后的" + plan.title());
    assertThat(things.at(plan.id(), 0)).isEqualTo(plan);
    things.follow(0, renamed);
    assertThat(things.at(plan.id(), 0)).isEqualTo(plan);
    assertThat(things.at(plan.id(), 1)).isEqualTo(plan.withTitle("更名后的" + plan.title()));
    assertThat(things.plans()).containsExactly(plan.withTitle("更名后的" + plan.title()));
  }

  @Test
  void theInverseOfAnImportIsAWithdrawal() {
    Edit add = steps(8).getFirst().edit();
    Edit imported = new Edit.Together(Occasion.IMPORT, List.of(add));
    assertThat(TrailKind.of(imported)).isEqualTo(TrailKind.IMPORTED);
    assertThat(TrailKind.of(imported.inverse())).isEqualTo(TrailKind.WITHDRAWN);
  }

  private static List<Edit> singles(Edit edit) {
    List<Edit> singles = new ArrayList<>();
    if (edit instanceof Edit.Together together) {
      together.edits().forEach(one -> singles.addAll(singles(one)));
    } else {
      singles.add(edit);
    }
    return singles;
  }

  /** Found in the ledgers themselves, the earlier one first. */
  private static @Nullable Project project(Edit edit, Step step) {
    ProjectId id =
        switch (edit) {
          case Edit.Add(Entity added) -> owner(added);
          case Edit.Remove(Entity removed) -> owner(removed);
          case Edit.Change<?, ?> change -> owner(Objects.requireNonNull(find(change.id(), step)));
          case Edit.Assign assign -> assign.project();
          case Edit.Together _, Edit.Purge _ -> throw new AssertionError();
        };
    return id == null ? null : (Project) find(id, step);
  }

  private static @Nullable Entity find(EntityId id, Step step) {
    Entity before = step.before().find(id);
    return before == null ? step.after().find(id) : before;
  }

  private static @Nullable ProjectId owner(Entity entity) {
    return switch (entity) {
      case Project project -> project.id();
      case Target target -> target.project();
      case PlannedQuantity quantity -> quantity.project();
      case Plan _, Section _, Department _, SourceDocument _, WorkEntry _, LedgerWide _ -> null;
    };
  }

  private static @Nullable DepartmentId unit(Edit edit) {
    return switch (edit) {
      case Edit.Add(Department added) -> added.id();
      case Edit.Remove(Department removed) -> removed.id();
      case Edit.Change<?, ?> change -> change.id() instanceof DepartmentId id ? id : null;
      case Edit.Assign assign -> assign.department();
      case Edit.Add _, Edit.Remove _, Edit.Together _, Edit.Purge _ -> null;
    };
  }

  private static String name(@Nullable Project project) {
    return project == null ? "" : project.number() + project.name();
  }
}
