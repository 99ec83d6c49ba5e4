package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Outcome;

class DraftEditsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void theMatrixOfTheLedgerIsTheOneMadeByHand(int index) throws IOException {
    Ledger ledger = imported(IssuedPlans.NAMES[index]);
    String expected =
        Files.readString(
            IssuedPlans.folder().resolve("expected").resolve("matrix_00" + index + ".csv"),
            StandardCharsets.UTF_8);
    assertThat(csv(ledger).lines().toList()).isEqualTo(expected.lines().toList());
  }

  /** The reading itself is held against what was read by hand elsewhere. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void theUnitsOfEveryRoleStandInTheOrderIssued(int index) {
    Draft draft = IssuedPlans.reading(IssuedPlans.NAMES[index]).draft();
    Ledger ledger = accepted(Ledger.empty(), draft, "a");
    List<Project> projects = ledger.projects(ledger.plans().getFirst().id());
    for (DraftItem item : draft.items()) {
      Project project = projects.get(item.no() - 1);
      assertThat(names(ledger, project, Role.LEAD)).isEqualTo(item.lead());
      assertThat(names(ledger, project, Role.RESPONSIBLE)).isEqualTo(item.responsible());
      assertThat(names(ledger, project, Role.SUPPORTING)).isEqualTo(item.supporting());
    }
  }

  @Test
  void aUnitNamedEarlierInThePlanDoesNotComeFirstForThat() {
    String text =
        """
        云溪区教育局2027年工作要点
        一、办学条件
        1.新建校舍。新建2所。（责任单位：各镇（街道）、区教育局）
        2.修缮校舍。修缮3所。（责任单位：区农业农村局、区教育局、各镇（街道））
        """;
    var reading =
        (ReadResult.Reading) PlanReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    Ledger ledger = accepted(Ledger.empty(), reading.draft(), "a");
    Project second = ledger.projects(ledger.plans().getFirst().id()).get(1);
    assertThat(names(ledger, second, Role.RESPONSIBLE)).containsExactly("区农业农村局", "区教育局", "各镇（街道）");
  }

  private static List<String> names(Ledger ledger, Project project, Role role) {
    return ledger.units(project.id(), role).stream()
        .map(unit -> ledger.department(unit).name())
        .toList();
  }

  @Test
  void oneUnitInBracketsOfTwoWidthsIsOneDepartment() {
    String text =
        """
        云溪区教育局2027年工作要点
        一、办学条件
        1.新建校舍。新建2所。（牵头单位：区教育局；责任单位：各镇（街道））
        2.修缮校舍。修缮3所。(牵头单位:区教育局;责任单位:各镇(街道),各镇（街道）)
        """;
    var reading =
        (ReadResult.Reading) PlanReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    Ledger ledger = accepted(Ledger.empty(), reading.draft(), "a");
    assertThat(ledger.departments(ledger.plans().getFirst().id()))
        .extracting(Department::name)
        .containsExactly("区教育局", "各镇（街道）");
  }

  @Test
  void allFiveGoIntoOneLedger() {
    Ledger ledger = Ledger.empty();
    Set<String> codes = new HashSet<>();
    for (String name : IssuedPlans.NAMES) {
      Draft draft = IssuedPlans.reading(name).draft();
      String code = PlanCodes.suggest(draft, codes);
      codes.add(code);
      ledger = accepted(ledger, draft, code);
    }
    assertThat(codes)
        .containsExactlyInAnyOrder(
            "wj-sn-2022", "wj-yd-2024", "cz-sn-2023", "xb-xd-2022", "cz-yd-2020");
    assertThat(ledger.plans()).hasSize(5);
  }

  @Test
  void yearColumnsGiveATargetEach() {
    Ledger ledger = imported(IssuedPlans.NAMES[0]);
    assertThat(targets(ledger)).hasSize(60).allMatch(target -> target.years().isSingle());
  }

  @Test
  void aPeriodWithoutYearColumnsGivesOneUndividedTargetDueWhereTheTextSays() {
    List<Target> targets = targets(imported(IssuedPlans.NAMES[2]));
    assertThat(targets).hasSize(16).allMatch(t -> t.years().equals(new YearSpan(2023, 2025)));
    assertThat(targets.stream().filter(t -> LocalDate.of(2025, 12, 31).equals(t.due()))).hasSize(5);
    assertThat(targets.stream().filter(t -> t.due() == null)).hasSize(11);
  }

  @Test
  void aYearlyPlanIsTheTargetOfItsYear() {
    assertThat(targets(imported(IssuedPlans.NAMES[4])))
        .hasSize(60)
        .allMatch(t -> t.years().equals(YearSpan.of(2020)));
  }

  @Test
  void headingsNestAsTheyStand() {
    Ledger ledger = imported(IssuedPlans.NAMES[3]);
    List<Section> sections = ledger.sections(plan(ledger).id());
    assertThat(sections).hasSize(4 + 9).filteredOn(section -> section.parent() == null).hasSize(4);
  }

  @Test
  void collectiveNamesAreGroups() {
    Ledger ledger = imported(IssuedPlans.NAMES[2]);
    assertThat(ledger.departments(plan(ledger).id()))
        .filteredOn(d -> d.kind() == DepartmentKind.GROUP)
        .hasSize(7);
    Ledger table = imported(IssuedPlans.NAMES[0]);
    assertThat(table.departments(plan(table).id()))
        .filteredOn(d -> d.kind() == DepartmentKind.GROUP)
        .hasSize(2);
  }

  private static Ledger imported(String name) {
    return accepted(Ledger.empty(), IssuedPlans.reading(name).draft(), "p");
  }

  private static Ledger accepted(Ledger ledger, Draft draft, String code) {
    Outcome outcome = ledger.apply(DraftEdits.toEdit(draft, code, UUID::randomUUID));
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    return ((Outcome.Accepted) outcome).ledger();
  }

  private static Plan plan(Ledger ledger) {
    return ledger.plans().getFirst();
  }

  private static List<Target> targets(Ledger ledger) {
    return ledger.projects(plan(ledger).id()).stream()
        .flatMap(project -> ledger.targets(project.id()).stream())
        .toList();
  }

  private static String csv(Ledger ledger) {
    List<Department> departments = ledger.departments(plan(ledger).id());
    StringBuilder csv = new StringBuilder("序号,分组,项目");
    departments.forEach(department -> csv.append(',').append(department.name()));
    for (Project project : ledger.projects(plan(ledger).id())) {
      SectionId section = Objects.requireNonNull(project.section());
      List<String> cells = new ArrayList<>();
      for (Department department : departments) {
        cells.add(
            ledger.roles(project.id(), department.id()).stream()
                .map(DraftEditsTest::word)
                .collect(Collectors.joining("、")));
      }
      csv.append('\n').append(project.number()).append(',').append(ledger.section(section).name());
      csv.append(',').append(project.name()).append(',').append(String.join(",", cells));
    }
    return csv.append('\n').toString();
  }

  private static String word(Role role) {
    return switch (role) {
      case LEAD -> "牵头";
      case RESPONSIBLE -> "责任";
      case SUPPORTING -> "配合";
    };
  }
}
