package org.taizhang.persistence;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.backup.CopyOccasion;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.disk.ReadOnlyLayer;
import org.taizhang.persistence.journal.JournalFile;
import org.taizhang.persistence.journal.JournalWriter;
import org.taizhang.persistence.journal.NewerFormatException;
import org.taizhang.persistence.journal.Reading;
import org.taizhang.persistence.journal.ReplicaNote;
import org.taizhang.persistence.journal.Salvage;
import org.taizhang.persistence.journal.TruthReader;

/** The steps of opening a ledger folder. */
final class FolderOpener {
  private final Path folder;
  private final Surroundings around;
  private final FileLayer layer;
  private final List<Notice> notices = new ArrayList<>();

  FolderOpener(Path folder, Surroundings around) {
    this.folder = folder.toAbsolutePath().normalize();
    this.around = around;
    this.layer = around.layer();
  }

  Opening open() {
    return open(false);
  }

  /** As {@link #open}, and when the ledger is damaged goes on from its newest good copy. */
  Opening recover() {
    return open(true);
  }

  private Opening open(boolean fromGoodCopy) {
    return orStoreException(() -> {
      FolderContents.requireUsable(layer, folder);
      if (!layer.exists(folder)) {
        layer.createFolder(folder);
        forceParent();
      }
      Opening newer = newer();
      if (newer != null) {
        return newer;
      }
      if (!layer.isWritable(folder) && !FolderContents.of(layer, folder).isNew()) {
        return readOnly();
      }
      FolderLock lock = FolderLock.tryAcquire(folder, around);
      return lock == null
          ? readOnly()
          : releasedOnFailure(lock, () -> writable(lock, fromGoodCopy));
    });
  }

  private void forceParent() throws IOException {
    Path parent = folder.getParent();
    if (parent != null) {
      layer.forceFolder(parent);
    }
  }

  /** The ledger as far as it is understood, when that is not all; looked for before any lock. */
  private @Nullable Opening newer() throws IOException {
    ReadOnlyLayer seen = new ReadOnlyLayer(Restoration.seen(layer, folder));
    JournalFile journal = new JournalFile(seen, folder);
    if (!journal.exists() || journal.newestFormat() <= Envelope.CURRENT_FORMAT) {
      return null;
    }
    NewerLedger known = NewerLedger.read(seen, folder, around.codec());
    Notice.NewerFormat upTo = known.newer();
    return upTo == null
        ? null
        : new Opening.Newer(known.reading().ledger(), upTo, Notice.of(known.reading()));
  }

  private Opening readOnly() throws IOException {
    Holder holder =
        Objects.requireNonNullElse(new HolderFile(layer, folder).read(), Holder.UNKNOWN);
    if (FolderContents.of(layer, folder).isNew()) {
      return new Opening.ReadOnly(Ledger.empty(), holder, notices);
    }
    FileSource seen = Restoration.seen(layer, folder);
    Reading reading = read(new ReadOnlyLayer(seen));
    notices.addAll(Notice.of(reading));
    return new Opening.ReadOnly(reading.ledger(), holder, notices);
  }

  private Opening writable(FolderLock lock, boolean fromGoodCopy) throws IOException {
    Holder crashed = lock.crashed();
    if (crashed != null) {
      notices.add(new Notice.EndedBadly(crashed));
    }
    if (Restoration.isPending(layer, folder)) {
      boolean purging = Restoration.isClearing(layer, folder);
      new Restoration(layer, folder).finish();
      if (purging) {
        notices.add(new Notice.PurgeFinished());
      }
    }
    JournalFile journal = new JournalFile(layer, folder);
    boolean isNew = FolderContents.of(layer, folder).isNew();
    if (new Privacy(layer, folder).narrow() && !isNew) {
      notices.add(new Notice.MadePrivate());
    }
    if (isNew) {
      journal.create(around.newId());
    }
    Reading reading = read();
    notices.addAll(Notice.of(reading));
    if (!reading.complete() && fromGoodCopy) {
      salvage(reading);
      reading = read();
    }
    if (!reading.complete()) {
      lock.close();
      return new Opening.Damaged(reading.ledger(), reading.position().sequence(), notices);
    }
    if (!journal.exists()) {
      journal.create(reading.replica());
    }
    return writable(lock, reading);
  }

  private Opening writable(FolderLock lock, Reading reading) throws IOException {
    JournalWriter writer = new JournalWriter(layer, folder, around.codec(), reading.position());
    return releasedOnFailure(
        writer,
        () -> {
          setAside(reading, writer);
          writer.confirm(new ReplicaNote(layer, folder).or(reading.replica()));
          copyBeforeNewFormat(reading);
          return new Opening.Writable(
              new FolderStore(folder, around, lock, writer, reading), notices);
        });
  }

  /** What is written from now on, versions of the program before this one cannot read. */
  private void copyBeforeNewFormat(Reading reading) {
    if (reading.format() == 0 || reading.format() == Envelope.CURRENT_FORMAT) {
      return;
    }
    Shelf shelf = Shelf.within(layer, folder);
    try {
      Truth truth = Truth.of(reading);
      if (!shelf.holds(truth)) {
        shelf.add(truth, CopyOccasion.FORMAT, around.clock().instant(), Progress.NONE);
      }
    } catch (StoreException e) {
      notices.add(new Notice.CopyFailed(e));
    } catch (IOException e) {
      notices.add(
          new Notice.CopyFailed(
              new StoreException(folder, new StoreException.Reason.Refused(), e)));
    }
  }

  private void salvage(Reading reading) throws IOException {
    Infirmary infirmary = new Infirmary(layer, folder, around.clock().instant());
    Path kept = infirmary.copyJournal();
    ReplicaNote.put(layer, folder, around.newId());
    Salvage.run(layer, folder, reading, around.clock().instant());
    // Only now: until there is a good copy to go on from, they tell how far the ledger once was.
    setAside(reading.badSnapshots(), infirmary);
    notices.add(new Notice.Recovered(reading.position().sequence(), kept));
  }

  private Reading read() throws IOException {
    return read(layer);
  }

  private Reading read(FileLayer from) throws IOException {
    return new TruthReader(from, folder, around.codec(), around::newId).read();
  }

  /** Takes damaged snapshots and the unfinished end of the journal out of use. */
  private void setAside(Reading reading, JournalWriter writer) throws IOException {
    new Leftovers(layer, folder).delete();
    Infirmary infirmary = new Infirmary(layer, folder, around.clock().instant());
    setAside(reading.badSnapshots(), infirmary);
    Reading.Tail tail = reading.tail();
    if (tail != null) {
      Path kept = infirmary.copyTail(tail);
      writer.cut(tail.offset());
      notices.add(new Notice.TailCut(reading.position().sequence(), tail.length(), kept));
    }
  }

  private void setAside(List<String> snapshots, Infirmary infirmary) throws IOException {
    for (String snapshot : snapshots) {
      notices.add(new Notice.SnapshotSetAside(snapshot, infirmary.takeIn(snapshot)));
    }
  }

  private interface Step {
    Opening run() throws IOException;
  }

  private static Opening releasedOnFailure(Closeable held, Step step) throws IOException {
    try {
      return step.run();
    } catch (IOException | RuntimeException e) {
      try {
        held.close();
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
  }

  private Opening orStoreException(Step step) {
    try {
      return step.run();
    } catch (NewerFormatException e) {
      throw new StoreException(
          folder, new StoreException.Reason.NewerFormat(e.found(), Envelope.CURRENT_FORMAT), e);
    } catch (IOException e) {
      throw new StoreException(folder, new StoreException.Reason.Refused(), e);
    }
  }
}
