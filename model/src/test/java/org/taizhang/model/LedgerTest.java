package org.taizhang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.edit.Refusal;

class LedgerTest {
  private static final Plan PLAN = plan("武进2022");
  private static final Section SECTION =
      new Section(new SectionId(UUID.randomUUID()), PLAN.id(), null, 0, "平安校园行动");
  private static final Project PROJECT =
      new Project(
          new ProjectId(UUID.randomUUID()),
          PLAN.id(),
          SECTION.id(),
          1,
          "1.",
          "校园安全教育",
          "建设课程。",
          null);
  private static final Department BUREAU =
      Department.named(
          new DepartmentId(UUID.randomUUID()), PLAN.id(), 0, "教育局", DepartmentKind.UNIT);
  private static final Ledger LEDGER =
      accepted(
          Ledger.empty(),
          new Edit.Add(PLAN),
          new Edit.Add(SECTION),
          new Edit.Add(PROJECT),
          new Edit.Add(BUREAU));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyEditIsTakenBackByItsInverse(long seed) {
    RandomEdits edits = new RandomEdits(seed);
    Ledger before = Ledger.empty();
    for (int i = 0; i < 300; i++) {
      Edit edit = edits.next(before);
      Ledger after = accepted(before, edit);
      assertThat(accepted(after, edit.inverse())).isEqualTo(before).hasSameHashCodeAs(before);
      assertThat(edit.inverse().inverse()).isEqualTo(edit);
      before = after;
    }
  }

  @Test
  void keepsBothRolesOfOneDepartmentLeadFirst() {
    Ledger ledger =
        accepted(
            LEDGER,
            new Edit.Assign(
                PROJECT.id(), BUREAU.id(), Set.of(), Set.of(Role.RESPONSIBLE, Role.LEAD)));
    assertThat(ledger.roles(PROJECT.id(), BUREAU.id()))
        .containsExactly(Role.LEAD, Role.RESPONSIBLE);
    assertThat(LEDGER.roles(PROJECT.id(), BUREAU.id())).isEmpty();
  }

  @Test
  void namesTheUnitsOfARoleInTheOrderIssuedAndOthersBehindThem() {
    List<Department> units = new ArrayList<>();
    Ledger ledger = LEDGER;
    for (String name : List.of("各镇（街道）", "财政局", "公安局", "区农业农村局")) {
      var unit =
          Department.named(
              new DepartmentId(UUID.randomUUID()),
              PLAN.id(),
              units.size() + 1,
              name,
              DepartmentKind.UNIT);
      units.add(unit);
      ledger =
          accepted(
              ledger,
              new Edit.Add(unit),
              new Edit.Assign(PROJECT.id(), unit.id(), Set.of(), Set.of(Role.RESPONSIBLE)));
    }
    UnitOrder order =
        new UnitOrder(
            List.of(), List.of(units.get(3).id(), BUREAU.id(), units.get(0).id()), List.of());
    ledger =
        accepted(
            ledger, new Edit.Change<>(PROJECT.id(), Fields.PROJECT_UNITS, UnitOrder.NONE, order));
    assertThat(ledger.units(PROJECT.id(), Role.RESPONSIBLE))
        .extracting(ledger::department)
        .extracting(Department::name)
        .containsExactly("区农业农村局", "各镇（街道）", "财政局", "公安局");
    assertThat(ledger.units(PROJECT.id(), Role.LEAD)).isEmpty();
  }

  @Test
  void refusesWhatWasMadeForAnotherState() {
    assertThat(refusal(new Edit.Assign(PROJECT.id(), BUREAU.id(), Set.of(Role.LEAD), Set.of())))
        .isEqualTo(new Refusal.Stale(PROJECT.id(), "roles"));
    assertThat(refusal(new Edit.Change<>(PROJECT.id(), Fields.PROJECT_NAME, "旧名", "新名")))
        .isEqualTo(new Refusal.Stale(PROJECT.id(), "project.name"));
  }

  @Test
  void refusesAnEmptyName() {
    assertThat(refusal(new Edit.Change<>(PROJECT.id(), Fields.PROJECT_NAME, "校园安全教育", " ")))
        .isEqualTo(new Refusal.Invalid(PROJECT.id(), "project.name"));
  }

  @Test
  void refusesToRemoveWhatIsStillUsed() {
    assertThat(refusal(new Edit.Remove(SECTION)))
        .isEqualTo(new Refusal.StillUsed(SECTION.id(), PROJECT.id()));
    assertThat(refusal(new Edit.Remove(PLAN))).isInstanceOf(Refusal.StillUsed.class);
  }

  @Test
  void refusesASecondPlanOfTheSameCode() {
    assertThat(refusal(new Edit.Add(plan("武进2022"))))
        .isEqualTo(new Refusal.CodeTaken("武进2022", PLAN.id()));
  }

  @Test
  void refusesADepartmentOfAnotherPlan() {
    Plan other = plan("常州2023");
    Department foreign =
        Department.named(
            new DepartmentId(UUID.randomUUID()), other.id(), 0, "市教育局", DepartmentKind.UNIT);
    Ledger ledger = accepted(LEDGER, new Edit.Add(other), new Edit.Add(foreign));
    assertThat(
            ledger.apply(new Edit.Assign(PROJECT.id(), foreign.id(), Set.of(), Set.of(Role.LEAD))))
        .isEqualTo(new Outcome.Refused(new Refusal.OtherPlan(PROJECT.id(), foreign.id())));
  }

  @Test
  void refusesSectionsThatHoldEachOther() {
    Section below =
        new Section(new SectionId(UUID.randomUUID()), PLAN.id(), SECTION.id(), 1, "子行动");
    Ledger ledger = accepted(LEDGER, new Edit.Add(below));
    assertThat(
            ledger.apply(new Edit.Change<>(SECTION.id(), Fields.SECTION_PARENT, null, below.id())))
        .isEqualTo(new Outcome.Refused(new Refusal.Invalid(SECTION.id(), "section.parent")));
  }

  @Test
  void togetherIsAllOrNothing() {
    Edit together =
        new Edit.Together(
            Occasion.CORRECTION, List.of(new Edit.Add(plan("新")), new Edit.Add(PLAN)));
    assertThat(refusal(together)).isEqualTo(new Refusal.AlreadyThere(PLAN.id()));
  }

  private static Refusal refusal(Edit edit) {
    return switch (LEDGER.apply(edit)) {
      case Outcome.Refused refused -> refused.refusal();
      case Outcome.Accepted _ -> throw new AssertionError("accepted: " + edit);
    };
  }

  private static Ledger accepted(Ledger ledger, Edit... edits) {
    Ledger now = ledger;
    for (Edit edit : edits) {
      now =
          switch (now.apply(edit)) {
            case Outcome.Accepted accepted -> accepted.ledger();
            case Outcome.Refused refused ->
                throw new AssertionError(edit + " refused: " + refused.refusal());
          };
    }
    return now;
  }

  private static Plan plan(String code) {
    return new Plan(
        new PlanId(UUID.randomUUID()),
        code,
        "三年行动方案",
        PlanKind.ISSUED,
        null,
        Level.DISTRICT,
        null,
        null,
        new YearSpan(2022, 2024),
        false);
  }
}
