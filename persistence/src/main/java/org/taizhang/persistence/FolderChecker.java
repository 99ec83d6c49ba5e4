package org.taizhang.persistence;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.KeptFile;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.ReadOnlyLayer;
import org.taizhang.persistence.files.KeptFiles;
import org.taizhang.persistence.journal.EnvelopeCodec;
import org.taizhang.persistence.journal.NewerFormatException;
import org.taizhang.persistence.journal.Reading;
import org.taizhang.persistence.journal.Snapshots;

/** Goes through a ledger folder and changes nothing in it. */
final class FolderChecker {
  private final Path folder;
  private final FileLayer layer;
  private final EnvelopeCodec codec;

  FolderChecker(Path folder, FileLayer layer, EnvelopeCodec codec) {
    this.folder = folder.toAbsolutePath().normalize();
    this.layer = layer;
    this.codec = codec;
  }

  CheckReport check() {
    try {
      if (FolderContents.of(layer, folder).isNew()) {
        throw new StoreException(folder, new StoreException.Reason.NoLedger());
      }
      if (!layer.exists(folder.resolve(FolderLock.NAME))) {
        return report(null);
      }
      if (!layer.isWritable(folder)) {
        return report(new HolderFile(layer, folder).read());
      }
      try (Closeable lock = layer.tryLock(folder.resolve(FolderLock.NAME))) {
        return report(lock == null ? holder() : null);
      }
    } catch (NewerFormatException e) {
      throw new StoreException(
          folder, new StoreException.Reason.NewerFormat(e.found(), Envelope.CURRENT_FORMAT), e);
    } catch (IOException e) {
      throw new StoreException(folder, new StoreException.Reason.Refused(), e);
    }
  }

  /**
   * As {@link #check}, of a folder that must be left alone altogether: nobody asks for its lock.
   */
  CheckReport checkTruth() throws IOException {
    return report(new HolderFile(layer, folder).read());
  }

  private Holder holder() {
    return Objects.requireNonNullElse(new HolderFile(layer, folder).read(), Holder.UNKNOWN);
  }

  private CheckReport report(@Nullable Holder holder) throws IOException {
    ReadOnlyLayer seen = new ReadOnlyLayer(Restoration.seen(layer, folder));
    NewerLedger known = NewerLedger.read(seen, folder, codec);
    Reading reading = known.reading();
    List<Damage> damages = new ArrayList<>(reading.damages());
    Notice.NewerFormat newer = known.newer();
    if (newer != null) {
      damages.add(new Damage.NewerFormat(newer.format(), newer.sequence()));
    }
    Reading.Tail tail = reading.tail();
    if (tail != null && holder == null) {
      damages.add(
          new Damage.BadRecords(reading.position().sequence(), 0, tail.offset(), tail.length()));
    }
    int good = 0;
    Snapshots snapshots = new Snapshots(seen, folder);
    for (String file : snapshots.files()) {
      switch (snapshots.read(file)) {
        case Snapshots.Found.Good _ -> good++;
        case Snapshots.Found.Bad(String bad) -> {
          if (!reading.badSnapshots().contains(bad)) {
            damages.add(new Damage.BadSnapshot(bad));
          }
        }
        case Snapshots.Found.Newer _, Snapshots.Found.Gone _ -> {}
      }
    }
    for (KeptFile document : NamedFiles.of(reading.ledger())) {
      switch (KeptFiles.state(layer, folder, document.sha256())) {
        case WHOLE -> {}
        case MISSING -> damages.add(new Damage.FileMissing(document.fileName()));
        case DAMAGED -> damages.add(new Damage.FileDamaged(document.fileName()));
      }
    }
    CopySearch copies = new CopySearch(layer, folder);
    for (Copy copy : copies.all()) {
      if (copies.isBad(copy)) {
        damages.add(new Damage.BadCopy(copy.file().toString()));
      }
    }
    return new CheckReport(
        reading.edits(),
        reading.position().sequence(),
        good,
        reading.position().hash().toString(),
        holder,
        damages);
  }
}
