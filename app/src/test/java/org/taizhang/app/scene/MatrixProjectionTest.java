package org.taizhang.app.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.scene.MatrixRow.GroupRow;
import org.taizhang.app.scene.MatrixRow.PlanRow;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.scene.MatrixRow.TotalRow;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.Members;
import org.taizhang.model.Role;

class MatrixProjectionTest {
  private final MatrixProjection projection = new MatrixProjection();

  @Test
  void showsAPlanAsIssued() {
    var plan = Samples.small();
    assertThat(drawn(plan.in(Ledger.empty()), MatrixSelection.of(List.of(plan.id()))))
        .isEqualTo(
            """
            |教育局|财政局|住建局|各镇（开发区、街道）
            = 扩容增位 2
            1 新建公办幼儿园三所|●|○|○|
            2 回收小区配套园并移交使用|●○||●|
            = 提质增效 3
            3 师资培训全覆盖|●|○△||
            4 保育费公示||||
            5 各镇（开发区、街道）建立联席会议|○|||●○△
            合计 LEAD|3|0|1|1
            合计 RESPONSIBLE|2|2|1|1
            合计 SUPPORTING|0|1|0|1
            """);
  }

  @Test
  void whoIsOnlyAMemberOfAGroupHasNoColumn() {
    var ledger = LedgerBuilder.small();
    var group = ledger.department(LedgerBuilder.departmentId("jia", "财政局"));
    var member = department("湖塘镇", 7);
    var free = department("审计局", 8);
    var acting = LedgerBuilder.departmentId("jia", "人社局");
    var grouped =
        ledger.with(member).with(free).with(group.withMembers(Members.of(member.id(), acting)));
    var table = projection.table(grouped, MatrixSelection.of(List.of(group.plan())));
    assertThat(table.columns())
        .extracting(MatrixColumn::name)
        .doesNotContain("湖塘镇")
        .contains("审计局", "人社局");
    var given =
        grouped.with(
            new Assignment(
                LedgerBuilder.projectId("jia", "校园安全"), member.id(), Set.of(Role.SUPPORTING)));
    assertThat(projection.table(given, MatrixSelection.of(List.of(group.plan()))).columns())
        .extracting(MatrixColumn::name)
        .contains("湖塘镇");
  }

  @Test
  void whoOnlyDoesStepsHasNoColumn() {
    var office = department("基础教育科", 7).withKind(DepartmentKind.OFFICE);
    var school = department("实验小学", 8).withKind(DepartmentKind.SCHOOL);
    var role =
        new Assignment(LedgerBuilder.projectId("jia", "校园安全"), school.id(), Set.of(Role.LEAD));
    var ledger = LedgerBuilder.small().with(office).with(school);
    assertThat(columns(ledger)).doesNotContain("基础教育科", "实验小学").contains("教育局");
    assertThat(columns(ledger.with(role))).doesNotContain("基础教育科").contains("实验小学");
  }

  private List<String> columns(Ledger ledger) {
    var jia = MatrixSelection.of(List.of(LedgerBuilder.planId("jia")));
    return projection.table(ledger, jia).columns().stream().map(MatrixColumn::name).toList();
  }

  private static Department department(String name, int order) {
    var plan = LedgerBuilder.planId("jia");
    return Department.named(
        LedgerBuilder.departmentId("jia", name), plan, order, name, DepartmentKind.UNIT);
  }

  @Test
  void findsByProjectAndByDepartment() {
    var plan = Samples.small();
    var ledger = plan.in(Ledger.empty());
    assertThat(drawn(ledger, MatrixSelection.of(List.of(plan.id()), null, " 财政局 ")))
        .contains("1 新建公办", "3 师资培训")
        .doesNotContain("2 回收", "4 保育费", "5 各镇");
    assertThat(drawn(ledger, MatrixSelection.of(List.of(plan.id()), null, "保育费")))
        .isEqualTo(
            """
            |教育局|财政局|住建局|各镇（开发区、街道）
            = 提质增效 1
            4 保育费公示||||
            合计 LEAD|0|0|0|0
            合计 RESPONSIBLE|0|0|0|0
            """);
  }

  @Test
  void asksTargetsForTheYearAndPlansWhereThereAreNone() {
    var plan =
        new PlanBuilder("Y", "年度", null, false)
            .project("甲", Map.of())
            .target(2025)
            .project("乙", Map.of())
            .target(2024)
            .target(2026)
            .project("丙", Map.of());
    var ledger = plan.in(Ledger.empty());
    assertThat(names(ledger, plan, 2025)).containsExactly("甲", "丙");
    assertThat(names(ledger, plan, 2026)).containsExactly("乙", "丙");
    assertThat(names(ledger, plan, 2030)).isEmpty();
  }

  @Test
  void sharesColumnsBetweenPlansOfOneIssuerOnly() {
    var lead = Map.of("教育局", Set.of(Role.LEAD));
    var east = new PlanBuilder("1", "甲", "东区", false).project("一", lead);
    var west = new PlanBuilder("2", "乙", "西区", false).project("二", lead);
    var again = new PlanBuilder("3", "丙", "东区", false).project("三", lead);
    var ledger = again.in(west.in(east.in(Ledger.empty())));
    var selection = MatrixSelection.of(List.of(east.id(), west.id(), again.id()));
    assertThat(drawn(ledger, selection))
        .isEqualTo(
            """
            |教育局|教育局
            # 甲 1
            1 一|●|
            # 乙 1
            1 二||●
            # 丙 1
            1 三|●|
            合计 LEAD|2|1
            合计 RESPONSIBLE|0|0
            """);
    assertThat(projection.table(ledger, selection).bands())
        .containsExactly(new ColumnBand("东区", 0, 0), new ColumnBand("西区", 1, 1));
  }

  @Test
  void opensGroupsInGroups() {
    var plan =
        new PlanBuilder("G", "分组", null, false)
            .project("无组", Map.of())
            .group(0, "一")
            .group(1, "（一）")
            .project("甲", Map.of())
            .group(1, "（二）")
            .project("乙", Map.of());
    assertThat(drawn(plan.in(Ledger.empty()), MatrixSelection.of(List.of(plan.id()))))
        .isEqualTo(
            """
            \s
            1 无组
            = 一 2
            == （一） 1
            2 甲
            == （二） 1
            3 乙
            """
                .replace(" \n", "\n"));
  }

  @Test
  void ignoresPlansThatAreGone() {
    var plan = Samples.small();
    var table = projection.table(Ledger.empty(), MatrixSelection.of(List.of(plan.id())));
    assertThat(table.rows()).isEmpty();
    assertThat(table.columns()).isEmpty();
  }

  private List<String> names(Ledger ledger, PlanBuilder plan, int year) {
    var selection = MatrixSelection.of(List.of(plan.id()), year, "");
    return projection.table(ledger, selection).projects().stream()
        .map(row -> row.project().name())
        .toList();
  }

  private String drawn(Ledger ledger, MatrixSelection selection) {
    var table = projection.table(ledger, selection);
    var lines = new ArrayList<String>();
    var head = new StringBuilder();
    table.columns().forEach(column -> head.append('|').append(column.name()));
    lines.add(head.toString());
    for (var row : table.rows()) {
      lines.add(
          switch (row) {
            case PlanRow plan -> "# " + plan.plan().title() + " " + plan.projects();
            case GroupRow group ->
                "=".repeat(group.depth() + 1)
                    + " "
                    + group.section().name()
                    + " "
                    + group.projects();
            case ProjectRow project -> project(project);
            case TotalRow total -> total(table, total.role());
          });
    }
    return String.join("\n", lines) + "\n";
  }

  private static String project(ProjectRow row) {
    var line = new StringBuilder();
    line.append(row.project().number()).append(' ').append(row.project().name());
    for (int column = 0; column < row.cells().columns(); column++) {
      line.append('|');
      for (var role : row.cells().in(column)) {
        line.append(
            switch (role) {
              case LEAD -> '●';
              case RESPONSIBLE -> '○';
              case SUPPORTING -> '△';
            });
      }
    }
    return line.toString();
  }

  private static String total(MatrixTable table, Role role) {
    var line = new StringBuilder("合计 " + role);
    table.columns().forEach(column -> line.append('|').append(column.count().of(role)));
    return line.toString();
  }
}
