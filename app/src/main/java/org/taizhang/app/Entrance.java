package org.taizhang.app;

import java.util.function.Consumer;

/** The way from the demonstration into a ledger of one's own. */
interface Entrance {
  /** Opens the user's own ledger in place of what is shown, and goes on with it. */
  void own(Shell from, Consumer<Shell> then);

  /** For views without a window: there is no way. */
  static Entrance none() {
    return (from, then) -> {};
  }
}
