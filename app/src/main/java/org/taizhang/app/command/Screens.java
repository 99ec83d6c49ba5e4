package org.taizhang.app.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What shows a ledger: the window, or pictures where there is no screen. */
public interface Screens {

  /** Whether a window could be shown at all. */
  boolean available();

  /**
   * Opens the window and returns when it was closed.
   *
   * @param store the ledger folder that was named; null for the user's own
   * @param readOnly looks at it and leaves no trace; then it may be a backup too
   */
  void window(@Nullable Path store, boolean readOnly);

  /**
   * Writes every view as PNG and every briefing kind as PDF into the folder and names the files.
   */
  List<Path> tour(Pictured pictured, Path folder);
}
