package org.taizhang.persistence;

import java.util.List;
import org.taizhang.model.Ledger;

/** What became of the wish to open a ledger folder. */
public sealed interface Opening {

  /** What the user should hear about, in the order it was noticed; empty when all is well. */
  List<Notice> notices();

  /** The ledger is whole and ours to change until the store is closed. */
  record Writable(LedgerStore store, List<Notice> notices) implements Opening {
    public Writable {
      notices = List.copyOf(notices);
    }
  }

  /**
   * Another program holds the folder, or nobody may write into it ({@link Holder#UNKNOWN} then,
   * unless a note says who has it open); this is the ledger as it stood on the disk just now.
   * Nothing was written.
   */
  record ReadOnly(Ledger ledger, Holder holder, List<Notice> notices) implements Opening {
    public ReadOnly {
      notices = List.copyOf(notices);
    }
  }

  /**
   * A later version of the program wrote on in the ledger; this is how it stood before that.
   * Nothing was written.
   */
  record Newer(Ledger ledger, Notice.NewerFormat upTo, List<Notice> notices) implements Opening {
    public Newer {
      notices = List.copyOf(notices);
    }
  }

  /**
   * Saved edits can no longer be read and no snapshot makes up for them. {@code ledger} is the
   * newest good copy, {@code sequence} the last edit in it. Nothing was written; {@link
   * LedgerFolder#recover} goes on from this copy when the user wants that.
   */
  record Damaged(Ledger ledger, long sequence, List<Notice> notices) implements Opening {
    public Damaged {
      notices = List.copyOf(notices);
    }
  }
}
