package org.taizhang.model.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;

class PlanComparisonTest {
  /** A ledger with two plans, and another that holds a version of the first under other ids. */
  static Stream<Arguments> versions() {
    return Stream.iterate(1L, seed -> seed + 1)
        .limit(60)
        .map(seed ->
            Arguments.of(MadeLedger.of(seed), ChangedLedger.of(seed, new Random(seed * 31))));
  }

  @ParameterizedTest
  @MethodSource("versions")
  void allTakenOverReadsAsTheNewVersion(Ledger ledger, Ledger draft) {
    PlanId plan = first(ledger);
    PlanId version = first(draft);
    PlanComparison compared = new PlanComparison(ledger, plan, draft, version);
    Ledger after = done(ledger, compared.edit(Set.copyOf(compared.differences())));
    assertThat(Reading.of(after, plan)).isEqualTo(Reading.of(draft, version));
    assertThat(after.plan(plan).code()).isEqualTo(ledger.plan(plan).code());
    PlanId other = coded(ledger, "乙");
    assertThat(Reading.of(after, other)).isEqualTo(Reading.of(ledger, other));
  }

  @Test
  void aUnitThatComesStandsWhereTheNewVersionHasIt() {
    Ledger ledger = withUnits("公安局", "财政局");
    Ledger draft = withUnits("公安局", "区农业农村局", "财政局");
    var compared = new PlanComparison(ledger, first(ledger), draft, first(draft));
    Ledger after = done(ledger, compared.edit(Set.copyOf(compared.differences())));
    assertThat(units(after)).containsExactly("公安局", "区农业农村局", "财政局");
  }

  @Test
  void anotherOrderOfTheSameUnitsIsADifference() {
    Ledger ledger = withUnits("公安局", "财政局");
    Ledger draft = withUnits("财政局", "公安局");
    var compared = new PlanComparison(ledger, first(ledger), draft, first(draft));
    List<PlanDifference> orders =
        compared.differences().stream()
            .filter(one -> !(one instanceof PlanDifference.Rearranged))
            .toList();
    assertThat(orders)
        .singleElement()
        .isInstanceOfSatisfying(
            PlanDifference.Changed.class,
            changed -> assertThat(changed.field()).isEqualTo(Fields.PROJECT_UNITS));
    assertThat(units(done(ledger, compared.edit(Set.copyOf(orders)))))
        .containsExactly("财政局", "公安局");
  }

  private static Ledger withUnits(String... names) {
    var plan =
        PlanEdits.blank(
            new PlanId(UUID.randomUUID()), "甲", "甲方案", PlanKind.ISSUED, YearSpan.of(2024));
    var id = new ProjectId(UUID.randomUUID());
    List<DepartmentId> units =
        Stream.of(names).map(name -> new DepartmentId(UUID.randomUUID())).toList();
    Ledger ledger =
        Ledger.empty()
            .with(plan)
            .with(
                new Project(
                    id,
                    plan.id(),
                    null,
                    1,
                    "1.",
                    "校园安全",
                    "",
                    null,
                    new UnitOrder(List.of(), units, List.of())));
    for (int i = 0; i < names.length; i++) {
      ledger =
          ledger
              .with(Department.named(units.get(i), plan.id(), i, names[i], DepartmentKind.UNIT))
              .with(new Assignment(id, units.get(i), Set.of(Role.RESPONSIBLE)));
    }
    return ledger;
  }

  private static List<String> units(Ledger ledger) {
    ProjectId project = ledger.projects(first(ledger)).getFirst().id();
    return ledger.units(project, Role.RESPONSIBLE).stream()
        .map(unit -> ledger.department(unit).name())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void noneTakenOverChangesNothing(Ledger ledger, Ledger draft) {
    PlanComparison compared = new PlanComparison(ledger, first(ledger), draft, first(draft));
    assertThat(compared.edit(Set.of()).edits()).isEmpty();
    assertThat(compared.edit(Set.of()).occasion()).isEqualTo(Occasion.NEW_VERSION);
  }

  @ParameterizedTest
  @MethodSource("versions")
  void anyChoiceFitsAndIsTakenBack(Ledger ledger, Ledger draft) {
    PlanComparison compared = new PlanComparison(ledger, first(ledger), draft, first(draft));
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Set<PlanDifference> chosen = new HashSet<>();
      for (PlanDifference one : compared.differences()) {
        if (random.nextInt(20) < i) {
          chosen.add(one);
        }
      }
      done(ledger, compared.edit(chosen));
    }
    for (PlanDifference one : compared.differences()) {
      done(ledger, compared.edit(Set.of(one)));
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void aPlanDoesNotDifferFromItself(Ledger ledger, Ledger draft) {
    PlanComparison compared = new PlanComparison(draft, first(draft), draft, first(draft));
    assertThat(compared.differences()).isEmpty();
  }

  static PlanId first(Ledger ledger) {
    return coded(ledger, "甲");
  }

  private static PlanId coded(Ledger ledger, String code) {
    return ledger.plans().stream().filter(one -> one.code().equals(code)).findFirst().get().id();
  }

  /** The ledger after an edit that can be taken back. */
  static Ledger done(Ledger ledger, Edit edit) {
    assertThat(ledger.apply(edit)).isInstanceOf(Outcome.Accepted.class);
    Ledger after = ((Outcome.Accepted) ledger.apply(edit)).ledger();
    assertThat(((Outcome.Accepted) after.apply(edit.inverse())).ledger()).isEqualTo(ledger);
    return after;
  }
}
