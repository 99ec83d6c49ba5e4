package org.taizhang.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.files.KeptFiles;

/**
 * What is in a backup that was read through: journal and snapshots in memory; a kept file is looked
 * for in the backup whenever it is wanted.
 */
final class BackupContents implements FileSource {
  /** Where the parts seem to lie. */
  static final Path FOLDER = Path.of("backup").toAbsolutePath();

  /** How many bytes journal and snapshots may come to. */
  static final long MOST = 128L << 20;

  private static final String KEPT = KeptFiles.FOLDER + "/";

  private final BackupFile file;
  private final Map<Path, byte[]> truth = new HashMap<>();

  /** The sizes of kept files. */
  private final Map<Path, Long> kept = new TreeMap<>();

  private long size;

  BackupContents(BackupFile file) {
    this.file = file;
  }

  void take(String name, long bytes, InputStream content) throws IOException {
    if (name.startsWith(KEPT)) {
      kept.put(FOLDER.resolve(name), bytes);
      return;
    }
    size += bytes;
    if (size > MOST) {
      throw file.tooLarge();
    }
    truth.put(FOLDER.resolve(name), content.readNBytes((int) bytes));
  }

  private Stream<Path> all() {
    return Stream.concat(truth.keySet().stream(), kept.keySet().stream());
  }

  @Override
  public boolean exists(Path path) {
    return all().anyMatch(path::equals) || isFolder(path);
  }

  @Override
  public boolean isFolder(Path path) {
    return all().anyMatch(each -> isBelow(path, each));
  }

  @Override
  public List<String> list(Path folder) {
    return all()
        .filter(each -> isBelow(folder, each))
        .map(each -> folder.relativize(each).getName(0).toString())
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isBelow(Path folder, Path file) {
    return file.startsWith(folder) && !file.equals(folder);
  }

  @Override
  public InputStream read(Path path, long offset) throws IOException {
    byte[] content = kept.containsKey(path) ? wanted(path) : truth.get(path);
    if (content == null) {
      throw new NoSuchFileException(path.toString());
    }
    int from = (int) Math.min(offset, content.length);
    return new ByteArrayInputStream(content, from, content.length - from);
  }

  private byte[] wanted(Path path) throws IOException {
    if (kept.getOrDefault(path, 0L) > MOST) {
      throw file.tooLarge();
    }
    byte[][] found = new byte[1][];
    file.read(
        (name, bytes, content) -> {
          if (FOLDER.resolve(name).equals(path)) {
            found[0] = content.readNBytes((int) bytes);
          }
        },
        Progress.NONE);
    return found[0];
  }
}
