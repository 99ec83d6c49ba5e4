package org.taizhang.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.session.Workspaces.SCHOOLS;
import static org.taizhang.app.session.Workspaces.name;
import static org.taizhang.app.session.Workspaces.open;
import static org.taizhang.app.session.Workspaces.rename;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.model.Ledger;
import org.taizhang.model.Role;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.persistence.Copies;
import org.taizhang.persistence.EditLog;
import org.taizhang.persistence.LedgerQueries;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.StoreException;
import org.taizhang.persistence.Submission;

class WorkspaceTest {
  private final MemoryStore memory =
      new MemoryStore(LedgerBuilder.small(), InstantSource.system(), UUID::randomUUID);

  @Test
  void aRefusedEditChangesNothingAndSaysWhy() {
    var workspace = open(memory);
    assertThat(workspace.submit(rename(workspace, ""))).isFalse();
    assertThat(workspace.noticeProperty().get()).isInstanceOf(Notice.Refused.class);
    assertThat(workspace.ledger()).isEqualTo(LedgerBuilder.small());
    assertThat(memory.history()).isEmpty();
  }

  @Test
  void aFullDiskLosesNothing() {
    var disk = new FailingStore(memory);
    var workspace = open(disk);
    disk.full = true;
    workspace.submit(rename(workspace, "一"));
    workspace.submit(rename(workspace, "二"));
    assertThat(name(workspace)).isEqualTo("二");
    assertThat(workspace.stateProperty().get()).isEqualTo(SaveState.FAILED);
    assertThat(workspace.unsaved()).isEqualTo(2);
    assertThat(workspace.noticeProperty().get()).isInstanceOf(Notice.NotSaved.class);

    disk.full = false;
    workspace.retry();
    assertThat(workspace.stateProperty().get()).isEqualTo(SaveState.SAVED);
    assertThat(workspace.unsaved()).isZero();
    assertThat(memory.ledger()).isEqualTo(workspace.ledger());
    assertThat(memory.history()).hasSize(2);
  }

  @Test
  void whatWasNotSavedIsNotShownAsSaved() {
    List<Runnable> later = new ArrayList<>();
    var workspace = new Workspace(new Source.Own(memory), later::add, Runnable::run);
    workspace.submit(rename(workspace, "一"));
    assertThat(workspace.stateProperty().get()).isEqualTo(SaveState.SAVING);
    later.removeFirst().run();
    assertThat(workspace.stateProperty().get()).isEqualTo(SaveState.SAVED);
  }

  @Test
  void flushingTellsWhetherTheLastEditArrived() throws Exception {
    var disk = new FailingStore(memory);
    try (var saver = Executors.newSingleThreadExecutor()) {
      List<Runnable> window = new ArrayList<>();
      var workspace = new Workspace(new Source.Own(disk), saver, window::add);
      workspace.submit(rename(workspace, "一"));
      assertThat(workspace.flush()).isTrue();

      disk.full = true;
      workspace.submit(rename(workspace, "二"));
      // nothing was reported yet, so the window still believes in saving
      assertThat(workspace.stateProperty().get()).isEqualTo(SaveState.SAVING);
      assertThat(workspace.flush()).isFalse();
      assertThat(workspace.unsaved()).isEqualTo(1);

      disk.full = false;
      List.copyOf(window).forEach(Runnable::run);
      workspace.retry();
      assertThat(workspace.flush()).isTrue();
      assertThat(memory.ledger()).isEqualTo(workspace.ledger());
    }
  }

  @Test
  void tryingAgainSendsNothingTwiceAndKeepsTheOrder() {
    var disk = new FailingStore(memory);
    Deque<Runnable> later = new ArrayDeque<>();
    var workspace = new Workspace(new Source.Own(disk), later::add, Runnable::run);
    for (var name : List.of("一", "二", "三")) {
      workspace.submit(rename(workspace, name));
    }
    disk.full = true;
    later.removeFirst().run();
    disk.full = false;
    // the second and third are still on their way when all three are sent again
    workspace.retry();
    later.forEach(Runnable::run);
    assertThat(workspace.stateProperty().get()).isEqualTo(SaveState.SAVED);
    assertThat(memory.history()).hasSize(3);
    assertThat(memory.ledger()).isEqualTo(workspace.ledger());
  }

  @Test
  void anErrorOfTheProgramStopsSavingToo() {
    var disk = new FailingStore(memory);
    var workspace = open(disk);
    disk.broken = true;
    workspace.submit(rename(workspace, "一"));
    disk.broken = false;
    workspace.submit(rename(workspace, "二"));
    assertThat(memory.history()).isEmpty();
    workspace.retry();
    assertThat(memory.ledger()).isEqualTo(workspace.ledger());
  }

  @Test
  void whatStandsBehindARefusedEditStays() {
    List<Runnable> later = new ArrayList<>();
    var workspace = new Workspace(new Source.Own(memory), later::add, Runnable::run);
    var finance = departmentId("jia", "财政局");
    workspace.submit(rename(workspace, "一"));
    workspace.submit(RoleEdits.toggle(workspace.ledger(), SCHOOLS, finance, Role.LEAD));
    // somebody else was faster
    memory.submit(new Edit.Change<>(SCHOOLS, Fields.PROJECT_NAME, "学校建设", "别的"), null);
    later.removeFirst().run();
    assertThat(name(workspace)).isEqualTo("别的");
    assertThat(workspace.ledger().roles(SCHOOLS, finance)).contains(Role.LEAD);
    assertThat(workspace.noticeProperty().get()).isInstanceOf(Notice.Refused.class);
    later.removeFirst().run();
    assertThat(memory.ledger()).isEqualTo(workspace.ledger());
    workspace.undo();
    later.removeFirst().run();
    assertThat(workspace.ledger().roles(SCHOOLS, finance)).containsExactly(Role.RESPONSIBLE);
    assertThat(workspace.history().undoable().get()).isNull();
  }

  @Test
  void aStoreThatCannotBeClosedIsHeardOf() {
    var disk = new FailingStore(memory);
    disk.full = true;
    List<Exception> heard = new ArrayList<>();
    open(disk).close(heard::add);
    assertThat(heard).singleElement().isInstanceOf(StoreException.class);
  }

  @Test
  void aReadOnlyLedgerTakesNothing() {
    var workspace =
        new Workspace(new Source.Damaged(LedgerBuilder.small(), 7), Runnable::run, Runnable::run);
    assertThat(workspace.submit(rename(workspace, "一"))).isFalse();
    assertThat(workspace.stateProperty().get()).isEqualTo(SaveState.READ_ONLY);
    assertThat(workspace.noticeProperty().get()).isEqualTo(new Notice.ReadOnly());
  }

  @Test
  void rolesAreToggled() {
    var workspace = open(memory);
    var finance = departmentId("jia", "财政局");
    workspace.submit(RoleEdits.toggle(workspace.ledger(), SCHOOLS, finance, Role.LEAD));
    assertThat(workspace.ledger().roles(SCHOOLS, finance))
        .containsExactly(Role.LEAD, Role.RESPONSIBLE);
    workspace.submit(RoleEdits.toggle(workspace.ledger(), SCHOOLS, finance, Role.RESPONSIBLE));
    assertThat(workspace.ledger().roles(SCHOOLS, finance)).containsExactly(Role.LEAD);
  }

  /** A store whose disk may be full. */
  private static final class FailingStore implements LedgerStore {
    private final LedgerStore store;
    private volatile boolean full;
    private boolean broken;

    FailingStore(LedgerStore store) {
      this.store = store;
    }

    @Override
    public Ledger ledger() {
      return store.ledger();
    }

    @Override
    public Submission submit(Edit edit, @Nullable UUID reverses) {
      if (full) {
        throw new StoreException(Path.of("journal"), new StoreException.Reason.Refused());
      }
      if (broken) {
        throw new AssertionError("坏了");
      }
      return store.submit(edit, reverses);
    }

    @Override
    public String keep(byte[] content) {
      return store.keep(content);
    }

    @Override
    public EditLog edits() {
      return store.edits();
    }

    @Override
    public Copies copies() {
      return Copies.none();
    }

    @Override
    public LedgerQueries queries() {
      return store.queries();
    }

    @Override
    public void close() {
      if (full) {
        throw new StoreException(Path.of("journal"), new StoreException.Reason.Refused());
      }
      store.close();
    }
  }
}
