package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.taizhang.persistence.disk.AppenderStream;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.journal.JournalFile;
import org.taizhang.persistence.journal.Reading;
import org.taizhang.persistence.journal.Replacement;
import org.taizhang.persistence.journal.Snapshots;

/**
 * Where damaged files of a ledger folder are kept: whatever is taken out of use comes here first,
 * nothing is deleted.
 */
final class Infirmary {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private final FileLayer layer;
  private final Path folder;
  private final Path ward;
  private final String stamp;

  Infirmary(FileLayer layer, Path folder, Instant now) {
    this.layer = layer;
    this.folder = folder;
    this.ward = folder.resolve(FolderContents.DAMAGED);
    this.stamp = STAMP.format(now);
  }

  /** Moves a snapshot here. */
  Path takeIn(String snapshot) throws IOException {
    open();
    Path kept = ward.resolve(stamp + "-" + snapshot);
    layer.rename(folder.resolve(Snapshots.FOLDER).resolve(snapshot), kept);
    layer.forceFolder(ward);
    layer.forceFolder(folder.resolve(Snapshots.FOLDER));
    return kept;
  }

  /** Copies the end of the journal here. */
  Path copyTail(Reading.Tail tail) throws IOException {
    return copy(tail.offset(), stamp + "-tail-of-" + JournalFile.NAME);
  }

  /** Copies the journal here, if there is one. */
  Path copyJournal() throws IOException {
    return layer.exists(folder.resolve(JournalFile.NAME))
        ? copy(0, stamp + "-" + JournalFile.NAME)
        : ward;
  }

  /** Copies journal and snapshots here, as they are. */
  Path copyTruth() throws IOException {
    copyJournal();
    Path snapshots = folder.resolve(Snapshots.FOLDER);
    for (String name : layer.isFolder(snapshots) ? layer.list(snapshots) : List.<String>of()) {
      copy(snapshots.resolve(name), 0, stamp + "-" + name);
    }
    return ward;
  }

  private Path copy(long offset, String name) throws IOException {
    return copy(folder.resolve(JournalFile.NAME), offset, name);
  }

  /** Little by little: what is damaged may be of any size. */
  private Path copy(Path file, long offset, String name) throws IOException {
    open();
    Path unfinished = ward.resolve(name + Replacement.UNFINISHED);
    try (InputStream in = layer.read(file, offset);
        OutputStream out = AppenderStream.create(layer, unfinished)) {
      in.transferTo(out);
    }
    layer.rename(unfinished, ward.resolve(name));
    layer.forceFolder(ward);
    return ward.resolve(name);
  }

  private void open() throws IOException {
    if (!layer.isFolder(ward)) {
      layer.createFolderIn(folder, ward);
      layer.forceFolder(folder);
    }
  }
}
