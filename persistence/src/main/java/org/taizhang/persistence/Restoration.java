package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.journal.JournalFile;
import org.taizhang.persistence.journal.Replacement;
import org.taizhang.persistence.journal.Snapshots;

/**
 * Another truth on its way into a ledger folder. It lies in a folder of its own until it is whole;
 * then a mark that names its files is put beside them, and from that moment it is the ledger's
 * truth, whether or not the files were already moved to where they belong: whoever opens the folder
 * next goes on with that.
 */
final class Restoration {
  /** Name of the folder in the ledger's. */
  static final String FOLDER = "restoring";

  private static final String MARK = "whole";

  /** Names what else is to go with the truth that stood there before. */
  static final String CLEARING = "clearing";

  private final FileLayer layer;
  private final Path ledger;
  private final Path folder;

  Restoration(FileLayer layer, Path ledger) {
    this.layer = layer;
    this.ledger = ledger;
    this.folder = ledger.resolve(FOLDER);
  }

  /** Whether there is one that counts already. */
  static boolean isPending(FileSource disk, Path ledger) {
    return disk.exists(ledger.resolve(FOLDER).resolve(MARK));
  }

  /** Whether one that counts already has more to clear away than a former truth. */
  static boolean isClearing(FileSource disk, Path ledger) {
    return isPending(disk, ledger) && disk.exists(ledger.resolve(FOLDER).resolve(CLEARING));
  }

  /** Throws away one that never became whole, and makes room. */
  void begin() throws IOException {
    if (layer.isFolder(folder)) {
      clear();
    } else {
      layer.createFolderIn(ledger, folder);
    }
    layer.forceFolder(ledger);
  }

  /**
   * Takes in a file of the truth.
   *
   * @param name as in a backup
   */
  void put(String name, byte[] content) throws IOException {
    layer.write(folder.resolve(fileName(name)), content);
  }

  /** Where the files are until they count. */
  Path folder() {
    return folder;
  }

  /** From here on the files that were put are the ledger's truth, and nothing else is. */
  void commit() throws IOException {
    List<String> truth =
        layer.list(folder).stream().filter(name -> !name.equals(CLEARING)).toList();
    String names = String.join("\n", truth) + "\n";
    layer.forceFolder(folder);
    new Replacement(layer, folder).put(MARK, names.getBytes(StandardCharsets.US_ASCII));
  }

  /** Moves everything to where it belongs; may be done again after it was cut short. */
  void finish() throws IOException {
    Set<String> names = names(layer, folder);
    Path snapshots = ledger.resolve(Snapshots.FOLDER);
    if (!layer.isFolder(snapshots)) {
      layer.createFolderIn(ledger, snapshots);
    }
    for (String old : layer.list(snapshots)) {
      if (!names.contains(old) && !layer.isFolder(snapshots.resolve(old))) {
        layer.delete(snapshots.resolve(old));
      }
    }
    if (!names.contains(JournalFile.NAME)) {
      layer.delete(ledger.resolve(JournalFile.NAME));
    }
    for (String name : names) {
      if (layer.exists(folder.resolve(name))) {
        layer.rename(folder.resolve(name), place(name));
      }
    }
    for (Path changed : List.of(snapshots, ledger, folder)) {
      layer.forceFolder(changed);
    }
    new Clearing(layer, ledger, folder.resolve(CLEARING)).run();
    layer.delete(folder.resolve(MARK));
    layer.forceFolder(folder);
    layer.delete(folder);
  }

  /** Deletes what lies there. */
  void clear() throws IOException {
    for (String name : layer.list(folder)) {
      layer.delete(folder.resolve(name));
    }
    layer.forceFolder(folder);
  }

  /** Deletes it with the folder that it lies in. */
  void remove() throws IOException {
    if (layer.isFolder(folder)) {
      clear();
      layer.delete(folder);
    }
  }

  private Path place(String name) {
    return name.equals(JournalFile.NAME)
        ? ledger.resolve(name)
        : ledger.resolve(Snapshots.FOLDER).resolve(name);
  }

  private static String fileName(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static Set<String> names(FileSource disk, Path folder) throws IOException {
    try (InputStream in = disk.read(folder.resolve(MARK), 0)) {
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return Set.copyOf(text.lines().toList());
    }
  }

  /** The ledger folder as it is going to be, for who may only read. */
  static FileSource seen(FileSource disk, Path ledger) throws IOException {
    Path folder = ledger.resolve(FOLDER);
    return isPending(disk, ledger) ? new Seen(disk, ledger, folder, names(disk, folder)) : disk;
  }

  private record Seen(FileSource disk, Path ledger, Path folder, Set<String> names)
      implements FileSource {

    private Path snapshots() {
      return ledger.resolve(Snapshots.FOLDER);
    }

    /** Where a file of the truth lies just now; null for what is no longer part of it. */
    private @Nullable Path where(Path path) {
      if (!path.equals(ledger.resolve(JournalFile.NAME)) && !path.startsWith(snapshots())) {
        return path;
      }
      String name = path.getFileName().toString();
      if (path.equals(snapshots())) {
        return path;
      }
      if (!names.contains(name)) {
        return null;
      }
      Path waiting = folder.resolve(name);
      return disk.exists(waiting) ? waiting : path;
    }

    @Override
    public boolean exists(Path path) {
      Path where = where(path);
      return where != null && disk.exists(where);
    }

    @Override
    public boolean isFolder(Path path) {
      return path.equals(snapshots()) || disk.isFolder(path);
    }

    @Override
    public List<String> list(Path path) throws IOException {
      return path.equals(snapshots())
          ? names.stream().filter(name -> !name.equals(JournalFile.NAME)).sorted().toList()
          : disk.list(path);
    }

    @Override
    public InputStream read(Path file, long offset) throws IOException {
      Path where = where(file);
      return disk.read(where == null ? file : where, offset);
    }
  }
}
