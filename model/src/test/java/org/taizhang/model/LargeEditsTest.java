package org.taizhang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.model.edit.BulkAssignment;
import org.taizhang.model.edit.DepartmentEdits;
import org.taizhang.model.edit.DepartmentMerge;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome.Accepted;
import org.taizhang.model.edit.PlanChanges;
import org.taizhang.model.revise.PlanEdits;

/** Edits made of many: the ledger takes them whatever it holds, and their inverse restores it. */
class LargeEditsTest {
  private static final int LEDGERS = 25;
  private static final int EDITS = 140;

  @Test
  void aPlanGoesWithEverythingInIt() {
    everyPlan((ledger, plan) -> {
      var after = madeAndBack(ledger, PlanEdits.withdraw(ledger, plan.id()));
      assertThat(after.find(plan.id())).isNull();
      assertThat(after.departments(plan.id())).isEmpty();
      assertThat(after.projects(plan.id())).isEmpty();
      assertThat(after.sections(plan.id())).isEmpty();
      assertThat(after.plans()).hasSize(ledger.plans().size() - 1);
    });
  }

  @Test
  void aDepartmentGoesWithItsRoles() {
    everyPlan((ledger, plan) -> {
      for (var department : ledger.departments(plan.id())) {
        var after = madeAndBack(ledger, DepartmentEdits.remove(ledger, department.id()));
        assertThat(after.find(department.id())).isNull();
      }
    });
  }

  @Test
  void twoDepartmentsBecomeOneThatHoldsTheRolesAndNamesOfBoth() {
    everyPlan((ledger, plan) -> {
      for (var goes : ledger.departments(plan.id())) {
        for (var stays : ledger.departments(plan.id())) {
          if (!goes.equals(stays)) {
            merged(ledger, goes, stays);
          }
        }
      }
    });
  }

  private static void merged(Ledger ledger, Department goes, Department stays) {
    var after = madeAndBack(ledger, DepartmentMerge.of(ledger, goes.id(), stays.id()));
    assertThat(after.find(goes.id())).isNull();
    assertThat(after.department(stays.id()).isCalled(goes.name())).isTrue();
    for (var project : ledger.projects(goes.plan())) {
      Set<Role> both = new HashSet<>(ledger.roles(project.id(), goes.id()));
      both.addAll(ledger.roles(project.id(), stays.id()));
      assertThat(after.roles(project.id(), stays.id())).isEqualTo(both);
    }
  }

  @Test
  void aDepartmentMovesAndTheOthersKeepTheirOrder() {
    everyPlan((ledger, plan) -> {
      var before = new ArrayList<>(ledger.departments(plan.id()));
      for (int place = 0; place < before.size(); place++) {
        var moved = before.get(before.size() / 2);
        var after = madeAndBack(ledger, DepartmentEdits.move(ledger, moved.id(), place));
        var wanted = new ArrayList<>(before.stream().map(Department::id).toList());
        wanted.remove(moved.id());
        wanted.add(place, moved.id());
        assertThat(after.departments(plan.id())).extracting(Department::id).isEqualTo(wanted);
      }
    });
  }

  @Test
  void rolesGivenInBulkStandBesideThoseHeld() {
    everyPlan((ledger, plan) -> {
      var added =
          Department.named(
              new DepartmentId(UUID.randomUUID()), plan.id(), 999, "新单位", DepartmentKind.UNIT);
      var all = new ArrayList<>(ledger.departments(plan.id()));
      all.add(added);
      List<Assignment> wanted = new ArrayList<>();
      for (var project : ledger.projects(plan.id())) {
        for (var department : all) {
          wanted.add(new Assignment(project.id(), department.id(), Set.of(Role.LEAD)));
          wanted.add(new Assignment(project.id(), department.id(), Set.of(Role.SUPPORTING)));
        }
      }
      var edit = BulkAssignment.of(ledger, List.of(added), wanted);
      var after = madeAndBack(ledger, edit);
      for (var one : wanted) {
        assertThat(after.roles(one.project(), one.department()))
            .containsAll(one.roles())
            .containsAll(ledger.roles(one.project(), one.department()));
      }
      assertThat(BulkAssignment.of(after, List.of(), wanted).edits()).isEmpty();
    });
  }

  @Test
  void aFormerNameIsKeptWhenWanted() {
    var plan = new PlanId(new UUID(1, 1));
    var unit =
        Department.named(new DepartmentId(new UUID(1, 2)), plan, 0, "教育厅", DepartmentKind.UNIT)
            .withAliases(Aliases.of("教育局"));
    var kept = change(unit, DepartmentEdits.rename(unit, "教育局", true));
    assertThat(kept.name()).isEqualTo("教育局");
    assertThat(kept.aliases()).isEqualTo(Aliases.of("教育厅"));
    var dropped = change(unit, DepartmentEdits.rename(unit, "教体局", false));
    assertThat(dropped.aliases()).isEqualTo(Aliases.of("教育局"));
    assertThat(Department.called(" 教育局", List.of(dropped, kept))).contains(kept);
    assertThat(Department.called("教育局", List.of(dropped))).contains(dropped);
    assertThat(Department.called("教育厅局", List.of(dropped))).isEmpty();
  }

  private static Department change(Department unit, Edit edit) {
    return switch (edit) {
      case Edit.Together together -> {
        var now = unit;
        for (var one : together.edits()) {
          now = change(now, one);
        }
        yield now;
      }
      case Edit.Change<?, ?> change when change.field() == Fields.DEPARTMENT_NAME ->
          unit.withName((String) change.after());
      case Edit.Change<?, ?> change -> unit.withAliases((Aliases) change.after());
      default -> throw new AssertionError(edit);
    };
  }

  @Test
  void changesSinceTheImportAreCountedWithoutThoseTakenBack() {
    var history = new ArrayList<Envelope>();
    var plan = new RandomEdits(7).next(Ledger.empty());
    var id = ((Plan) ((Edit.Add) plan).entity()).id();
    var unit =
        Department.named(new DepartmentId(new UUID(9, 9)), id, 0, "教育局", DepartmentKind.UNIT);
    var other = new RandomEdits(8).next(Ledger.empty());
    assertThat(PlanChanges.since(history, id)).isEmpty();
    UUID brought = keep(history, new Edit.Together(Occasion.IMPORT, List.of(plan)), null);
    keep(history, other, null);
    assertThat(PlanChanges.since(history, id)).isEqualTo(OptionalInt.of(0));
    UUID added = keep(history, new Edit.Add(unit), null);
    UUID renamed = keep(history, DepartmentEdits.rename(unit, "教体局", true), null);
    assertThat(PlanChanges.since(history, id)).isEqualTo(OptionalInt.of(2));
    UUID back = keep(history, DepartmentEdits.rename(unit, "教体局", true).inverse(), renamed);
    assertThat(PlanChanges.since(history, id)).isEqualTo(OptionalInt.of(1));
    keep(history, DepartmentEdits.rename(unit, "教体局", true), back);
    assertThat(PlanChanges.since(history, id)).isEqualTo(OptionalInt.of(2));
    keep(history, new Edit.Remove(unit), added);
    keep(
        history,
        new Edit.Together(Occasion.IMPORT, List.of(new Edit.Remove(((Edit.Add) plan).entity()))),
        brought);
    assertThat(PlanChanges.since(history, id)).isEmpty();
  }

  private static UUID keep(List<Envelope> history, Edit edit, @Nullable UUID reverses) {
    var id = new UUID(3, history.size());
    history.add(
        new Envelope(id, id, history.size() + 1, List.of(), "", Instant.EPOCH, 2, reverses, edit));
    return id;
  }

  private static void everyPlan(BiConsumer<Ledger, Plan> check) {
    for (int seed = 0; seed < LEDGERS; seed++) {
      var edits = new RandomEdits(seed);
      var ledger = Ledger.empty();
      for (int i = 0; i < EDITS; i++) {
        if (ledger.apply(edits.next(ledger)) instanceof Accepted accepted) {
          ledger = accepted.ledger();
        }
      }
      for (var plan : ledger.plans()) {
        check.accept(ledger, plan);
      }
    }
  }

  private static Ledger madeAndBack(Ledger ledger, Edit edit) {
    var after = ledger.apply(edit);
    assertThat(after).isInstanceOf(Accepted.class);
    var made = ((Accepted) after).ledger();
    assertThat(made.apply(edit.inverse())).isEqualTo(new Accepted(ledger));
    return made;
  }
}
