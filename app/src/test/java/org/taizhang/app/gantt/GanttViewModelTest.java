package org.taizhang.app.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.scene.gantt.Arrangement;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.Room;
import org.taizhang.model.Target;
import org.taizhang.model.YearSpan;

class GanttViewModelTest {
  private final SessionFixture session = new SessionFixture(LedgerBuilder.small());
  private final GanttViewModel model =
      new GanttViewModel(
          session.workspace(),
          session.selection(),
          InstantSource.fixed(Instant.parse("2023-05-06T04:00:00Z")));

  @BeforeEach
  void choosePlan() {
    session.selection().choose(List.of(planId("jia")));
  }

  @Test
  void followsPlansAndYear() {
    assertThat(model.table().projects()).isEqualTo(3);
    assertThat(model.table().years()).containsExactly(2022, 2023, 2024);
    session.selection().yearProperty().set(2023);
    assertThat(model.table().years()).containsExactly(2023);
    assertThat(model.table().targets()).hasSize(3);
    session.selection().yearProperty().set(null);
    session.selection().choose(List.of(planId("jia"), planId("yi")));
    assertThat(model.table().plans()).hasSize(2);
    assertThat(model.today()).isEqualTo(LocalDate.of(2023, 5, 6));
  }

  @Test
  void whatIsCopiedIsNoFormulaAndOneRow() {
    var hostile =
        new SessionFixture(
            new LedgerBuilder().plan("h", 2024, 2024).project("=1\t+2", Map.of()).ledger());
    hostile.selection().choose(List.of(planId("h")));
    var gantt =
        new GanttViewModel(
            hostile.workspace(), hostile.selection(), InstantSource.fixed(Instant.EPOCH));
    var cursor = new GanttCursor(projectId("h", "=1\t+2"), gantt.table().targets().getFirst().id());
    assertThat(new GanttWordings(Messages.chinese(), gantt).lines(cursor))
        .isEqualTo("1\t'=1 +2\t2024年\t未启动\t2024年12月31日\t2024年推进=1 +2");
  }

  @Test
  void theCursorGoesFromBarToBar() {
    move(moves().first());
    assertThat(at()).isEqualTo("2022 学校建设");
    move(moves().targets(1));
    assertThat(at()).isEqualTo("2023 学校建设");
    move(moves().rows(1));
    assertThat(at()).isEqualTo("2023 教师队伍");
    move(moves().rows(9));
    assertThat(at()).isEqualTo("2023 校园安全");
    move(moves().targets(9));
    assertThat(at()).isEqualTo("2024 校园安全");
    move(moves().rows(-9));
    assertThat(at()).isEqualTo("2024 学校建设");
    move(moves().targets(-9));
    assertThat(at()).isEqualTo("2022 学校建设");
  }

  @Test
  void theCursorGoesThroughRowsOfTheirOwnToo() {
    model.arrangementProperty().set(Arrangement.APART);
    assertThat(model.table().lanes()).hasSize(9);
    move(moves().first());
    move(moves().rows(1));
    assertThat(at()).isEqualTo("2023 学校建设");
    move(moves().rows(2));
    assertThat(at()).isEqualTo("2022 教师队伍");
  }

  @Test
  void whatIsChangedCanBeUndone() {
    var target = target(0);
    model.setText(target.id(), "建成三所");
    model.setYears(target.id(), new YearSpan(2022, 2023));
    model.setDue(target.id(), LocalDate.of(2023, 6, 30));
    var changed = session.workspace().ledger().target(target.id());
    assertThat(changed.text()).isEqualTo("建成三所");
    assertThat(changed.years()).isEqualTo(new YearSpan(2022, 2023));
    assertThat(changed.due()).isEqualTo(LocalDate.of(2023, 6, 30));
    for (int i = 0; i < 3; i++) {
      session.workspace().undo();
    }
    assertThat(session.workspace().ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void whatIsTheSameIsNoChange() {
    var target = target(0);
    model.setText(target.id(), target.text());
    model.setYears(target.id(), target.years());
    model.setDue(target.id(), target.due());
    assertThat(session.workspace().history().undoable().get()).isNull();
  }

  @Test
  void aRefusedChangeIsSaid() {
    model.setYears(target(0).id(), new YearSpan(2022, 3022));
    assertThat(session.workspace().noticeProperty().get()).isInstanceOf(Notice.Refused.class);
    assertThat(session.workspace().ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void theCursorStaysInItsProjectWhileTheTableChanges() {
    session.selection().show(Room.GANTT, projectId("jia", "校园安全"));
    assertThat(at()).isEqualTo("2022 校园安全");
    session.selection().yearProperty().set(2024);
    assertThat(at()).isEqualTo("2024 校园安全");
    session.selection().choose(List.of(planId("yi")));
    assertThat(model.cursor()).isNull();
  }

  @Test
  void aTargetThatIsJumpedToIsFound() {
    session.selection().show(Room.GANTT, target(4).id());
    assertThat(at()).isEqualTo("2023 教师队伍");
    model.openProject(target(4).project());
    assertThat(session.selection().roomProperty().get()).isEqualTo(Room.DESK);
  }

  private GanttMoves moves() {
    return new GanttMoves(model.table(), model.cursor());
  }

  private void move(GanttCursor to) {
    model.cursorProperty().set(to);
  }

  private Target target(int index) {
    return model.table().targets().get(index);
  }

  private String at() {
    var target = model.target(model.cursor().target());
    return target.years().first() + " " + model.projectOf(target).name();
  }
}
