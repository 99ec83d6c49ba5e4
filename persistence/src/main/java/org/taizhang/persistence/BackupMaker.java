package org.taizhang.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.KeptFile;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.backup.BackupCodec;
import org.taizhang.persistence.backup.Part;
import org.taizhang.persistence.backup.SealedBackup;
import org.taizhang.persistence.disk.AppenderStream;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.disk.ReadOnlyLayer;
import org.taizhang.persistence.files.KeptFiles;
import org.taizhang.persistence.journal.EnvelopeCodec;
import org.taizhang.persistence.journal.JournalFile;
import org.taizhang.persistence.journal.NewerFormatException;
import org.taizhang.persistence.journal.Reading;
import org.taizhang.persistence.journal.Snapshots;
import org.taizhang.persistence.journal.TruthReader;

/**
 * The steps of a backup: the truth of a ledger folder is read, also while another program writes to
 * it, packed beside the place it is for, read back from there, and only then put in its place.
 */
final class BackupMaker {
  private static final String UNFINISHED = ".tmp";

  private final Path folder;
  private final FileLayer layer;
  private final Wanted wanted;
  private final EnvelopeCodec codec = new EnvelopeCodec();

  /**
   * What is asked of a backup.
   *
   * @param password to lock it with, or null
   * @param withFiles whether the kept files go in, or stay where the backup is one of a shelf
   */
  record Wanted(@Nullable Password password, boolean withFiles) {
    static final Wanted WHOLE = new Wanted(null, true);
    static final Wanted TRUTH_ALONE = new Wanted(null, false);
  }

  BackupMaker(Path folder, FileLayer layer, Wanted wanted) {
    this.folder = folder.toAbsolutePath().normalize();
    this.layer = layer;
    this.wanted = wanted;
  }

  /** For a user, who may name any place but one inside the ledger. */
  BackupReport make(Path place, Instant at, Progress progress) {
    Path file = place.toAbsolutePath().normalize();
    try {
      if (FolderContents.of(layer, folder).isNew()) {
        throw new StoreException(folder, new StoreException.Reason.NoLedger());
      }
      if (file.startsWith(folder)) {
        throw new StoreException(file, new StoreException.Reason.InsideLedger());
      }
      if (layer.exists(file)
          && (layer.isFolder(file) || !new BackupFile(layer, file, null).isBackup())) {
        throw new StoreException(file, new StoreException.Reason.Occupied());
      }
      Reading reading = whole();
      long size = make(file, Truth.of(reading), at, progress);
      return new BackupReport(reading.position().sequence(), size, Notice.of(reading));
    } catch (NewerFormatException e) {
      throw new StoreException(
          folder, new StoreException.Reason.NewerFormat(e.found(), Envelope.CURRENT_FORMAT), e);
    } catch (IOException e) {
      throw new StoreException(file, new StoreException.Reason.Refused(), e);
    }
  }

  private Reading whole() throws IOException {
    Reading reading = read(Restoration.seen(layer, folder), folder);
    if (!reading.complete()) {
      throw new StoreException(folder, new StoreException.Reason.NotWhole());
    }
    return reading;
  }

  /** Packs what stands in the folder; how many bytes that come to. */
  long make(Path file, Truth truth, Instant at, Progress progress) throws IOException {
    List<Part> parts = new ArrayList<>();
    if (truth.journalSize() > 0) {
      Path journal = folder.resolve(JournalFile.NAME);
      parts.add(
          Part.of(JournalFile.NAME, Restoration.seen(layer, folder), journal, truth.journalSize()));
    }
    if (truth.sequence() > 0) {
      String name = Snapshots.FOLDER + "/" + Snapshots.name(truth.sequence());
      parts.add(Part.of(name, Snapshots.bytes(truth.snapshot(at))));
    }
    if (wanted.withFiles()) {
      parts.addAll(documents(truth.ledger()));
    }
    return put(file, parts, truth, at, progress);
  }

  private List<Part> documents(Ledger ledger) throws IOException {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (KeptFile document : NamedFiles.of(ledger)) {
      Path place = KeptFiles.place(folder, document.sha256());
      if (!layer.exists(place)) {
        throw new StoreException(folder, new StoreException.Reason.NotWhole());
      }
      Part part = Part.of(KeptFiles.FOLDER + "/" + document.sha256(), layer, place, Long.MAX_VALUE);
      if (!part.hash().toString().equals(document.sha256())) {
        throw new StoreException(folder, new StoreException.Reason.NotWhole());
      }
      parts.put(part.name(), part);
    }
    for (KeptFile document : NamedFiles.frozen(layer, folder, ledger)) {
      String name = KeptFiles.FOLDER + "/" + document.sha256();
      if (!parts.containsKey(name)) {
        Path place = KeptFiles.place(folder, document.sha256());
        parts.put(name, Part.of(name, layer, place, Long.MAX_VALUE));
      }
    }
    return List.copyOf(parts.values());
  }

  /** How many bytes the file has. */
  private long put(Path file, List<Part> parts, Truth expected, Instant at, Progress progress)
      throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    BackupFile leftOver = new BackupFile(layer, unfinished, null);
    if (layer.exists(unfinished) && !leftOver.isEmpty() && !leftOver.isBackup()) {
      throw new StoreException(unfinished, new StoreException.Reason.Occupied());
    }
    try {
      long size = write(unfinished, parts, at, progress);
      readBack(unfinished, expected, progress);
      layer.rename(unfinished, file);
      layer.forceFolder(file.resolveSibling("."));
      return size;
    } catch (IOException | RuntimeException e) {
      layer.delete(unfinished);
      throw e;
    }
  }

  private long write(Path file, List<Part> parts, Instant at, Progress progress)
      throws IOException {
    Progress writing = (done, total) -> progress.at(done, 2 * total);
    try (AppenderStream stream = AppenderStream.create(layer, file)) {
      BackupCodec.encode(parts, at, sealed(stream), writing);
      return stream.size();
    }
  }

  private OutputStream sealed(OutputStream file) throws IOException {
    Password password = wanted.password();
    return password == null ? file : SealedBackup.seal(file, password.characters());
  }

  private void readBack(Path file, Truth expected, Progress progress) throws IOException {
    Progress reading = (done, total) -> progress.at(total + done, 2 * total);
    BackupContents contents = new BackupFile(layer, file, wanted.password()).open(reading);
    Reading back = read(contents, BackupContents.FOLDER);
    if (!back.complete()
        || !back.position().equals(expected.position())
        || !back.ledger().equals(expected.ledger())) {
      throw new IOException("the backup did not read back as it was written: " + file);
    }
  }

  private Reading read(FileSource source, Path place) throws IOException {
    return new TruthReader(new ReadOnlyLayer(source), place, codec, UUID::randomUUID).read();
  }
}
