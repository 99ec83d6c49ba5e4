package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.KeptFile;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.backup.CopyOccasion;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.disk.ReadOnlyLayer;
import org.taizhang.persistence.files.KeptFiles;
import org.taizhang.persistence.journal.EnvelopeCodec;
import org.taizhang.persistence.journal.JournalEdits;
import org.taizhang.persistence.journal.JournalFile;
import org.taizhang.persistence.journal.JournalReach;
import org.taizhang.persistence.journal.NewerFormatException;
import org.taizhang.persistence.journal.Reading;
import org.taizhang.persistence.journal.ReplicaNote;
import org.taizhang.persistence.journal.Snapshots;
import org.taizhang.persistence.journal.TruthReader;

/**
 * The steps of going back to a backup: it is read through and understood, the ledger that stands is
 * copied, then the backup's truth is put beside it, read back, and takes its place. Cut short at
 * any moment, the folder holds the one ledger or the other.
 */
final class Restorer {
  private final Path folder;
  private final Surroundings around;
  private final FileLayer layer;

  Restorer(Path folder, Surroundings around) {
    this.folder = folder.toAbsolutePath().normalize();
    this.around = around;
    this.layer = around.layer();
  }

  RestoreReport restore(Path backup, @Nullable Password password, Progress progress) {
    Path file = backup.toAbsolutePath().normalize();
    try {
      BackupFile source = new BackupFile(layer, file, password);
      if (!layer.exists(file) || layer.isFolder(file)) {
        throw new StoreException(file, new StoreException.Reason.NotABackup());
      }
      BackupContents contents = source.open((done, total) -> progress.at(done, 2 * total));
      Reading wanted = read(contents, BackupContents.FOLDER);
      if (!wanted.complete()) {
        throw new StoreException(file, new StoreException.Reason.BackupDamaged());
      }
      FolderContents.requireUsable(layer, folder);
      if (!layer.exists(folder)) {
        layer.createFolder(folder);
        layer.forceFolder(folder.resolveSibling("."));
      }
      try (FolderLock _ = FolderLock.acquire(folder, around)) {
        return restore(source, file, contents, wanted, progress);
      }
    } catch (NewerFormatException e) {
      throw new StoreException(
          file, new StoreException.Reason.NewerFormat(e.found(), Envelope.CURRENT_FORMAT), e);
    } catch (IOException e) {
      throw new StoreException(folder, new StoreException.Reason.Refused(), e);
    }
  }

  private RestoreReport restore(
      BackupFile source, Path file, BackupContents contents, Reading wanted, Progress progress)
      throws IOException {
    if (Restoration.isPending(layer, folder)) {
      new Restoration(layer, folder).finish();
    }
    Path before = putBy();
    Instant lost = purgeMissingIn(contents);
    source.read(this::keep, (done, total) -> progress.at(total + done, 2 * total));
    List<Notice> notices = new ArrayList<>(filesBeside(file, wanted));
    if (lost != null) {
      notices.add(new Notice.PurgeLost(lost));
    }
    UUID replica = around.newId();
    ReplicaNote.put(layer, folder, replica);
    Restoration restoration = new Restoration(layer, folder);
    restoration.begin();
    for (Map.Entry<String, byte[]> part : truth(contents).entrySet()) {
      restoration.put(part.getKey(), part.getValue());
    }
    restoration.commit();
    require(wanted, read(Restoration.seen(layer, folder), folder));
    restoration.finish();
    require(wanted, read(layer, folder));
    new JournalReach(layer, folder).put(replica, wanted.position().sequence());
    return new RestoreReport(wanted.position().sequence(), before, notices);
  }

  /** What was purged from the ledger that stands, a backup of before brings back. */
  private @Nullable Instant purgeMissingIn(BackupContents contents) {
    EnvelopeCodec codec = around.codec();
    EditLog wanted = new JournalEdits(new ReadOnlyLayer(contents), BackupContents.FOLDER, codec);
    return PurgeFacts.of(new JournalEdits(layer, folder, codec))
        .lastMissingIn(PurgeFacts.of(wanted));
  }

  /** Copies the ledger that stands: whole, or file by file when it cannot be read any more. */
  private @Nullable Path putBy() throws IOException {
    if (FolderContents.of(layer, folder).isNew()) {
      return null;
    }
    Reading standing = null;
    try {
      standing = read(layer, folder);
    } catch (NewerFormatException e) {
      // Of no use to this version, but to another.
    }
    if (standing != null && standing.complete()) {
      Shelf shelf = Shelf.within(layer, folder);
      return shelf
          .add(Truth.of(standing), CopyOccasion.RESTORE, around.clock().instant(), Progress.NONE)
          .file();
    }
    return new Infirmary(layer, folder, around.clock().instant()).copyTruth();
  }

  private void keep(String name, long size, InputStream content) throws IOException {
    if (name.startsWith(KeptFiles.FOLDER + "/")) {
      String hash = name.substring(KeptFiles.FOLDER.length() + 1);
      KeptFiles.keep(layer, folder, hash, content);
    }
  }

  /** Those that the backup does not hold itself lie beside it, or here already. */
  private List<Notice> filesBeside(Path file, Reading wanted) throws IOException {
    List<Notice> notices = new ArrayList<>();
    for (KeptFile document : NamedFiles.of(wanted.ledger())) {
      String hash = document.sha256();
      if (KeptFiles.state(layer, folder, hash) == KeptFiles.State.WHOLE) {
        continue;
      }
      Path beside = Shelf.fileBeside(layer, file, hash);
      if (beside == null) {
        notices.add(new Notice.FileNotFound(document.fileName()));
      } else {
        try (InputStream in = layer.read(beside, 0)) {
          KeptFiles.keep(layer, folder, hash, in);
        }
      }
    }
    return List.copyOf(notices);
  }

  private static Map<String, byte[]> truth(BackupContents contents) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    Path journal = BackupContents.FOLDER.resolve(JournalFile.NAME);
    if (contents.exists(journal)) {
      parts.put(JournalFile.NAME, bytes(contents, journal));
    }
    Path snapshots = BackupContents.FOLDER.resolve(Snapshots.FOLDER);
    for (String name : contents.list(snapshots)) {
      parts.put(Snapshots.FOLDER + "/" + name, bytes(contents, snapshots.resolve(name)));
    }
    return parts;
  }

  private static byte[] bytes(FileSource source, Path file) throws IOException {
    try (InputStream in = source.read(file, 0)) {
      return in.readAllBytes();
    }
  }

  private Reading read(FileSource source, Path place) throws IOException {
    return new TruthReader(new ReadOnlyLayer(source), place, around.codec(), around::newId).read();
  }

  private void require(Reading wanted, Reading found) throws IOException {
    if (!found.complete()
        || !found.position().equals(wanted.position())
        || !found.ledger().equals(wanted.ledger())) {
      throw new IOException("did not read back as it was in the backup: " + folder);
    }
  }
}
