package org.taizhang.app.copies;

import java.nio.file.Path;
import org.taizhang.app.backup.CopyRow;

/** What is looked into. */
sealed interface Chosen {
  Path file();

  /** One of the list. */
  record Copy(CopyRow row) implements Chosen {
    @Override
    public Path file() {
      return row.file();
    }
  }

  /** A backup that the user named. */
  record File(Path file) implements Chosen {}
}
