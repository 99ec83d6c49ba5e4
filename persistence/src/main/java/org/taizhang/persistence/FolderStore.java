package org.taizhang.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.KeptFile;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;
import org.taizhang.persistence.backup.CopyOccasion;
import org.taizhang.persistence.files.KeptFiles;
import org.taizhang.persistence.journal.JournalEdits;
import org.taizhang.persistence.journal.JournalWriter;
import org.taizhang.persistence.journal.Position;
import org.taizhang.persistence.journal.Reading;
import org.taizhang.persistence.journal.ReplicaNote;
import org.taizhang.persistence.journal.Snapshot;

/**
 * The store of a ledger folder: the journal is written by who submits, everything derived from it
 * by one worker.
 */
final class FolderStore implements LedgerStore {
  private final Path folder;
  private final Surroundings around;
  private final FolderLock lock;
  private final JournalWriter journal;

  /** Whose journal it is. */
  private final UUID owner;

  /** Who makes the edits from now on. */
  private final UUID replica;

  private final Projector projector;
  private final FolderCopies copies;
  private volatile Ledger ledger;
  private long snapshotAt;
  private boolean closed;

  FolderStore(
      Path folder, Surroundings around, FolderLock lock, JournalWriter journal, Reading reading) {
    this.folder = folder;
    this.around = around;
    this.lock = lock;
    this.journal = journal;
    this.owner = reading.replica();
    this.replica = new ReplicaNote(around.layer(), folder).or(owner);
    this.ledger = reading.ledger();
    this.snapshotAt = reading.snapshot();
    this.projector = new Projector(folder, around, reading);
    this.copies = new FolderCopies(folder, around, replica, this::truth);
    Truth found = Truth.of(reading);
    projector.later(() -> copies.makeIfNew(found, CopyOccasion.START));
  }

  @Override
  public Ledger ledger() {
    return ledger;
  }

  @Override
  public synchronized Submission submit(Edit edit, @Nullable UUID reverses) {
    if (closed || !journal.isUsable()) {
      throw new StoreException(folder, new StoreException.Reason.Closed());
    }
    return switch (ledger.apply(edit)) {
      case Outcome.Refused refused -> new Submission.Refused(refused.refusal());
      case Outcome.Accepted accepted -> save(edit, reverses, accepted.ledger());
    };
  }

  @Override
  public synchronized String keep(byte[] content) {
    if (closed) {
      throw new StoreException(folder, new StoreException.Reason.Closed());
    }
    try {
      return KeptFiles.keep(around.layer(), folder, content);
    } catch (IOException e) {
      throw new StoreException(folder, new StoreException.Reason.Refused(), e);
    }
  }

  private void requireKept(Edit edit) {
    for (KeptFile document : NamedFiles.in(edit)) {
      try {
        if (KeptFiles.state(around.layer(), folder, document.sha256()) != KeptFiles.State.WHOLE) {
          throw new StoreException(
              folder, new StoreException.Reason.FileNotKept(document.fileName()));
        }
      } catch (IOException e) {
        throw new StoreException(folder, new StoreException.Reason.Refused(), e);
      }
    }
  }

  private synchronized Truth truth() {
    return new Truth(owner, ledger, journal.position(), journal.size());
  }

  private static boolean bringsPlanIn(Edit edit) {
    return edit instanceof Edit.Together(Occasion occasion, _)
        && (occasion == Occasion.IMPORT || occasion == Occasion.NEW_VERSION);
  }

  private Submission save(Edit edit, @Nullable UUID reverses, Ledger next) {
    requireKept(edit);
    if (bringsPlanIn(edit)) {
      copies.makeIfNew(truth(), CopyOccasion.IMPORT);
    }
    Position before = journal.position();
    Envelope envelope =
        new Envelope(
            around.newId(),
            replica,
            before.sequence() + 1,
            before.edit() == null ? List.of() : List.of(before.edit()),
            around.author().name(),
            around.clock().instant(),
            Envelope.CURRENT_FORMAT,
            reverses,
            edit);
    try {
      journal.append(envelope);
    } catch (IOException e) {
      throw new StoreException(folder, new StoreException.Reason.Refused(), e);
    }
    ledger = next;
    projector.follow(edit, next, journal.position());
    if (envelope.sequence() - snapshotAt >= around.habits().snapshotEvery()) {
      projector.write(snapshot());
    }
    return new Submission.Saved(envelope, next);
  }

  private Snapshot snapshot() {
    snapshotAt = journal.position().sequence();
    return truth().snapshot(around.clock().instant());
  }

  @Override
  public EditLog edits() {
    return new JournalEdits(around.layer(), folder, around.codec());
  }

  @Override
  public Copies copies() {
    return copies;
  }

  @Override
  public LedgerQueries queries() {
    return projector;
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (lock;
        journal) {
      if (journal.position().sequence() > snapshotAt) {
        projector.write(snapshot());
      }
      projector.finish();
    } catch (IOException e) {
      throw new StoreException(folder, new StoreException.Reason.Refused(), e);
    }
  }
}
