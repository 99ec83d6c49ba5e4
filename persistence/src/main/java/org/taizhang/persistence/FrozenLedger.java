package org.taizhang.persistence;

import java.time.Instant;
import java.util.UUID;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.journal.FormatException;
import org.taizhang.persistence.journal.NewerFormatException;
import org.taizhang.persistence.journal.Position;
import org.taizhang.persistence.journal.Snapshot;
import org.taizhang.persistence.journal.Snapshots;

/**
 * A whole ledger as the content of one kept file, so that a reporting period stays as it was
 * frozen. The file is a snapshot that belongs to no history; later versions lift it as they lift
 * snapshots.
 */
public final class FrozenLedger {
  private static final UUID NOBODY = new UUID(0, 0);

  private FrozenLedger() {}

  public static byte[] bytes(Ledger ledger, Instant at) {
    return Snapshots.bytes(new Snapshot(NOBODY, Position.origin(NOBODY), at, ledger));
  }

  /**
   * @throws IllegalArgumentException when these are no such bytes, or those of a version this one
   *     does not know
   */
  public static Ledger read(byte[] content) {
    try {
      return Snapshots.decode(content).ledger();
    } catch (FormatException | NewerFormatException e) {
      throw new IllegalArgumentException("no frozen ledger", e);
    }
  }
}
