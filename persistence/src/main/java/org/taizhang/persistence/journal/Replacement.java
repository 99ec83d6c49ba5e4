package org.taizhang.persistence.journal;

import java.io.IOException;
import java.nio.file.Path;
import org.taizhang.persistence.disk.FileLayer;

/**
 * Gives files in a folder new content so that at every moment the old or the new stands there,
 * never a part.
 */
public final class Replacement {
  /** Ending of files that were not finished; those a crash left behind mean nothing. */
  public static final String UNFINISHED = ".tmp";

  private final FileLayer layer;
  private final Path folder;

  public Replacement(FileLayer layer, Path folder) {
    this.layer = layer;
    this.folder = folder;
  }

  /** When it returns, the content and its name are forced. */
  public void put(String name, byte[] content) throws IOException {
    Path unfinished = folder.resolve(name + UNFINISHED);
    layer.write(unfinished, content);
    layer.rename(unfinished, folder.resolve(name));
    layer.forceFolder(folder);
  }
}
