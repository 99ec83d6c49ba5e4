package org.taizhang.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Wanted;
import org.taizhang.model.Role;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;

class DeskViewModelTest {
  private final SessionFixture session = new SessionFixture(LedgerBuilder.small());
  private final DeskViewModel model = new DeskViewModel(session.workspace(), session.selection());

  @BeforeEach
  void chooseBothPlans() {
    session.selection().choose(List.of(planId("jia"), planId("yi")));
  }

  @Test
  void allProjectsOfTheChosenPlansAreThere() {
    assertThat(names()).containsExactly("学校建设", "教师队伍", "校园安全", "年度要点");
  }

  @Test
  void aDepartmentAndItsRoleNarrowTheTable() {
    filter("", "教育局", null, false);
    assertThat(names()).containsExactly("学校建设", "教师队伍");
    filter("", "教育局", Role.RESPONSIBLE, false);
    assertThat(names()).isEmpty();
    filter("", null, Role.RESPONSIBLE, false);
    assertThat(names()).containsExactly("学校建设", "教师队伍");
  }

  @Test
  void textIsFoundInNameAndContentInEitherScript() {
    filter("校園", null, null, false);
    assertThat(names()).containsExactly("校园安全");
    filter("队伍的主要", null, null, false);
    assertThat(names()).containsExactly("教师队伍");
  }

  @Test
  void whatNobodyAnswersForIsFound() {
    filter("", null, null, true);
    assertThat(names()).containsExactly("年度要点");
    assertThat(model.rowsProperty().get().getFirst().unclear()).isTrue();
  }

  @Test
  void aDepartmentThatLeadsAndIsResponsibleCountsAsBoth() {
    var ledger = session.workspace().ledger();
    var project = projectId("yi", "年度要点");
    var editor = new ProjectEditor(session.workspace(), project, UUID::randomUUID);
    assertThat(ledger.roles(project)).isEmpty();
    editor.assign("教育局", Role.LEAD);
    assertThat(model.rowsProperty().get().getLast().others()).isZero();
    editor.assign("教育局", Role.RESPONSIBLE);
    assertThat(model.rowsProperty().get().getLast().others()).isEqualTo(1);
    assertThat(model.rowsProperty().get().getLast().leads()).containsExactly("教育局");
  }

  @Test
  void theYearChoosesProjectsAndTargets() {
    session.selection().yearProperty().set(2022);
    assertThat(names()).containsExactly("学校建设", "教师队伍", "校园安全");
    assertThat(model.rowsProperty().get()).allMatch(row -> row.targets().size() == 1);
  }

  @Test
  void aProjectThatIsJumpedToIsShownWhateverTheFilter() {
    filter("学校", null, null, false);
    session.selection().show(Room.DESK, projectId("jia", "校园安全"));
    assertThat(model.openProperty().get()).isEqualTo(projectId("jia", "校园安全"));
    assertThat(names()).contains("校园安全");
  }

  @Test
  void aDepartmentThatIsJumpedToBecomesTheFilter() {
    session.selection().show(Room.DESK, departmentId("jia", "公安分局"));
    assertThat(names()).containsExactly("校园安全");
  }

  @Test
  void whatAFigureAsksForBecomesTheFilter() {
    filter("学校", null, null, false);
    session.selection().show(Wanted.withoutDepartments());
    assertThat(names()).containsExactly("年度要点");
    session.selection().show(Wanted.of("教育局", Role.LEAD));
    assertThat(names()).containsExactly("学校建设", "教师队伍");
    session.selection().show(Wanted.everything());
    assertThat(names()).hasSize(4);
  }

  @Test
  void aStateIsLookedForInTheYearLookedAt() {
    var done = session.workspace().ledger().targets(projectId("jia", "校园安全")).getFirst();
    session
        .workspace()
        .submit(
            new Edit.Change<>(done.id(), Fields.TARGET_STATE, done.state(), TargetState.COMPLETED));
    session.selection().show(Wanted.of(TargetState.COMPLETED));
    assertThat(names()).containsExactly("校园安全");
    session.selection().yearProperty().set(2022);
    assertThat(names()).containsExactly("校园安全");
    session.selection().yearProperty().set(2023);
    assertThat(names()).isEmpty();
  }

  private void filter(String text, String department, Role role, boolean unclear) {
    model
        .filterProperty()
        .set(
            new DeskFilter(
                text,
                Optional.ofNullable(department),
                Optional.ofNullable(role),
                Optional.empty(),
                unclear));
  }

  private List<String> names() {
    return model.rowsProperty().get().stream().map(row -> row.project().name()).toList();
  }
}
