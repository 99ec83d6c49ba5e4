package org.taizhang.app.session;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.edit.Edit;

/** What can be undone and redone in this window, newest first. */
public final class History {
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<@Nullable Edit> undoable = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Edit> redoable = new ReadOnlyObjectWrapper<>();

  History() {}

  /** What 撤销 would take back; null when nothing. */
  public ReadOnlyObjectProperty<@Nullable Edit> undoable() {
    return undoable.getReadOnlyProperty();
  }

  /** What 重做 would do again; null when nothing. */
  public ReadOnlyObjectProperty<@Nullable Edit> redoable() {
    return redoable.getReadOnlyProperty();
  }

  void did(Step step) {
    done.push(step);
    undone.clear();
    show();
  }

  @Nullable Step lastDone() {
    return done.peek();
  }

  @Nullable Step lastUndone() {
    return undone.peek();
  }

  /** The last done was taken back by this step. */
  void undid(Step by) {
    done.pop();
    undone.push(by);
    show();
  }

  /** The last undone was taken back by this step, which does it again. */
  void redid(Step by) {
    undone.pop();
    done.push(by);
    show();
  }

  /** The step never came to be. */
  void forget(Step step) {
    done.remove(step);
    undone.remove(step);
    show();
  }

  private void show() {
    undoable.set(done.isEmpty() ? null : done.element().edit());
    // what was undone is described by what redoing it will do
    redoable.set(undone.isEmpty() ? null : undone.element().edit().inverse());
  }
}
