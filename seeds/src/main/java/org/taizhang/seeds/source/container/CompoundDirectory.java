package org.taizhang.seeds.source.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The root folder of an OLE compound file, which Office wrote until 2003 and encrypts in since. */
public final class CompoundDirectory {
  private CompoundDirectory() {}

  /**
   * The names in the root folder, as written.
   *
   * @throws IOException when the folder cannot be found, as in a file that was cut off
   */
  public static Set<String> names(byte[] content) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      return Set.copyOf(file.getRoot().getEntryNames());
    }
  }
}
