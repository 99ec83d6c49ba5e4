package org.taizhang.persistence.journal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.disk.FileLayer;

/** The snapshots of a ledger folder, named after the edit they reach to. */
public final class Snapshots {
  public static final String FOLDER = "snapshots";

  /** How many good ones stay: the one just read back, and two before it. */
  private static final int KEPT = 3;

  /** A file that is larger is none of ours: reading it would take the memory of everything else. */
  private static final int LARGEST = 64 << 20;

  private static final String ENDING = ".snapshot";

  private final FileLayer layer;
  private final Path ledgerFolder;
  private final Path folder;

  /** What a snapshot's file turned out to hold. */
  public sealed interface Found {
    String file();

    record Good(String file, Snapshot snapshot) implements Found {}

    record Bad(String file) implements Found {}

    /** Let go of since its name was read. */
    record Gone(String file) implements Found {}

    /** Whole, and not for this version to read. */
    record Newer(String file, int format) implements Found {}
  }

  public Snapshots(FileLayer layer, Path ledgerFolder) {
    this.layer = layer;
    this.ledgerFolder = ledgerFolder;
    this.folder = ledgerFolder.resolve(FOLDER);
  }

  public Path path(String file) {
    return folder.resolve(file);
  }

  /** The names of the snapshots, newest first. */
  public List<String> files() throws IOException {
    return layer.isFolder(folder)
        ? layer.list(folder).stream().filter(name -> name.endsWith(ENDING)).toList().reversed()
        : List.of();
  }

  public Found read(String file) throws IOException {
    byte[] bytes;
    try (InputStream in = layer.read(path(file), 0)) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (NoSuchFileException | FileNotFoundException e) {
      return new Found.Gone(file);
    }
    if (bytes.length > LARGEST) {
      return new Found.Bad(file);
    }
    try {
      Snapshot snapshot = SnapshotCodec.decode(bytes);
      return file.equals(name(snapshot.position().sequence()))
          ? new Found.Good(file, snapshot)
          : new Found.Bad(file);
    } catch (NewerFormatException e) {
      return new Found.Newer(file, e.found());
    } catch (FormatException e) {
      return new Found.Bad(file);
    }
  }

  /** When the snapshot up to this edit was written; null when there is no good one. */
  public @Nullable Instant written(long sequence) throws IOException {
    return sequence > 0 && read(name(sequence)) instanceof Found.Good(_, Snapshot snapshot)
        ? snapshot.at()
        : null;
  }

  /** What the file of a snapshot holds. */
  public static byte[] bytes(Snapshot snapshot) {
    return SnapshotCodec.encode(snapshot);
  }

  /**
   * What {@link #bytes} wrote, also of an older version.
   *
   * @throws FormatException when the bytes are not as they were written
   * @throws NewerFormatException when they are, in a format this version does not know
   */
  public static Snapshot decode(byte[] bytes) {
    return SnapshotCodec.decode(bytes);
  }

  /** Writes a snapshot, reads it back and only then lets go of the oldest. */
  public void write(Snapshot snapshot) throws IOException {
    if (!layer.isFolder(folder)) {
      layer.createFolderIn(ledgerFolder, folder);
      layer.forceFolder(ledgerFolder);
    }
    String name = name(snapshot.position().sequence());
    new Replacement(layer, folder).put(name, bytes(snapshot));
    if (!(read(name) instanceof Found.Good(_, Snapshot written)) || !written.equals(snapshot)) {
      throw new IOException("a snapshot did not read back as it was written: " + name);
    }
    for (String old : files().stream().skip(KEPT).toList()) {
      layer.delete(path(old));
    }
  }

  /** The edit that a snapshot of this name reaches to; 0 when the name is not one of ours. */
  static long sequence(String file) {
    try {
      return Long.parseLong(file.substring(0, file.length() - ENDING.length()));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The name of the file that holds the snapshot up to this edit. */
  public static String name(long sequence) {
    return String.format(Locale.ROOT, "%019d%s", sequence, ENDING);
  }
}
