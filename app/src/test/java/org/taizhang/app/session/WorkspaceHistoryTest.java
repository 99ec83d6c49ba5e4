package org.taizhang.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.session.Workspaces.name;
import static org.taizhang.app.session.Workspaces.open;
import static org.taizhang.app.session.Workspaces.rename;

import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;

/** Edits undone, redone and taken back. */
class WorkspaceHistoryTest {
  private final MemoryStore memory =
      new MemoryStore(LedgerBuilder.small(), InstantSource.system(), UUID::randomUUID);

  @Test
  void anEditShowsIsSavedUndoneAndRedone() {
    var workspace = open(memory);
    assertThat(workspace.submit(rename(workspace, "学校新建"))).isTrue();
    assertThat(name(workspace)).isEqualTo("学校新建");
    assertThat(memory.ledger()).isEqualTo(workspace.ledger());
    assertThat(workspace.stateProperty().get()).isEqualTo(SaveState.SAVED);

    workspace.undo();
    assertThat(workspace.ledger()).isEqualTo(LedgerBuilder.small());
    workspace.redo();
    assertThat(name(workspace)).isEqualTo("学校新建");
    workspace.undo();
    workspace.undo();
    assertThat(workspace.ledger()).isEqualTo(LedgerBuilder.small());
    assertThat(workspace.history().undoable().get()).isNull();
    assertThat(workspace.history().redoable().get()).isNotNull();
  }

  @Test
  void anUndoSaysWhichEditItTakesBack() {
    var workspace = open(memory);
    workspace.submit(rename(workspace, "一"));
    workspace.undo();
    workspace.redo();
    var history = memory.history();
    assertThat(history.get(0).reverses()).isNull();
    assertThat(history.get(1).reverses()).isEqualTo(history.get(0).editId());
    assertThat(history.get(2).reverses()).isEqualTo(history.get(1).editId());
  }

  @Test
  void aNewEditEndsWhatCouldBeRedone() {
    var workspace = open(memory);
    workspace.submit(rename(workspace, "一"));
    workspace.undo();
    workspace.submit(rename(workspace, "二"));
    workspace.redo();
    assertThat(name(workspace)).isEqualTo("二");
  }

  @Test
  void anEditIsTakenBackThoughAnotherCameAfterIt() {
    var workspace = open(memory);
    var other = workspace.ledger().plans().getFirst();
    var edit = rename(workspace, "一");
    workspace.submit(edit);
    workspace.submit(new Edit.Change<>(other.id(), Fields.PLAN_ISSUER, other.issuer(), "教育局"));
    assertThat(workspace.takeBack(edit)).isTrue();
    assertThat(workspace.ledger().plan(other.id()).issuer()).isEqualTo("教育局");
    assertThat(name(workspace)).isEqualTo("学校建设");
    assertThat(workspace.takeBack(edit)).as("it is taken back already").isFalse();
  }

  @Test
  void theLastEditIsTakenBackAsByUndo() {
    var workspace = open(memory);
    var edit = rename(workspace, "一");
    workspace.submit(edit);
    assertThat(workspace.takeBack(edit)).isTrue();
    assertThat(workspace.ledger()).isEqualTo(LedgerBuilder.small());
    assertThat(workspace.history().redoable().get()).isNotNull();
  }
}
