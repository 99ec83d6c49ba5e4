package org.taizhang.persistence;

import java.time.Instant;
import java.util.UUID;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.journal.Position;
import org.taizhang.persistence.journal.Reading;
import org.taizhang.persistence.journal.Snapshot;

/**
 * A ledger as it stood after an edit, and how far its journal reached then; what is appended later
 * does not change it.
 *
 * @param journalSize bytes of the journal up to there; 0 when it is lost
 */
record Truth(UUID replica, Ledger ledger, Position position, long journalSize) {

  static Truth of(Reading reading) {
    return new Truth(
        reading.replica(), reading.ledger(), reading.position(), reading.journalSize());
  }

  long sequence() {
    return position.sequence();
  }

  Snapshot snapshot(Instant at) {
    return new Snapshot(replica, position, at, ledger);
  }
}
