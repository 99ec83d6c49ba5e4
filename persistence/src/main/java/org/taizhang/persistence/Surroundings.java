package org.taizhang.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.RealFileLayer;
import org.taizhang.persistence.journal.EnvelopeCodec;

/** What a store needs from outside. */
record Surroundings(
    FileLayer layer, Author author, InstantSource clock, EnvelopeCodec codec, Habits habits) {

  /**
   * How a store goes about its work.
   *
   * @param snapshotEvery how many edits go into the journal before the next snapshot is written
   * @param projectAfter how long after the ledger the query database is opened, unless it is asked
   *     something before; null: there is none, and it cannot be asked
   */
  record Habits(int snapshotEvery, @Nullable Duration projectAfter) {

    /**
     * Opening replays 200 edits at most, a few milliseconds' work, unless the program was killed;
     * and in two seconds the first picture is there.
     */
    static final Habits USUAL = new Habits(200, Duration.ofSeconds(2));
  }

  static Surroundings real(Author author, InstantSource clock) {
    return new Surroundings(new RealFileLayer(), author, clock, new EnvelopeCodec(), Habits.USUAL);
  }

  /** A new UUID of version 7. */
  UUID newId() {
    return UuidCreator.getTimeOrderedEpoch(clock.instant());
  }
}
