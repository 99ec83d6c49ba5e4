package org.taizhang.app.session;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.Copy;
import org.taizhang.persistence.Holder;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.Password;

/** Whose ledger the window shows, and whether it may be changed. */
public sealed interface Source {
  Ledger ledger();

  /** The user's own ledger, held by this program. */
  record Own(LedgerStore store) implements Source {
    @Override
    public Ledger ledger() {
      return store.ledger();
    }
  }

  /** The demonstration: changes live as long as the window. */
  record Demonstration(LedgerStore store) implements Source {
    @Override
    public Ledger ledger() {
      return store.ledger();
    }
  }

  /** Another program holds the ledger; this is how it stood when it was opened. */
  record HeldElsewhere(Ledger ledger, Holder holder) implements Source {}

  /**
   * What can still be read of a damaged ledger, up to the edit of this number.
   *
   * @param copy a whole one that reaches further; null when there is none
   */
  record Damaged(Ledger ledger, long sequence, @Nullable Copy copy) implements Source {
    public Damaged(Ledger ledger, long sequence) {
      this(ledger, sequence, null);
    }
  }

  /**
   * What can be understood of a ledger that a later version of the program wrote on.
   *
   * @param sentence that says so, and up to where
   */
  record Newer(Ledger ledger, String sentence) implements Source {}

  /**
   * A ledger folder or a backup that is only looked at, as by an inspector (只读检查).
   *
   * @param password of a backup that is locked with one
   */
  record Viewed(Ledger ledger, Path place, @Nullable Password password) implements Source {
    public Viewed(Ledger ledger, Path place) {
      this(ledger, place, null);
    }
  }
}
