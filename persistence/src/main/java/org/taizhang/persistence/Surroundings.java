package org.taizhang.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.InstantSource;
import java.util.UUID;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.RealFileLayer;
import org.taizhang.persistence.journal.EnvelopeCodec;

/**
 * What a store needs from outside.
 *
 * @param snapshotEvery how many edits go into the journal before the next snapshot is written
 * @param projected whether there is a query database; without one, questions cannot be asked
 */
record Surroundings(
    FileLayer layer,
    Author author,
    InstantSource clock,
    EnvelopeCodec codec,
    int snapshotEvery,
    boolean projected) {

  /**
   * Opening replays at most this many edits, a few milliseconds' work, unless the program was
   * killed.
   */
  private static final int SNAPSHOT_EVERY = 200;

  static Surroundings real(Author author, InstantSource clock) {
    return new Surroundings(
        new RealFileLayer(), author, clock, new EnvelopeCodec(), SNAPSHOT_EVERY, true);
  }

  /** A new UUID of version 7. */
  UUID newId() {
    return UuidCreator.getTimeOrderedEpoch(clock.instant());
  }
}
