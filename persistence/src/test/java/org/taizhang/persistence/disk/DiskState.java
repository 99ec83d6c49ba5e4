package org.taizhang.persistence.disk;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Names and contents as operations leave them. */
final class DiskState {
  final Map<Path, Integer> files = new TreeMap<>();
  final Set<Path> folders = new TreeSet<>();
  private final Map<Integer, byte[]> contents = new HashMap<>();

  byte[] content(int file) {
    return contents.getOrDefault(file, new byte[0]);
  }

  void apply(DiskOperation operation) {
    switch (operation) {
      case DiskOperation.Write(int file, int offset, byte[] bytes) -> {
        byte[] old = content(file);
        byte[] now = Arrays.copyOf(old, Math.max(old.length, offset + bytes.length));
        System.arraycopy(bytes, 0, now, offset, bytes.length);
        contents.put(file, now);
      }
      case DiskOperation.Cut(int file, int size) ->
          contents.put(file, Arrays.copyOf(content(file), size));
      case DiskOperation.NewFolder(Path path) -> folders.add(path);
      case DiskOperation.NewFile(Path path, int file) -> name(path, file);
      case DiskOperation.Rename(Path from, Path to, int file) -> {
        files.remove(from, file);
        name(to, file);
      }
      case DiskOperation.RenameFolder(Path from, Path to) -> rename(from, to);
      case DiskOperation.Delete(Path path) -> files.remove(path);
      case DiskOperation.Force _, DiskOperation.ForceFolder _, DiskOperation.Acknowledged _ -> {}
    }
  }

  private void rename(Path from, Path to) {
    if (folders.contains(from)) {
      for (Path folder : Set.copyOf(folders)) {
        if (folder.startsWith(from)) {
          folders.remove(folder);
          folders.add(to.resolve(from.relativize(folder)));
        }
      }
      for (Map.Entry<Path, Integer> file : Map.copyOf(files).entrySet()) {
        if (file.getKey().startsWith(from)) {
          files.remove(file.getKey());
          files.put(to.resolve(from.relativize(file.getKey())), file.getValue());
        }
      }
    }
  }

  private void name(Path path, int file) {
    if (folders.contains(path.getParent())) {
      files.put(path, file);
    }
  }
}
