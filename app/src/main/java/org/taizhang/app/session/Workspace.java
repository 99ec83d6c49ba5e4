package org.taizhang.app.session;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Field;
import org.taizhang.model.edit.Issued;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.edit.PlanChanges;
import org.taizhang.persistence.LedgerStore;

/**
 * The ledger the window works on. An edit shows at once and is saved behind the window's back, in
 * order; 已保存 stands only when the store has forced all of them. To be used in the window's thread.
 */
public final class Workspace {
  private final Source source;
  private final @Nullable Saving saving;
  private final History history = new History();
  private final OpenForms forms = new OpenForms();
  private final ReadOnlyObjectWrapper<Ledger> ledger;
  private final ReadOnlyObjectWrapper<SaveState> state;
  private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

  /**
   * @param saver runs one thing after another; it is the only one to touch the store
   * @param window runs things in the window's thread
   */
  public Workspace(Source source, Executor saver, Executor window) {
    this.source = source;
    this.ledger = new ReadOnlyObjectWrapper<>(source.ledger());
    var store = store(source);
    this.saving = store == null ? null : new Saving(store, saver, window, new FromSaving());
    this.state = new ReadOnlyObjectWrapper<>(store == null ? SaveState.READ_ONLY : SaveState.SAVED);
  }

  private static @Nullable LedgerStore store(Source source) {
    return switch (source) {
      case Source.Own own -> own.store();
      case Source.Demonstration demonstration -> demonstration.store();
      case Source.HeldElsewhere _, Source.Damaged _, Source.Newer _, Source.Viewed _ -> null;
    };
  }

  public Source source() {
    return source;
  }

  public boolean isWritable() {
    return saving != null;
  }

  public ReadOnlyObjectProperty<Ledger> ledgerProperty() {
    return ledger.getReadOnlyProperty();
  }

  public Ledger ledger() {
    return ledger.get();
  }

  public ReadOnlyObjectProperty<SaveState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The last thing the user should hear of; null until there is one, and after the next edit. */
  public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  public History history() {
    return history;
  }

  /** What is being filled in and is no edit yet. */
  public OpenForms forms() {
    return forms;
  }

  /** Edits that are not on the disk yet. */
  public int unsaved() {
    return saving == null ? 0 : saving.waiting();
  }

  /** Makes the edit; when the ledger refuses it, says why in {@link #noticeProperty}. */
  public boolean submit(Edit edit) {
    return submit(edit, List.of());
  }

  /**
   * As {@link #submit(Edit)}, with the files that the edit names; they are on the disk before it
   * is.
   */
  public boolean submit(Edit edit, List<byte[]> files) {
    var step = new Step(edit, null, files);
    if (!take(step)) {
      return false;
    }
    history.did(step);
    return true;
  }

  /** Gives one field of a thing another value; false when it has that value, or may not. */
  public <E extends Entity, V extends @Nullable Object> boolean change(
      E entity, Field<E, V> field, V after) {
    V before = field.get(entity);
    EntityId id = entity.id();
    return !Objects.equals(before, after) && submit(new Edit.Change<>(id, field, before, after));
  }

  /** Makes the edit and says in {@link #noticeProperty} that it was made and can be undone. */
  public boolean submit(Edit edit, String said) {
    boolean made = submit(edit);
    if (made) {
      tell(new Notice.Done(said));
    }
    return made;
  }

  /** Says something about what is being done; what is not on the disk goes before it. */
  public void tell(Notice said) {
    if (state.get() != SaveState.FAILED) {
      notice.set(said);
    }
  }

  public void undo() {
    var last = history.lastDone();
    if (last != null) {
      var back = new Step(last.edit().inverse(), last);
      if (take(back)) {
        history.undid(back);
      }
    }
  }

  public void redo() {
    var last = history.lastUndone();
    if (last != null) {
      var again = new Step(last.edit().inverse(), last);
      if (take(again)) {
        history.redid(again);
      }
    }
  }

  /**
   * How many changes of a plan since its import still stand; empty when it was not imported, or
   * when the ledger is only looked at. Reads the history: not in the window's thread.
   */
  public OptionalInt changesSinceImport(PlanId plan) {
    var store = store(source);
    if (store == null) {
      return OptionalInt.empty();
    }
    flush();
    return PlanChanges.since(store.history(), plan);
  }

  /** What of the ledger came with documents. Reads the history: not in the window's thread. */
  public Issued issued() {
    var store = store(source);
    if (store == null) {
      return Issued.unknown();
    }
    flush();
    return Issued.of(store.history());
  }

  /** Takes an edit back that was made in this window, whatever was done since. */
  public boolean takeBack(Edit edit) {
    var last = history.lastDone();
    if (last != null && last.edit().equals(edit)) {
      undo();
      return history.lastDone() != last;
    }
    return submit(edit.inverse());
  }

  /** Tries once more to save what the disk refused. */
  public void retry() {
    if (saving != null) {
      saving.retry();
    }
  }

  /** Waits until everything is saved; false when the disk refused some of it. */
  public boolean flush() {
    return saving == null || saving.flush();
  }

  /**
   * Lets go of the store, without waiting for it: the saver does it after everything else.
   *
   * @param refused hears in the window when the store could not be closed well
   */
  public void close(Consumer<? super Exception> refused) {
    close(() -> {}, refused);
  }

  /**
   * As the other.
   *
   * @param closed is run in the window once the store is closed well
   */
  public void close(Runnable closed, Consumer<? super Exception> refused) {
    if (saving == null) {
      closed.run();
    } else {
      saving.close(closed, refused);
    }
  }

  private boolean take(Step step) {
    if (state.get() != SaveState.FAILED) {
      notice.set(null);
    }
    if (saving == null) {
      notice.set(new Notice.ReadOnly());
      return false;
    }
    return switch (ledger.get().apply(step.edit())) {
      case Outcome.Accepted accepted -> {
        ledger.set(accepted.ledger());
        saving.add(step);
        yield true;
      }
      case Outcome.Refused refused -> {
        notice.set(new Notice.Refused(refused.refusal()));
        yield false;
      }
    };
  }

  private final class FromSaving implements Saving.Listener {
    @Override
    public void progress(SaveState now) {
      state.set(now);
    }

    @Override
    public void failed(Exception cause) {
      notice.set(new Notice.NotSaved(cause));
    }

    @Override
    public void overruled(Saving.Overruled by) {
      history.forget(by.step());
      var now = by.ledger();
      for (var step : by.pending()) {
        // one that stood on the refused step will be refused in its turn
        if (now.apply(step.edit()) instanceof Outcome.Accepted accepted) {
          now = accepted.ledger();
        }
      }
      ledger.set(now);
      notice.set(new Notice.Refused(by.refusal()));
    }
  }
}
