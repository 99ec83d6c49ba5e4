package org.taizhang.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.taizhang.persistence.journal.ChainHash;

/** Everything below a folder: names, content by hash, times of change, sizes, permissions. */
record Traces(Map<String, String> files) {

  static Traces of(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        files.put(folder.relativize(path).toString(), trace(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Traces(files);
  }

  /** Of the files alone: a lock that comes and goes changes the time of its folder. */
  static Traces ofFiles(Path folder) {
    Map<String, String> files = new TreeMap<>(of(folder).files());
    files.values().removeIf(trace -> trace.startsWith("folder "));
    return new Traces(files);
  }

  private static String trace(Path path) throws IOException {
    String content =
        Files.isDirectory(path) ? "folder" : ChainHash.of(Files.readAllBytes(path)).toString();
    return content
        + " "
        + Files.getLastModifiedTime(path)
        + " "
        + PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
