package org.taizhang.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Opens the window; where none can be shown, the tour takes its place.
 *
 * @param store the ledger folder that was named; null for the user's own
 */
record WindowStart(Context context, @Nullable Path store, boolean readOnly) {
  int run() {
    return run(new Ledgers(context, store, readOnly, null));
  }

  /**
   * As the other.
   *
   * @param ledgers that the tour shows where there is no window
   */
  int run(Ledgers ledgers) {
    if (context.screens().available()) {
      context.screens().window(store, readOnly);
      return ExitCodes.DONE;
    }
    return new Tour(context, ledgers).withoutScreen();
  }
}
