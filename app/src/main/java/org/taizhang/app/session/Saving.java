package org.taizhang.app.session;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.Submission;

/**
 * Brings steps to the store one after another. After a failure nothing more is tried until {@link
 * #retry}: the order of edits is never broken, and none is dropped.
 */
final class Saving {
  /** What is told in the window. */
  interface Listener {
    void progress(SaveState state);

    void failed(Exception cause);

    /** The store refused what this window had accepted; its ledger is the one that counts. */
    void overruled(Submission.Refused refused);
  }

  private final LedgerStore store;
  private final Executor saver;
  private final Background background;
  private final Listener listener;
  private final Queue<Step> pending = new ArrayDeque<>();
  private final AtomicBoolean broken = new AtomicBoolean();

  Saving(LedgerStore store, Executor saver, Executor window, Listener listener) {
    this.store = store;
    this.saver = saver;
    this.background = new Background(saver, window);
    this.listener = listener;
  }

  void add(Step step) {
    pending.add(step);
    if (!broken.get()) {
      listener.progress(SaveState.SAVING);
    }
    send(step);
  }

  int waiting() {
    return pending.size();
  }

  void retry() {
    broken.set(false);
    if (!pending.isEmpty()) {
      listener.progress(SaveState.SAVING);
      List.copyOf(pending).forEach(this::send);
    }
  }

  private void send(Step step) {
    background.<Submission>run(
        "", () -> save(step), submission -> saved(step, submission), this::failed);
  }

  private Submission save(Step step) {
    if (broken.get()) {
      throw new SkippedException();
    }
    try {
      var submission = store.submit(step.edit(), step.reverses());
      if (submission instanceof Submission.Saved saved) {
        step.savedAs(saved.envelope().editId());
      }
      return submission;
    } catch (RuntimeException e) {
      broken.set(true);
      throw e;
    }
  }

  private void saved(Step step, Submission submission) {
    pending.remove(step);
    switch (submission) {
      case Submission.Saved _ -> {
        if (pending.isEmpty()) {
          listener.progress(SaveState.SAVED);
        }
      }
      case Submission.Refused refused -> {
        listener.overruled(refused);
        listener.progress(pending.isEmpty() ? SaveState.SAVED : SaveState.SAVING);
      }
    }
  }

  private void failed(Exception cause) {
    listener.progress(SaveState.FAILED);
    if (!(cause instanceof SkippedException)) {
      listener.failed(cause);
    }
  }

  /**
   * Closes the store behind everything that is on its way, and waits for that.
   *
   * @throws IllegalStateException with the cause when the store could not be closed
   */
  void close() {
    var closing = new FutureTask<@Nullable Void>(store::close, null);
    saver.execute(closing);
    try {
      closing.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** An earlier step failed, so this one was not tried. */
  private static final class SkippedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SkippedException() {
      super(null, null, false, false);
    }
  }
}
