package org.taizhang.persistence.journal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.edit.Outcome;

/** Applies the records of a journal, one behind the other, to the ledger they begin from. */
final class Replay {
  private final EnvelopeCodec codec;
  private final long last;
  private Ledger ledger;
  private Position position;
  private @Nullable Long stuckAt;

  /**
   * @param last the edit to stop at, whatever is written behind it meanwhile
   */
  Replay(EnvelopeCodec codec, Ledger ledger, Position position, long last) {
    this.last = last;
    this.codec = codec;
    this.ledger = ledger;
    this.position = position;
  }

  /**
   * Follows the chain behind the position as far as it goes; {@code offset} is where to begin to
   * look.
   */
  void follow(JournalFile journal, long offset) throws IOException {
    journal.records(offset, this::take);
  }

  private void take(JournalRecord record) {
    if (stuckAt != null
        || record.sequence() > last
        || record.sequence() != position.sequence() + 1
        || !record.previous().equals(position.hash())) {
      return;
    }
    try {
      Envelope envelope = codec.decode(record.body());
      if (envelope.sequence() == record.sequence()
          && ledger.apply(envelope.edit()) instanceof Outcome.Accepted(Ledger next)) {
        ledger = next;
        position = new Position(record.sequence(), record.hash(), envelope.editId());
        return;
      }
    } catch (FormatException e) {
      // As unusable as one the ledger refuses.
    }
    stuckAt = record.sequence();
  }

  Ledger ledger() {
    return ledger;
  }

  Position position() {
    return position;
  }

  /** The number of the record that could not be applied, or null. */
  @Nullable Long stuckAt() {
    return stuckAt;
  }
}
