package org.taizhang.persistence.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Files that can be read. */
public interface FileSource {

  boolean exists(Path path);

  boolean isFolder(Path path);

  /** The names in a folder, sorted. */
  List<String> list(Path folder) throws IOException;

  /** The file from this byte on. */
  InputStream read(Path file, long offset) throws IOException;
}
