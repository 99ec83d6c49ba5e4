package org.taizhang.app.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.departments.ReorganiseForm.Kind;
import org.taizhang.app.departments.ReorganiseOutlook.Line;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.SameUnit;
import org.taizhang.app.session.UnitChange;
import org.taizhang.app.session.UnitWords;
import org.taizhang.app.session.Words;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Role;
import org.taizhang.model.TargetState;
import org.taizhang.model.work.UnitsInTime;

/** 更名、合并、拆分 as they are typed, and what the preview and the record say. */
class ReorganiseFormTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private final SessionFixture session = new SessionFixture(twoPlans());

  /** 教育局 in two plans of one issuer; what it has to do in 学校建设 is done but for 2024. */
  private static Ledger twoPlans() {
    var ledger =
        new LedgerBuilder()
            .plan("jia", 2023, 2024)
            .project("学校建设", Map.of("教育局", Role.LEAD, "财政局", Role.RESPONSIBLE))
            .project("教师队伍", Map.of("教育局", Role.LEAD))
            .plan("yi", 2023, 2023)
            .project("年度要点", Map.of("教育局", Role.RESPONSIBLE))
            .ledger();
    for (var plan : List.of("jia", "yi")) {
      for (var project : ledger.projects(planId(plan))) {
        for (var target : ledger.targets(project.id())) {
          boolean done = target.years().first() == 2023 && !project.name().equals("教师队伍");
          ledger = done ? ledger.with(target.withState(TargetState.CLOSED)) : ledger;
        }
      }
    }
    return ledger;
  }

  @Test
  void theNewNameHoldsInAllPlansAndWhatIsDoneStays() {
    var form = form("教育局");
    form.heirsProperty().set("教育体育局");
    assertThat(form.outlookProperty().get().fault()).isEqualTo("请写明起始日期，如 2024年3月1日");
    assertThat(form.submit()).isFalse();
    form.fromProperty().set("2024-3-1");
    form.basisProperty().set("滨编〔2024〕3号");
    assertThat(form.outlookProperty().get().fault()).isEmpty();
    assertThat(form.outlookProperty().get().lines())
        .extracting(Line::text)
        .containsExactly(
            "《yi方案》：转出 0 个项目（0 个未完成目标），留下 1 个项目；已完结的 1 个目标不动",
            "第1项　年度要点（责任）：1 个目标已完结，留在原部门",
            "《jia方案》：转出 2 个项目（3 个未完成目标），留下 0 个项目；已完结的 1 个目标不动",
            "第1项　学校建设（牵头）：转出 1 个未完成目标，1 个已完结的不动",
            "第2项　教师队伍（牵头）：转出 2 个未完成目标");
    assertThat(form.submit()).isTrue();
    assertThat(records("教育局")).containsExactly("2024年3月1日起，教育局更名为教育体育局，接续 2 个项目；依据：滨编〔2024〕3号");
    assertThat(names(DAY, "jia", "学校建设")).containsExactlyInAnyOrder("教育体育局", "财政局");
    assertThat(names(LocalDate.MIN, "jia", "学校建设")).containsExactlyInAnyOrder("教育局", "财政局");
    session.workspace().undo();
    assertThat(ledger()).isEqualTo(twoPlans());
  }

  @Test
  void mergersAndSplitsAskForWhatTheyNeed() {
    var form = form("教育局");
    form.fromProperty().set("20240301");
    form.kindProperty().set(Kind.MERGE);
    form.heirsProperty().set("财政局");
    assertThat(form.outlookProperty().get().fault()).isEqualTo("请选择与之合并的部门");
    form.others().add(form.candidates().getFirst());
    assertThat(form.others()).extracting(SameUnit::name).containsExactly("财政局");
    assertThat(form.outlookProperty().get().fault()).isEmpty();
    form.kindProperty().set(Kind.SPLIT);
    assertThat(form.outlookProperty().get().fault()).isEqualTo("拆分后至少要有两个部门");
    form.heirsProperty().set("教育局、体育局");
    form.given().put(projectId("jia", "教师队伍"), "体育局");
    assertThat(form.submit()).isTrue();
    assertThat(records("教育局")).containsExactly("2024年3月1日起，教育局拆分为教育局、体育局，接续 2 个项目");
    assertThat(names(DAY, "jia", "教师队伍")).containsExactly("体育局");
    assertThat(names(DAY, "jia", "学校建设")).containsExactlyInAnyOrder("财政局", "教育局", "体育局");
  }

  @Test
  void oneThatIsMergedIntoAnotherIsSaidSo() {
    var form = form("财政局");
    form.fromProperty().set("2024.3.1");
    form.heirsProperty().set("教育局");
    assertThat(form.submit()).isTrue();
    assertThat(records("财政局")).containsExactly("2024年3月1日起，财政局并入教育局，接续 1 个项目");
    assertThat(ledger().departments(planId("jia"))).hasSize(2);
  }

  private ReorganiseForm form(String name) {
    return new ReorganiseForm(
        new Words(Messages.chinese()),
        session.workspace(),
        UUID::randomUUID,
        departmentId("jia", name));
  }

  private List<String> records(String name) {
    var ids =
        SameUnit.called(ledger(), name).getFirst().departments().stream().map(d -> d.id()).toList();
    return UnitChange.of(ledger(), new java.util.HashSet<DepartmentId>(ids)).stream()
        .map(new UnitWords(Messages.chinese())::of)
        .toList();
  }

  private List<String> names(LocalDate day, String plan, String project) {
    var seen = UnitsInTime.on(ledger(), day);
    return seen.roles(projectId(plan, project)).keySet().stream()
        .map(id -> seen.department(id).name())
        .toList();
  }

  private Ledger ledger() {
    return session.workspace().ledger();
  }
}
