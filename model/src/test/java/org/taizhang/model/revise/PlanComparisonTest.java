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
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
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

  @Test
  void aNewWordingKeepsTheStateOfItsTarget() {
    Made old = new Made();
    Target target = old.target(old.project(null, 1, "新建幼儿园", "新建幼儿园10所"), "建成10所");
    old.ledger = old.ledger.with(target.withState(TargetState.COMPLETED));
    Made now = new Made();
    now.target(now.project(null, 1, "新建幼儿园", "新建幼儿园12所"), "建成12所");
    PlanComparison compared = compare(old, now);
    assertThat(compared.differences())
        .extracting(one -> ((PlanDifference.Changed<?, ?>) one).field().key())
        .containsExactly("project.content", "target.text");
    Ledger after = done(old.ledger, compared.edit(Set.copyOf(compared.differences())));
    assertThat(after.target(target.id()))
        .isEqualTo(target.withState(TargetState.COMPLETED).withText("建成12所"));
  }

  @Test
  void aProjectIsKnownUnderAnotherNumberHeadingAndName() {
    Made old = new Made();
    Section first = old.section("教育攻坚行动", 0);
    Section second = old.section("质量提升行动", 1);
    Project moved = old.project(first, 1, "智慧校园", "建设智慧校园示范校，覆盖全部初中。");
    Project renamed = old.project(second, 2, "师资建设", "每年招聘教师，开展全员培训与轮岗交流。");
    Made now = new Made();
    now.section("教育攻坚行动", 0);
    Section secondNow = now.section("质量提升行动", 1);
    now.project(secondNow, 1, "教师队伍建设", "每年招聘教师，开展全员培训与轮岗交流。");
    now.project(secondNow, 2, "智慧校园", "建设智慧校园示范校，覆盖全部初中。");
    PlanComparison compared = compare(old, now);
    assertThat(compared.matched()).isEqualTo(2);
    assertThat(compared.differences())
        .contains(new PlanDifference.Moved(moved, first, second))
        .contains(
            new PlanDifference.Changed<>(
                renamed.id(), renamed, Fields.PROJECT_NAME, "师资建设", "教师队伍建设"))
        .noneMatch(PlanDifference::removes);
  }

  @Test
  void aProjectCutFromAnotherSaysFromWhich() {
    Made old = new Made();
    Project whole = old.project(null, 1, "校园安全", "完善校园安防设施，配齐专职保安。改造校舍屋面，更新消防管网。");
    Made now = new Made();
    now.project(null, 1, "校园安全", "完善校园安防设施，配齐专职保安。");
    Project cut = now.project(null, 2, "校舍改造", "改造校舍屋面，更新消防管网。");
    now.project(null, 3, "劳动教育", "建设劳动实践基地，开发校本课程。");
    assertThat(compare(old, now).differences())
        .filteredOn(PlanDifference.ProjectAdded.class::isInstance)
        .extracting(one -> ((PlanDifference.ProjectAdded) one).splitFrom())
        .containsExactly(whole, null);
    assertThat(compare(old, now).differences())
        .contains(new PlanDifference.ProjectAdded(cut, whole));
  }

  @Test
  void aDepartmentIsKnownByItsOtherNames() {
    Made old = new Made();
    Project project = old.project(null, 1, "校园安全", "完善安防设施");
    Department bureau = old.unit("区教育局").withShortName("教育局");
    old.ledger = old.ledger.with(bureau);
    old.assign(project, bureau, Role.LEAD);
    Made now = new Made();
    Project same = now.project(null, 1, "校园安全", "完善安防设施");
    now.assign(same, now.unit("教育局"), Role.LEAD);
    Department police = now.unit("公安局");
    now.assign(same, police, Role.SUPPORTING);
    PlanComparison compared = compare(old, now);
    assertThat(compared.differences())
        .containsExactly(
            new PlanDifference.RolesChanged(project, police, Set.of(), Set.of(Role.SUPPORTING)));
    Ledger after = done(old.ledger, compared.edit(Set.copyOf(compared.differences())));
    assertThat(after.departments(old.plan.id()))
        .extracting(Department::name)
        .containsExactly("区教育局", "公安局");
  }

  private static PlanComparison compare(Made old, Made now) {
    return new PlanComparison(old.ledger, old.plan.id(), now.ledger, now.plan.id());
  }

  private static PlanId first(Ledger ledger) {
    return coded(ledger, "甲");
  }

  private static PlanId coded(Ledger ledger, String code) {
    return ledger.plans().stream().filter(one -> one.code().equals(code)).findFirst().get().id();
  }

  private static Ledger done(Ledger ledger, Edit edit) {
    assertThat(ledger.apply(edit)).isInstanceOf(Outcome.Accepted.class);
    Ledger after = ((Outcome.Accepted) ledger.apply(edit)).ledger();
    assertThat(((Outcome.Accepted) after.apply(edit.inverse())).ledger()).isEqualTo(ledger);
    return after;
  }

  /** One plan, made by hand. */
  private static final class Made {
    final Plan plan =
        PlanEdits.blank(
            new PlanId(UUID.randomUUID()), "甲", "方案", PlanKind.ISSUED, YearSpan.of(2024));
    Ledger ledger = Ledger.empty().with(plan);

    Section section(String name, int order) {
      var made = new Section(new SectionId(UUID.randomUUID()), plan.id(), null, order, name);
      ledger = ledger.with(made);
      return made;
    }

    Project project(Section in, int number, String name, String content) {
      var made =
          new Project(
              new ProjectId(UUID.randomUUID()),
              plan.id(),
              in == null ? null : in.id(),
              number,
              number + ".",
              name,
              content,
              null);
      ledger = ledger.with(made);
      return made;
    }

    Target target(Project of, String text) {
      var id = new TargetId(UUID.randomUUID());
      Edit add = TargetEdits.add(id, of.id(), plan.years());
      ledger = ((Outcome.Accepted) ledger.apply(add)).ledger();
      Target made = ledger.target(id).withText(text);
      ledger = ledger.with(made);
      return made;
    }

    Department unit(String name) {
      int order = ledger.departments(plan.id()).size();
      var made =
          Department.named(
              new DepartmentId(UUID.randomUUID()), plan.id(), order, name, DepartmentKind.UNIT);
      ledger = ledger.with(made);
      return made;
    }

    void assign(Project project, Department unit, Role... roles) {
      ledger = ledger.with(new Assignment(project.id(), unit.id(), Set.of(roles)));
    }
  }
}
