package org.taizhang.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;

/**
 * A ledger folder or a backup that was looked at: as much of the ledger as can be read, and what
 * the user should hear about it. Nothing was written, and no lock was asked for.
 *
 * @param sequence the last edit in the ledger; 0 for none
 * @param written when the newest snapshot was written, which in a backup is when that was made;
 *     null when there is none
 */
public record Viewing(
    Ledger ledger, long sequence, @Nullable Instant written, List<Notice> notices) {
  public Viewing {
    notices = List.copyOf(notices);
  }
}
