package org.taizhang.persistence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProjectId;
import org.taizhang.model.edit.Edit;
import org.taizhang.persistence.journal.Position;
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
  private final @Nullable Projection projection;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("ledger projection").factory());

  Projector(Path folder, Surroundings around, UUID replica) {
    this.folder = folder;
    this.around = around;
    this.projection =
        around.projected()
            ? new Projection(around.layer(), folder.resolve(FolderContents.PROJECTION), replica)
            : null;
  }

  void start(Ledger ledger, Position position) {
    if (projection != null) {
      thread.execute(() -> projection.bringTo(ledger, position));
    }
  }

  void follow(Edit edit, Ledger after, Position position) {
    if (projection != null) {
      thread.execute(() -> projection.follow(edit, after, position));
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

  @Override
  public List<ProjectId> findProjects(String text) {
    if (projection == null) {
      throw new IllegalStateException("opened without a query database");
    }
    try {
      return CompletableFuture.supplyAsync(() -> projection.findProjects(text), thread).join();
    } catch (RejectedExecutionException e) {
      throw new StoreException(folder, new StoreException.Reason.Closed(), e);
    } catch (CompletionException e) {
      throw new StoreException(folder, new StoreException.Reason.Refused(), e);
    }
  }

  /** Waits until everything under way is done. */
  void finish() {
    CompletableFuture<Void> last =
        CompletableFuture.runAsync(
            () -> {
              if (projection != null) {
                projection.close();
              }
            },
            thread);
    thread.shutdown();
    last.join();
  }
}
