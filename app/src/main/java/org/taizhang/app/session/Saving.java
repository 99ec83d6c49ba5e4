package org.taizhang.app.session;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Refusal;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.Submission;

/**
 * Brings steps to the store one after another. After a failure nothing more is tried until {@link
 * #retry}: the order of edits is never broken, and none is dropped or sent twice.
 */
final class Saving {
  /** What is told in the window. */
  interface Listener {
    void progress(SaveState state);

    void failed(Exception cause);

    /** The store refused what this window had accepted; its ledger is the one that counts. */
    void overruled(Overruled by);
  }

  /**
   * A step the store refused.
   *
   * @param ledger of the store at that moment
   * @param pending the steps behind it, none of which is in that ledger
   */
  record Overruled(Step step, Refusal refusal, Ledger ledger, List<Step> pending) {}

  private record Answer(Submission submission, Ledger ledger) {}

  private final LedgerStore store;
  private final Executor saver;
  private final Background background;
  private final Listener listener;
  private final Queue<Step> pending = new ArrayDeque<>();
  private int attempt = 1;
  private boolean failed;

  /** The last attempt of which a step failed; what is still queued of it is not tried. */
  private volatile int broken;

  Saving(LedgerStore store, Executor saver, Executor window, Listener listener) {
    this.store = store;
    this.saver = saver;
    this.background = new Background(saver, window);
    this.listener = listener;
  }

  void add(Step step) {
    pending.add(step);
    if (!failed) {
      listener.progress(SaveState.SAVING);
    }
    send(step);
  }

  /** How many steps are not on the disk. */
  int waiting() {
    return (int) pending.stream().filter(step -> !step.isSaved()).count();
  }

  /** Sends again what a failure left; does nothing while none was reported. */
  void retry() {
    if (failed) {
      failed = false;
      attempt++;
      listener.progress(SaveState.SAVING);
      List.copyOf(pending).forEach(this::send);
    }
  }

  /** Waits for everything that is on its way; whether all of it arrived. */
  boolean flush() {
    var reached = new FutureTask<@Nullable Void>(() -> {}, null);
    saver.execute(reached);
    try {
      reached.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return broken < attempt;
  }

  /** Closes the store behind everything that is on its way, without waiting for it. */
  void close(Runnable closed, Consumer<? super Exception> refused) {
    background.run(
        "",
        () -> {
          store.close();
          return true;
        },
        done -> closed.run(),
        refused);
  }

  private void send(Step step) {
    int mine = attempt;
    background.run(
        "", () -> save(step, mine), answer -> answered(step, answer), cause -> failed(mine, cause));
  }

  private Answer save(Step step, int mine) {
    if (mine <= broken) {
      throw new SkippedException();
    }
    boolean answered = false;
    try {
      step.files().forEach(store::keep);
      var submission = store.submit(step.edit(), step.reverses());
      if (submission instanceof Submission.Saved saved) {
        step.savedAs(saved.envelope().editId());
      }
      answered = true;
      return new Answer(submission, store.ledger());
    } finally {
      if (!answered) {
        broken = mine;
      }
    }
  }

  private void answered(Step step, Answer answer) {
    pending.remove(step);
    switch (answer.submission()) {
      case Submission.Saved _ -> {}
      case Submission.Refused refused ->
          listener.overruled(
              new Overruled(step, refused.refusal(), answer.ledger(), List.copyOf(pending)));
    }
    listener.progress(pending.isEmpty() ? SaveState.SAVED : SaveState.SAVING);
  }

  /** Reports come in the order of the steps, so all that was saved before is known by now. */
  private void failed(int mine, Exception cause) {
    if (mine < attempt) {
      return;
    }
    failed = true;
    listener.progress(SaveState.FAILED);
    if (!(cause instanceof SkippedException)) {
      listener.failed(cause);
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
