package org.taizhang.persistence;

import java.util.List;
import org.taizhang.model.Ledger;

/**
 * A ledger folder or a backup that was looked at: as much of the ledger as can be read, and what
 * the user should hear about it. Nothing was written, and no lock was asked for.
 */
public record Viewing(Ledger ledger, List<Notice> notices) {
  public Viewing {
    notices = List.copyOf(notices);
  }
}
