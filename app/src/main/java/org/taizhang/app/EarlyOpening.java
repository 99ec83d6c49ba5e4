package org.taizhang.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future.State;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;

/** The user's own ledger, opened while the toolkit of the window is still starting. */
final class EarlyOpening {
  private final FutureTask<Opening> task;

  private EarlyOpening(Callable<Opening> way) {
    this.task = new FutureTask<>(way);
  }

  /** Begins where there is a ledger; null where there is none. */
  static @Nullable EarlyOpening begin(Surroundings surroundings) {
    Path folder = surroundings.ledgerFolder();
    if (!Files.isDirectory(folder)) {
      return null;
    }
    var early =
        new EarlyOpening(() -> LedgerFolder.open(folder, Author.systemUser(), surroundings.time()));
    surroundings.workers().execute(early.task);
    return early;
  }

  /** What was opened, when that is done already and went well. */
  @Nullable Opening ready() {
    return task.state() == State.SUCCESS ? task.resultNow() : null;
  }

  /** Waits for it. */
  Opening await() throws Exception {
    return task.get();
  }

  /** Lets the ledger go, also when the window was closed before it came to show it. */
  void release() {
    try {
      if (task.get() instanceof Opening.Writable writable) {
        writable.store().close();
      }
    } catch (ExecutionException e) {
      // nothing was opened, and nobody is left to be told why
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
