package org.taizhang.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.disk.ReadOnlyLayer;
import org.taizhang.persistence.files.KeptFiles;
import org.taizhang.persistence.journal.EnvelopeCodec;
import org.taizhang.persistence.journal.JournalEdits;
import org.taizhang.persistence.journal.NewerFormatException;
import org.taizhang.persistence.journal.Reading;
import org.taizhang.persistence.journal.Snapshots;

/**
 * Looks at a ledger folder or a backup as an inspector does: through a layer that cannot write,
 * without a lock, and never into the query database, which may be foreign.
 */
final class LedgerViewer {
  private final Path place;
  private final FileSource disk;
  private final @Nullable Password password;
  private final EnvelopeCodec codec = new EnvelopeCodec();

  LedgerViewer(Path place, FileSource disk) {
    this(place, disk, null);
  }

  /**
   * @param password of a backup that is locked with one
   */
  LedgerViewer(Path place, FileSource disk, @Nullable Password password) {
    this.place = place.toAbsolutePath().normalize();
    this.disk = disk;
    this.password = password;
  }

  /** The folder or the backup. */
  Path place() {
    return place;
  }

  Viewing view(Progress progress) {
    return looking(
        (layer, folder) -> {
          NewerLedger known = NewerLedger.read(layer, folder, codec);
          Reading reading = known.reading();
          return new Viewing(
              reading.ledger(),
              reading.position().sequence(),
              new Snapshots(layer, folder).written(reading.snapshot()),
              known.notices());
        },
        progress);
  }

  Viewing view() {
    return view(Progress.NONE);
  }

  EditLog edits() {
    return looking((layer, folder) -> new JournalEdits(layer, folder, codec));
  }

  CheckReport check() {
    return looking((layer, folder) -> new FolderChecker(folder, layer, codec).checkTruth());
  }

  /** The file kept under the hash, or null when it is missing or damaged. */
  byte @Nullable [] kept(String sha256) {
    return looking((layer, folder) -> Optional.ofNullable(KeptFiles.read(layer, folder, sha256)))
        .orElse(null);
  }

  /** Takes everything out of a ledger. */
  interface Dump {
    DumpReport of(ReadOnlyLayer layer, NewerLedger known, Path folder) throws IOException;
  }

  DumpReport dump(Dump dump) {
    return looking(
        (layer, folder) -> dump.of(layer, NewerLedger.read(layer, folder, codec), folder));
  }

  private interface Look<T> {
    T at(ReadOnlyLayer layer, Path folder) throws IOException;
  }

  private <T> T looking(Look<T> look) {
    return looking(look, Progress.NONE);
  }

  private <T> T looking(Look<T> look, Progress progress) {
    try {
      if (disk.exists(place) && !disk.isFolder(place)) {
        FileSource parts = new BackupFile(disk, place, password).open(progress);
        return look.at(new ReadOnlyLayer(parts), BackupContents.FOLDER);
      }
      ReadOnlyLayer layer = new ReadOnlyLayer(Restoration.seen(disk, place));
      if (FolderContents.of(layer, place).isNew()) {
        throw new StoreException(place, new StoreException.Reason.NoLedger());
      }
      return look.at(layer, place);
    } catch (NewerFormatException e) {
      throw new StoreException(
          place, new StoreException.Reason.NewerFormat(e.found(), Envelope.CURRENT_FORMAT), e);
    } catch (IOException e) {
      throw new StoreException(place, new StoreException.Reason.Refused(), e);
    }
  }
}
