package org.taizhang.app;

import java.util.function.Consumer;
import org.taizhang.app.session.PurgeWish;
import org.taizhang.persistence.Copy;

/** The ways from what is shown into a ledger of one's own that can be changed. */
interface Entrance {
  /** Opens the user's own ledger in place of what is shown, and goes on with it. */
  void own(Consumer<Shell> then);

  /** Goes on from the good copy of a damaged ledger, which gives up what came after it. */
  void recover();

  /** Brings a damaged ledger back from a copy, and goes on with that. */
  void restore(Copy copy);

  /** Purges content from the ledger that is shown, and goes on with what is left. */
  void purge(PurgeWish wish);

  /** For views without a window: there is no way. */
  static Entrance none() {
    return new Entrance() {
      @Override
      public void own(Consumer<Shell> then) {}

      @Override
      public void recover() {}

      @Override
      public void restore(Copy copy) {}

      @Override
      public void purge(PurgeWish wish) {}
    };
  }
}
