package org.taizhang.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look through a ledger folder found; nothing was changed.
 *
 * @param edits how many edits the journal holds in good order
 * @param sequence the last edit in the newest good copy of the ledger
 * @param snapshots how many snapshots are good
 * @param chainHash the hash that stands for the whole history, in hexadecimal
 * @param holder who has the folder open just now; then a record being written was not looked at
 * @param damages everything that is not as it was written
 */
public record CheckReport(
    long edits,
    long sequence,
    int snapshots,
    String chainHash,
    @Nullable Holder holder,
    List<Damage> damages) {
  public CheckReport {
    damages = List.copyOf(damages);
  }

  /** Whether everything is as it was written. */
  public boolean isSound() {
    return damages.isEmpty();
  }
}
