package org.taizhang.persistence.journal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.Damage;

/**
 * What journal and snapshots say when read together.
 *
 * @param ledger the newest good copy
 * @param position what the ledger stands at
 * @param complete whether no saved edit is missing from the ledger
 * @param edits good records in the journal
 * @param damages all that is wrong but the tail
 * @param badSnapshots files to set aside
 * @param snapshot the edit the newest good snapshot reaches to, 0 when there is none
 * @param tail the unfinished record at the end of the journal that a crash leaves behind, or null
 * @param journalSize bytes of the journal that were read, without the tail; 0 when there is none
 * @param format the newest one in the journal; 0 when it holds no edit
 */
public record Reading(
    UUID replica,
    Ledger ledger,
    Position position,
    boolean complete,
    int edits,
    List<Damage> damages,
    List<String> badSnapshots,
    long snapshot,
    @Nullable Tail tail,
    long journalSize,
    int format) {

  /** The last bytes of the journal file. */
  public record Tail(long offset, long length) {}

  public Reading {
    damages = List.copyOf(damages);
    badSnapshots = List.copyOf(badSnapshots);
  }
}
