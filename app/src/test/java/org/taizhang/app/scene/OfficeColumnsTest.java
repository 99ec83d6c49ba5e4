package org.taizhang.app.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.Step;
import org.taizhang.model.StepId;
import org.taizhang.model.YearSpan;

/** The matrix of offices and schools: which have columns, and what their cells say. */
class OfficeColumnsTest {
  private static final LocalDate DONE = LocalDate.of(2022, 5, 1);

  private Ledger ledger = LedgerBuilder.small();

  @BeforeEach
  void breaksTargetsDown() {
    office("基础教育科");
    office("实验小学");
    office("闲置科");
    step("学校建设", 0, "基础教育科", DONE);
    step("学校建设", 0, "基础教育科", null);
    step("学校建设", 1, "实验小学", null);
    step("校园安全", 1, "基础教育科", null);
  }

  @Test
  void officesWithStepsHaveColumnsAndCellsSayHowManyAreDone() {
    var table = table(MatrixSelection.of(List.of(planId("jia"))));
    assertThat(table.columns()).extracting(MatrixColumn::name).containsExactly("基础教育科", "实验小学");
    assertThat(table.projects())
        .extracting(
            row -> row.project().name(), row -> row.steps().text(0), row -> row.steps().text(1))
        .containsExactly(
            tuple("学校建设", "1/2", "0/1"), tuple("教师队伍", "", ""), tuple("校园安全", "0/1", ""));
    assertThat(table.projects()).noneMatch(MatrixRow.ProjectRow::unclear);
    assertThat(table.steps()).isEqualTo(4);
    assertThat(table.stepsDone()).isEqualTo(1);
    assertThat(table.rows()).noneMatch(MatrixRow.TotalRow.class::isInstance);
  }

  @Test
  void aYearShowsItsOwnStepsOnly() {
    var wanted =
        new MatrixSelection(
            List.of(planId("jia")),
            YearSpan.of(2022),
            List.of(),
            "",
            MatrixSelection.Columns.ENGAGED);
    var table = table(wanted);
    assertThat(table.columns()).extracting(MatrixColumn::name).containsExactly("基础教育科");
    assertThat(table.steps()).isEqualTo(2);
  }

  @Test
  void anOfficeIsSearchedForAndAMatrixOfDepartmentsKnowsNoSteps() {
    var search =
        new MatrixSelection(
            List.of(planId("jia")), null, List.of(), "实验", MatrixSelection.Columns.ALL);
    assertThat(table(search).projects())
        .extracting(row -> row.project().name())
        .containsExactly("学校建设");
    var departments =
        new MatrixProjection().table(ledger, MatrixSelection.of(List.of(planId("jia"))));
    assertThat(departments.isOfSteps()).isFalse();
    assertThat(departments.columns()).hasSize(4);
  }

  @Test
  void plansAreOfferedOfficesOnlyWhereTargetsAreBrokenDown() {
    assertThat(Units.OFFICES.isIn(ledger, List.of(planId("jia")))).isTrue();
    assertThat(Units.OFFICES.isIn(ledger, List.of(planId("yi")))).isFalse();
  }

  private MatrixTable table(MatrixSelection selection) {
    return new MatrixProjection().table(ledger, selection.with(Units.OFFICES));
  }

  private void office(String name) {
    ledger =
        ledger.with(
            Department.named(
                departmentId("jia", name),
                planId("jia"),
                20 - name.length(),
                name,
                DepartmentKind.OFFICE));
  }

  private void step(String project, int year, String office, @Nullable LocalDate done) {
    var target = ledger.targets(projectId("jia", project)).get(year);
    ledger =
        ledger.with(
            new Step(
                new StepId(UUID.randomUUID()),
                target.id(),
                ledger.steps(target.id()).size(),
                departmentId("jia", office),
                "落实",
                "",
                "",
                null,
                done));
  }
}
