package org.taizhang.persistence.disk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Files that are in memory only. */
public final class MemoryFiles implements FileSource {
  private final Map<Path, byte[]> files;

  /**
   * @param files by their paths; the folders are those above them
   */
  public MemoryFiles(Map<Path, byte[]> files) {
    this.files = Map.copyOf(files);
  }

  @Override
  public boolean exists(Path path) {
    return files.containsKey(path) || isFolder(path);
  }

  @Override
  public boolean isFolder(Path path) {
    return files.keySet().stream().anyMatch(file -> isBelow(path, file));
  }

  @Override
  public List<String> list(Path folder) {
    return files.keySet().stream()
        .filter(file -> isBelow(folder, file))
        .map(file -> folder.relativize(file).getName(0).toString())
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isBelow(Path folder, Path file) {
    return file.startsWith(folder) && !file.equals(folder);
  }

  @Override
  public InputStream read(Path file, long offset) throws IOException {
    byte[] content = files.get(file);
    if (content == null) {
      throw new NoSuchFileException(file.toString());
    }
    int from = (int) Math.min(offset, content.length);
    return new ByteArrayInputStream(content, from, content.length - from);
  }
}
