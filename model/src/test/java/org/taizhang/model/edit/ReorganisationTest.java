package org.taizhang.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.model.TargetState.CLOSED;
import static org.taizhang.model.TargetState.IN_PROGRESS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.Members;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;
import org.taizhang.model.Step;
import org.taizhang.model.StepId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Reorganisation.Fault;
import org.taizhang.model.work.UnitsInTime;

/** Departments that are renamed, merged and split from a day on. */
class ReorganisationTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final String BASIS = "滨编〔2024〕3号";

  private Ledger ledger = Ledger.empty();
  private int ids;

  /** 财政局 leads 1 (open), answers in 2 (done) and in 3 (one open, one done) beside 教育局. */
  @BeforeEach
  void plan() {
    add(
        new Plan(
            plan("P"),
            "P",
            "要点",
            PlanKind.ISSUED,
            null,
            null,
            null,
            null,
            new YearSpan(2023, 2024),
            false));
    department("财政局", 0, DepartmentKind.GOVERNMENT);
    department("教育局", 1, DepartmentKind.GOVERNMENT);
    department("各单位", 2, DepartmentKind.GROUP);
    add(ledger.department(unit("各单位")).withMembers(new Members(List.of(unit("财政局"), unit("教育局")))));
    project(1, IN_PROGRESS);
    project(2, CLOSED);
    project(3, CLOSED, IN_PROGRESS);
    assign(1, "财政局", Role.LEAD);
    assign(1, "教育局", Role.RESPONSIBLE);
    assign(2, "财政局", Role.RESPONSIBLE);
    assign(3, "财政局", Role.RESPONSIBLE);
    assign(3, "教育局", Role.LEAD);
  }

  @Test
  void aNewNameTakesOverWhatIsOpenAndLeavesWhatIsDone() {
    Edit.Together edit = edit(rename("财政局", "财政金融局"));
    Ledger after = apply(edit);
    assertThat(names(UnitsInTime.on(after, DAY), 1))
        .containsExactly("财政金融局 LEAD", "教育局 RESPONSIBLE");
    assertThat(names(UnitsInTime.on(after, DAY), 2)).containsExactly("财政局 RESPONSIBLE");
    assertThat(names(UnitsInTime.on(after, DAY), 3))
        .containsExactly("教育局 LEAD", "财政金融局 RESPONSIBLE");
    for (int number = 1; number <= 3; number++) {
      assertThat(names(UnitsInTime.on(after, DAY.minusDays(1)), number))
          .containsExactlyInAnyOrderElementsOf(names(ledger, number));
      assertThat(names(UnitsInTime.asIssued(after), number))
          .containsExactlyElementsOf(names(ledger, number));
    }
    assertThat(after.department(unit("财政局")).tenure())
        .satisfies(tenure -> {
          assertThat(tenure.until()).isEqualTo(DAY.minusDays(1));
          assertThat(tenure.successors()).containsExactly(called(after, "财政金融局"));
          assertThat(tenure.basis()).isEqualTo(BASIS);
        });
  }

  @Test
  void oneEditTakesItAllBack() {
    assertThat(ledger.apply(edit(rename("财政局", "财政金融局")))).isInstanceOf(Outcome.Accepted.class);
    Edit.Together edit = edit(rename("财政局", "财政金融局"));
    assertThat(accepted(apply(edit).apply(edit.inverse()))).isEqualTo(ledger);
  }

  @Test
  void oneThatIsThereTakesOverBesideWhatItWasIssuedWith() {
    Ledger after = apply(edit(rename("财政局", "教育局")));
    assertThat(names(UnitsInTime.on(after, DAY), 1)).containsExactly("教育局 LEAD RESPONSIBLE");
    assertThat(names(UnitsInTime.on(after, DAY), 3)).containsExactly("教育局 LEAD RESPONSIBLE");
    assertThat(names(UnitsInTime.asIssued(after), 1)).containsExactlyElementsOf(names(ledger, 1));
    assertThat(names(UnitsInTime.asIssued(after), 3)).containsExactlyElementsOf(names(ledger, 3));
  }

  @Test
  void severalAreMergedIntoAThirdOrIntoOneOfThem() {
    Ledger third = apply(edit(new Reorganisation(both(), List.of("财教局"), DAY, "", Map.of())));
    assertThat(names(UnitsInTime.on(third, DAY), 1)).containsExactly("财教局 LEAD RESPONSIBLE");
    assertThat(names(UnitsInTime.asIssued(third), 1)).containsExactlyElementsOf(names(ledger, 1));
    Ledger one = apply(edit(new Reorganisation(both(), List.of("教育局"), DAY, "", Map.of())));
    assertThat(one.departments(plan("P"))).hasSameSizeAs(ledger.departments(plan("P")));
    assertThat(one.department(unit("教育局")).tenure().until()).isNull();
  }

  @Test
  void aSplitGivesEachProjectToWhomItIsSaid() {
    Map<ProjectId, Set<String>> given = Map.of(project(1), Set.of("税务局"));
    Ledger after =
        apply(
            edit(
                new Reorganisation(Set.of(unit("财政局")), List.of("财政局", "税务局"), DAY, BASIS, given)));
    assertThat(names(UnitsInTime.on(after, DAY), 1)).containsExactly("税务局 LEAD", "教育局 RESPONSIBLE");
    assertThat(names(UnitsInTime.on(after, DAY), 3))
        .containsExactly("教育局 LEAD", "财政局 RESPONSIBLE", "税务局 RESPONSIBLE");
    Department standing = Department.called("财政局", after.departments(plan("P"))).orElseThrow();
    assertThat(standing.id()).isNotEqualTo(unit("财政局"));
    assertThat(names(UnitsInTime.asIssued(after), 3)).containsExactlyElementsOf(names(ledger, 3));
  }

  @Test
  void aSecondReorganisationFollowsTheFirst() {
    ledger = apply(edit(rename("财政局", "财政金融局")));
    Ledger first = ledger;
    Ledger after =
        apply(
            edit(
                new Reorganisation(
                    Set.of(called(first, "财政金融局")),
                    List.of("教育局"),
                    DAY.plusYears(1),
                    "",
                    Map.of())));
    assertThat(names(UnitsInTime.on(after, DAY.plusYears(1)), 1))
        .containsExactly("教育局 LEAD RESPONSIBLE");
    assertThat(names(UnitsInTime.on(after, DAY), 1))
        .containsExactlyElementsOf(names(UnitsInTime.on(first, DAY), 1));
    assertThat(names(UnitsInTime.asIssued(after), 1))
        .containsExactlyElementsOf(names(UnitsInTime.asIssued(first), 1));
  }

  @Test
  void stepsThatAreNotDoneAndPlacesInGroupsFollow() {
    step(1, null);
    step(3, DAY.minusDays(9));
    Ledger after = apply(edit(rename("财政局", "财政金融局")));
    assertThat(after.steps(target(1, 0)).getFirst().office()).isEqualTo(called(after, "财政金融局"));
    assertThat(after.steps(target(3, 1)).getFirst().office()).isEqualTo(unit("财政局"));
    assertThat(after.department(unit("各单位")).members().departments())
        .containsExactly(unit("财政局"), unit("教育局"), called(after, "财政金融局"));
  }

  @Test
  void whatCannotBeDoneIsSaidWithTheReason() {
    assertThat(fault(Set.of(), "甲局")).contains(Fault.NOBODY);
    assertThat(fault(Set.of(unit("财政局")))).contains(Fault.NO_HEIR);
    assertThat(fault(Set.of(unit("财政局")), "甲局", "甲局")).contains(Fault.HEIRS_ALIKE);
    assertThat(fault(Set.of(unit("财政局")), " 财政局 ")).contains(Fault.SAME_NAME);
    assertThat(fault(Set.of(unit("财政局")), "甲局")).isEmpty();
    ledger = apply(edit(rename("财政局", "甲局")));
    assertThat(fault(Set.of(unit("财政局")), "乙局")).contains(Fault.OVER);
    assertThat(fault(Set.of(called(ledger, "甲局")), "乙局")).contains(Fault.TOO_EARLY);
  }

  private Optional<Fault> fault(Set<DepartmentId> ending, String... heirs) {
    return new Reorganisation(ending, List.of(heirs), DAY, "", Map.of()).fault(ledger);
  }

  private Reorganisation rename(String from, String to) {
    return new Reorganisation(Set.of(unit(from)), List.of(to), DAY, BASIS, Map.of());
  }

  private Set<DepartmentId> both() {
    return Set.of(unit("财政局"), unit("教育局"));
  }

  private Edit.Together edit(Reorganisation order) {
    assertThat(order.fault(ledger)).isEmpty();
    return order.edit(ledger, () -> id("made" + ids++));
  }

  private Ledger apply(Edit edit) {
    return accepted(ledger.apply(edit));
  }

  private static Ledger accepted(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    return ((Outcome.Accepted) outcome).ledger();
  }

  /** Who has which roles, those with a place in the order of the document first. */
  private static List<String> names(Ledger ledger, int number) {
    ProjectId id = project(number);
    return List.of(Role.values()).stream()
        .flatMap(role -> ledger.units(id, role).stream())
        .distinct()
        .map(one ->
            ledger.department(one).name()
                + ledger.roles(id, one).stream()
                    .map(role -> " " + role)
                    .collect(java.util.stream.Collectors.joining()))
        .toList();
  }

  private static DepartmentId called(Ledger ledger, String name) {
    return Department.called(name, ledger.departments(plan("P"))).orElseThrow().id();
  }

  private void department(String name, int order, DepartmentKind kind) {
    add(Department.named(unit(name), plan("P"), order, name, kind));
  }

  private void project(int number, TargetState... states) {
    add(new Project(project(number), plan("P"), null, number, "", "项目" + number, "", null));
    for (int i = 0; i < states.length; i++) {
      add(
          new Target(
              target(number, i),
              project(number),
              YearSpan.of(2023 + i),
              "目标",
              null,
              null,
              states[i]));
    }
  }

  private void step(int project, LocalDate done) {
    TargetId target = target(project, ledger.targets(project(project)).size() - 1);
    add(new Step(new StepId(id("s" + project)), target, 0, unit("财政局"), "拨款", "", "", null, done));
  }

  private void assign(int project, String unit, Role role) {
    ledger = ledger.with(new Assignment(project(project), unit(unit), Roles.of(role)));
  }

  private void add(org.taizhang.model.Entity entity) {
    ledger = ledger.with(entity);
  }

  private static PlanId plan(String code) {
    return new PlanId(id("plan" + code));
  }

  private static DepartmentId unit(String name) {
    return new DepartmentId(id("unit" + name));
  }

  private static ProjectId project(int number) {
    return new ProjectId(id("project" + number));
  }

  private static TargetId target(int project, int year) {
    return new TargetId(id("target" + project + "-" + year));
  }

  private static UUID id(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
