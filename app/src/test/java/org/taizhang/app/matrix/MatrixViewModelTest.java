package org.taizhang.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.scene.MatrixCell;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Words;
import org.taizhang.model.Role;

class MatrixViewModelTest {
  private final SessionFixture session = new SessionFixture(LedgerBuilder.small());
  private final MatrixViewModel model =
      new MatrixViewModel(session.workspace(), session.selection(), InstantSource.system());

  @BeforeEach
  void choosePlan() {
    session.selection().choose(List.of(planId("jia")));
  }

  @Test
  void theCursorStepsOverHeadsAndTotals() {
    goTo("学校建设", "教育局");
    move(moves().rows(1));
    assertThat(project()).isEqualTo("教师队伍");
    move(moves().rows(1));
    assertThat(project()).isEqualTo("校园安全");
    move(moves().rows(1));
    assertThat(project()).isEqualTo("校园安全");
    move(moves().rows(-9));
    assertThat(project()).isEqualTo("学校建设");
  }

  @Test
  void theCursorJumpsToTheNextMark() {
    goTo("校园安全", "教育局");
    move(moves().toMark(1, 0));
    assertThat(model.table().columns().get(cursor().column()).name()).isEqualTo("公安分局");
    move(moves().toMark(0, -1));
    assertThat(project()).isEqualTo("学校建设");
  }

  @Test
  void whatIsCopiedIsNoFormulaAndOneRow() {
    var hostile =
        new SessionFixture(
            new LedgerBuilder()
                .plan("h", 2024, 2024)
                .section("@SUM(A1)")
                .project("=1+1\n=2\t=3", Map.of("-局", Role.LEAD, "＝局", Role.RESPONSIBLE))
                .ledger());
    hostile.selection().choose(List.of(planId("h")));
    var copied =
        new MatrixWordings(
            new Words(Messages.chinese()),
            new MatrixViewModel(hostile.workspace(), hostile.selection(), InstantSource.system()));
    int row =
        (int)
            new MatrixViewModel(hostile.workspace(), hostile.selection(), InstantSource.system())
                .table().rows().stream().takeWhile(r -> !(r instanceof ProjectRow)).count();
    assertThat(copied.line(row)).isEqualTo("1\t'@SUM(A1)\t'=1+1 =2 =3\t牵头\t责任");
    assertThat(copied.heads()).isEqualTo("序号\t板块\t项目\t'-局\t'＝局");
  }

  @Test
  void rolesAreGivenTakenAndCleared() {
    goTo("校园安全", "财政局");
    model.toggle(Role.SUPPORTING);
    model.toggle(Role.RESPONSIBLE);
    assertThat(model.rolesAt(cursor())).containsExactly(Role.RESPONSIBLE, Role.SUPPORTING);
    model.toggle(Role.SUPPORTING);
    assertThat(model.rolesAt(cursor())).containsExactly(Role.RESPONSIBLE);
    model.clear();
    assertThat(model.rolesAt(cursor())).isEmpty();
    assertThat(session.workspace().ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void aRoleThatIsSetAloneReplacesTheOthersAndIsTakenTheSecondTime() {
    goTo("校园安全", "财政局");
    model.setAlone(Role.LEAD);
    model.setAlone(Role.RESPONSIBLE);
    assertThat(model.rolesAt(cursor())).containsExactly(Role.RESPONSIBLE);
    model.toggle(Role.LEAD);
    model.setAlone(Role.LEAD);
    assertThat(model.rolesAt(cursor())).containsExactly(Role.LEAD);
    model.setAlone(Role.LEAD);
    assertThat(model.rolesAt(cursor())).isEmpty();
  }

  @Test
  void openingAProjectKeepsTheYearItHasATargetIn() {
    goTo("校园安全", "财政局");
    session.selection().yearProperty().set(2022);
    model.openProject(cursor().row());
    assertThat(session.selection().year()).isEqualTo(2022);
  }

  @Test
  void theCursorStaysOnItsCellWhileTheTableChanges() {
    goTo("校园安全", "财政局");
    session.selection().choose(List.of(planId("jia"), planId("yi")));
    assertThat(project()).isEqualTo("校园安全");
    assertThat(model.table().columns().get(cursor().column()).name()).isEqualTo("财政局");
    session.selection().choose(List.of(planId("yi")));
    assertThat(model.cursor()).isNull();
  }

  @Test
  void aDepartmentThatIsJumpedToIsFoundWhereItHasARole() {
    session.selection().show(Room.MATRIX, departmentId("jia", "人社局"));
    assertThat(project()).isEqualTo("教师队伍");
  }

  private CursorMoves moves() {
    return new CursorMoves(model.table(), model.cursor());
  }

  private void move(MatrixCell to) {
    model.cursorProperty().set(to);
  }

  private MatrixCell cursor() {
    return model.cursor();
  }

  private String project() {
    return ((ProjectRow) model.table().rows().get(cursor().row())).project().name();
  }

  private void goTo(String project, String department) {
    session.selection().show(Room.MATRIX, departmentId("jia", department));
    session.selection().show(Room.MATRIX, projectId("jia", project));
  }
}
