package org.taizhang.persistence.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Files that can be read. */
public interface FileSource {

  boolean exists(Path path);

  boolean isFolder(Path path);

  /** Whether a link stands there, wherever it leads. */
  default boolean isLink(Path path) {
    return false;
  }

  /** Whether a link stands there and leads nowhere. */
  default boolean isDeadLink(Path path) {
    return false;
  }

  /**
   * Whether the path lies on another machine, where locks and forced writes cannot be relied on;
   * false when nobody knows. It need not exist.
   */
  default boolean isOnNetwork(Path path) {
    return false;
  }

  /** The names in a folder, sorted. */
  List<String> list(Path folder) throws IOException;

  /** The file from this byte on. */
  InputStream read(Path file, long offset) throws IOException;
}
