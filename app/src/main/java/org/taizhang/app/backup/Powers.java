package org.taizhang.app.backup;

import org.taizhang.app.session.Source;

/**
 * What can be done with the copies of a ledger that is open in this way.
 *
 * @param makes whether copies of it are made by themselves, and now
 * @param saves whether it can be saved into a file
 * @param dumps whether what can be read of it can be written out for other programs
 * @param restores what becomes of it when a backup takes its place
 */
public record Powers(boolean makes, boolean saves, boolean dumps, Restores restores) {
  /** What becomes of the ledger that stands when a backup takes its place. */
  public enum Restores {
    /** No backup can. */
    NEVER,
    /** A copy is made of it. */
    COPYING,
    /** It cannot be read whole: its files are put aside. */
    PUTTING_ASIDE,
    /** There is none yet. */
    NOTHING
  }

  public static Powers over(Source source) {
    return switch (source) {
      case Source.Own _ -> new Powers(true, true, true, Restores.COPYING);
      case Source.HeldElsewhere _ -> new Powers(false, true, true, Restores.NEVER);
      case Source.Damaged _ -> new Powers(false, false, true, Restores.PUTTING_ASIDE);
      case Source.Demonstration _ -> new Powers(false, false, false, Restores.NOTHING);
      case Source.Newer _ -> new Powers(false, false, true, Restores.NEVER);
      case Source.Viewed _ -> new Powers(false, false, false, Restores.NEVER);
    };
  }
}
