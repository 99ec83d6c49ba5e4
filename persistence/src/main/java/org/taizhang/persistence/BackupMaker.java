package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.backup.BackupCodec;
import org.taizhang.persistence.backup.Part;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.disk.ReadOnlyLayer;
import org.taizhang.persistence.files.KeptFiles;
import org.taizhang.persistence.journal.EnvelopeCodec;
import org.taizhang.persistence.journal.JournalFile;
import org.taizhang.persistence.journal.NewerFormatException;
import org.taizhang.persistence.journal.Reading;
import org.taizhang.persistence.journal.Snapshot;
import org.taizhang.persistence.journal.Snapshots;
import org.taizhang.persistence.journal.TruthReader;

/**
 * The steps of a backup: the truth of a ledger folder is read once, also while another program
 * writes to it, packed, written beside the place it is for, read back from there, and only then put
 * in its place.
 */
final class BackupMaker {
  private static final String UNFINISHED = ".tmp";

  private final Path folder;
  private final FileLayer layer;
  private final EnvelopeCodec codec = new EnvelopeCodec();

  BackupMaker(Path folder, FileLayer layer) {
    this.folder = folder.toAbsolutePath().normalize();
    this.layer = layer;
  }

  BackupReport make(Path wanted, Instant at) {
    Path file = wanted.toAbsolutePath().normalize();
    try {
      requireRoom(file);
      List<Part> found = truth();
      Reading reading = read(BackupFile.inMemory(found));
      if (!reading.complete()) {
        throw new StoreException(folder, new StoreException.Reason.NotWhole());
      }
      List<Part> parts = new ArrayList<>(parts(found, reading, at));
      parts.addAll(documents(reading));
      byte[] bytes = BackupCodec.encode(parts, at);
      put(file, bytes, reading);
      return new BackupReport(reading.position().sequence(), bytes.length, Notice.of(reading));
    } catch (NewerFormatException e) {
      throw new StoreException(
          folder, new StoreException.Reason.NewerFormat(e.found(), Envelope.CURRENT_FORMAT), e);
    } catch (IOException e) {
      throw new StoreException(file, new StoreException.Reason.Refused(), e);
    }
  }

  private void requireRoom(Path file) throws IOException {
    if (FolderContents.of(layer, folder).isNew()) {
      throw new StoreException(folder, new StoreException.Reason.NoLedger());
    }
    if (file.startsWith(folder)) {
      throw new StoreException(file, new StoreException.Reason.InsideLedger());
    }
    if (layer.exists(file) && (layer.isFolder(file) || !new BackupFile(layer, file).isBackup())) {
      throw new StoreException(file, new StoreException.Reason.Occupied());
    }
  }

  /** Snapshots before the journal, so that it reaches at least as far as they do. */
  private List<Part> truth() throws IOException {
    List<Part> parts = new ArrayList<>();
    Snapshots snapshots = new Snapshots(layer, folder);
    for (String file : snapshots.files()) {
      if (snapshots.read(file) instanceof Snapshots.Found.Good(_, Snapshot snapshot)) {
        parts.add(part(snapshot));
      }
    }
    JournalFile journal = new JournalFile(layer, folder);
    if (journal.exists()) {
      parts.add(new Part(JournalFile.NAME, bytes(layer, journal.path())));
    }
    return parts;
  }

  private static Part part(Snapshot snapshot) {
    String name = Snapshots.name(snapshot.position().sequence());
    return new Part(Snapshots.FOLDER + "/" + name, Snapshots.bytes(snapshot));
  }

  /** The journal without the record that was just being written, and one snapshot of its end. */
  private static List<Part> parts(List<Part> found, Reading reading, Instant at) {
    List<Part> parts = new ArrayList<>();
    Reading.Tail tail = reading.tail();
    for (Part part : found) {
      if (part.name().equals(JournalFile.NAME)) {
        byte[] whole = part.content();
        parts.add(
            tail == null ? part : new Part(part.name(), Arrays.copyOf(whole, (int) tail.offset())));
      }
    }
    if (reading.position().sequence() > 0) {
      parts.add(part(new Snapshot(reading.replica(), reading.position(), at, reading.ledger())));
    }
    return parts;
  }

  private List<Part> documents(Reading reading) throws IOException {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (SourceDocument document : NamedDocuments.of(reading.ledger())) {
      byte[] content = KeptFiles.read(layer, folder, document.sha256());
      if (content == null) {
        throw new StoreException(folder, new StoreException.Reason.NotWhole());
      }
      String name = KeptFiles.FOLDER + "/" + document.sha256();
      parts.put(name, new Part(name, content));
    }
    return List.copyOf(parts.values());
  }

  private void put(Path file, byte[] bytes, Reading expected) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    BackupFile leftOver = new BackupFile(layer, unfinished);
    if (layer.exists(unfinished) && !leftOver.isEmpty() && !leftOver.isBackup()) {
      throw new StoreException(unfinished, new StoreException.Reason.Occupied());
    }
    try {
      layer.write(unfinished, bytes);
      Reading back = read(new BackupFile(layer, unfinished).open());
      if (!back.complete()
          || !back.position().equals(expected.position())
          || !back.ledger().equals(expected.ledger())) {
        throw new IOException("the backup did not read back as it was written: " + unfinished);
      }
      layer.rename(unfinished, file);
    } catch (IOException | RuntimeException e) {
      layer.delete(unfinished);
      throw e;
    }
    layer.forceFolder(file.resolveSibling("."));
  }

  private Reading read(FileSource parts) throws IOException {
    return new TruthReader(new ReadOnlyLayer(parts), BackupFile.FOLDER, codec, UUID::randomUUID)
        .read();
  }

  private static byte[] bytes(FileLayer layer, Path file) throws IOException {
    try (InputStream in = layer.read(file, 0)) {
      return in.readAllBytes();
    }
  }
}
