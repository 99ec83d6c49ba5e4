package org.taizhang.persistence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProjectId;
import org.taizhang.model.edit.Edit;
import org.taizhang.persistence.journal.Position;
import org.taizhang.persistence.journal.Reading;
import org.taizhang.persistence.journal.Snapshot;
import org.taizhang.persistence.journal.Snapshots;
import org.taizhang.persistence.schema.Projection;

/**
 * Does on one thread, in the order of the edits and behind their saving, whatever is derived from
 * them: the query database and the snapshots. A question waits its turn, so it is answered as of
 * the last edit before it.
 */
final class Projector implements LedgerQueries {
  private final Path folder;
  private final Surroundings around;
  private final @Nullable Queries queries;
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("ledger projection").factory());

  Projector(Path folder, Surroundings around, Reading reading) {
    this.folder = folder;
    this.around = around;
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    Duration delay = around.habits().projectAfter();
    if (delay == null) {
      queries = null;
    } else {
      Path place = folder.resolve(FolderContents.PROJECTION);
      Queries made =
          new Queries(
              folder,
              new Projection(around.layer(), place, reading.replica()),
              reading.ledger(),
              reading.position());
      queries = made;
      var _ = thread.schedule(made::current, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  void follow(Edit edit, Ledger after, Position position) {
    if (queries != null) {
      thread.execute(() -> queries.follow(edit, after, position));
    }
  }

  /**
   * A snapshot that cannot be written costs time at the next opening and nothing else: the journal
   * has it all.
   */
  void write(Snapshot snapshot) {
    thread.execute(() -> {
      try {
        new Snapshots(around.layer(), folder).write(snapshot);
      } catch (IOException e) {
        System.getLogger(Projector.class.getName()).log(Level.WARNING, "snapshot not written", e);
      }
    });
  }

  /** Does something of its own, a while after the opening; not when all is closed before. */
  void later(Runnable work) {
    Duration delay = around.habits().projectAfter();
    if (delay != null) {
      var _ = thread.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public List<ProjectId> findProjects(String text) {
    if (queries == null) {
      throw new IllegalStateException("opened without a query database");
    }
    return inTurn(() -> queries.current().findProjects(text));
  }

  private <T> T inTurn(Supplier<T> question) {
    try {
      return queued(question).join();
    } catch (RejectedExecutionException e) {
      throw new StoreException(folder, new StoreException.Reason.Closed(), e);
    } catch (CompletionException e) {
      if (e.getCause() instanceof StoreException store) {
        throw store;
      }
      throw new StoreException(folder, new StoreException.Reason.Refused(), e);
    }
  }

  /** Never between the executor's look whether it is shut down and its taking the question in. */
  private <T> CompletableFuture<T> queued(Supplier<T> question) {
    synchronized (thread) {
      return CompletableFuture.supplyAsync(question, thread);
    }
  }

  /**
   * Waits until everything under way is done. A question asked meanwhile still gets its turn, and
   * hears that it came too late.
   */
  void finish() {
    try {
      if (queries != null) {
        CompletableFuture.runAsync(queries::close, thread).join();
      } else {
        CompletableFuture.runAsync(() -> {}, thread).join();
      }
    } finally {
      synchronized (thread) {
        thread.shutdown();
      }
    }
  }

  /**
   * The query database, opened with the first question or soon after the ledger, whichever comes
   * first: a call that only reads the ledger never waits for it, nor does the first picture. For
   * the one thread.
   */
  private static final class Queries {
    private final Path folder;
    private final Projection projection;
    private Ledger ledger;
    private Position position;
    private boolean edited;
    private boolean started;
    private boolean closed;

    Queries(Path folder, Projection projection, Ledger ledger, Position position) {
      this.folder = folder;
      this.projection = projection;
      this.ledger = ledger;
      this.position = position;
    }

    Projection current() {
      if (closed) {
        throw new StoreException(folder, new StoreException.Reason.Closed());
      }
      if (!started) {
        started = true;
        projection.bringTo(ledger, position);
      }
      return projection;
    }

    void follow(Edit edit, Ledger after, Position at) {
      edited = true;
      if (started) {
        projection.follow(edit, after, at);
      } else {
        ledger = after;
        position = at;
      }
    }

    /** Leaves a database that says what the ledger says, where there is anything new to say. */
    void close() {
      try {
        if (edited) {
          current();
        }
      } finally {
        closed = true;
        projection.close();
      }
    }
  }
}
