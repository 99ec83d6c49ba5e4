package org.taizhang.persistence.backup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Before or upon what a copy of the ledger is made. */
public enum CopyOccasion {
  /** The program was opened and found something new since the last copy. */
  START(false),
  IMPORT(false),
  /** This version writes the ledger down in another way than the last one did. */
  FORMAT(true),
  RESTORE(true),
  /** The user wanted it. */
  REQUEST(false);

  private final boolean turningPoint;

  CopyOccasion(boolean turningPoint) {
    this.turningPoint = turningPoint;
  }

  /** Whether everything is written anew after it. */
  public boolean isTurningPoint() {
    return turningPoint;
  }

  static Optional<CopyOccasion> of(String name) {
    return Arrays.stream(values())
        .filter(occasion -> occasion.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
