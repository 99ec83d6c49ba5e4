package org.taizhang.app.backup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Puts a backup in the place of the ledger that the window shows, and goes on with it. */
@FunctionalInterface
public interface WayBack {
  /**
   * @param password of a backup that is locked with one
   */
  void restore(Path file, @Nullable String password);
}
