package org.taizhang.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.model.revise.PlanEdits;
import org.taizhang.model.revise.ProjectEdits;

class SelectionTest {
  private final Workspace workspace =
      new Workspace(
          new Source.Own(
              new MemoryStore(LedgerBuilder.small(), InstantSource.system(), UUID::randomUUID)),
          Runnable::run,
          Runnable::run);
  private final Selection selection = new Selection(workspace);

  @Test
  void thereIsAlwaysAPlanWhereThereAreSome() {
    assertThat(selection.plans()).containsExactly(planId("yi"));
    selection.choose(List.of());
    assertThat(selection.plans()).containsExactly(planId("yi"));
  }

  @Test
  void theYearStaysOnlyWhileAPlanSpeaksForIt() {
    selection.choose(List.of(planId("jia")));
    selection.yearProperty().set(2022);
    selection.choose(List.of(planId("jia"), planId("yi")));
    assertThat(selection.year()).isEqualTo(2022);
    assertThat(selection.years()).containsExactly(2022, 2023, 2024);
    selection.choose(List.of(planId("yi")));
    assertThat(selection.year()).isNull();
  }

  @Test
  void jumpingToAThingChoosesItsPlan() {
    selection.show(Room.DESK, projectId("jia", "校园安全"));
    assertThat(selection.plans()).containsExactly(planId("jia"));
    assertThat(selection.roomProperty().get()).isEqualTo(Room.DESK);
    assertThat(selection.spotlightProperty().get()).isEqualTo(projectId("jia", "校园安全"));
  }

  @Test
  void jumpingKeepsTheYearUnlessTheThingWouldBeHidden() {
    selection.choose(List.of(planId("jia"), planId("yi")));
    selection.yearProperty().set(2022);
    selection.show(Room.DESK, projectId("jia", "校园安全"));
    assertThat(selection.year()).isEqualTo(2022);
    selection.show(Room.DESK, projectId("yi", "年度要点"));
    assertThat(selection.year()).isNull();
  }

  @Test
  void whatIsTakenOutIsNoLongerJumpedTo() {
    var project = projectId("jia", "校园安全");
    selection.show(Room.DESK, project);
    workspace.submit(ProjectEdits.remove(workspace.ledger(), List.of(project)));
    assertThat(selection.spotlightProperty().get()).isNull();
  }

  @Test
  void aPlanThatIsBackAgainIsLookedAtAgain() {
    selection.choose(List.of(planId("jia")));
    workspace.submit(PlanEdits.remove(workspace.ledger(), planId("jia")));
    assertThat(selection.plans()).containsExactly(planId("yi"));
    workspace.undo();
    assertThat(selection.plans()).containsExactly(planId("jia"));
    workspace.redo();
    selection.choose(List.of(planId("yi")));
    workspace.undo();
    assertThat(selection.plans()).containsExactly(planId("yi"));
  }

  @Test
  void whatIsNotThereIsNotJumpedTo() {
    selection.show(Room.DESK, projectId("jia", "没有这一项"));
    assertThat(selection.roomProperty().get()).isEqualTo(Room.OVERVIEW);
  }
}
