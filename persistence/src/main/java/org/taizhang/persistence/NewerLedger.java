package org.taizhang.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.disk.ReadOnlyLayer;
import org.taizhang.persistence.journal.EnvelopeCodec;
import org.taizhang.persistence.journal.JournalEdits;
import org.taizhang.persistence.journal.NewerFormatException;
import org.taizhang.persistence.journal.Reading;
import org.taizhang.persistence.journal.TruthReader;

/**
 * What can be understood of a ledger, which is all of it unless a later version of the program
 * wrote on in it.
 *
 * @param newer says up to where, when it is not all; null when it is
 */
record NewerLedger(Reading reading, Notice.@Nullable NewerFormat newer) {

  /**
   * Reads a ledger and writes nothing.
   *
   * @throws NewerFormatException when not even its first edit can be understood
   */
  static NewerLedger read(ReadOnlyLayer layer, Path folder, EnvelopeCodec codec)
      throws IOException {
    TruthReader reader = new TruthReader(layer, folder, codec, UUID::randomUUID);
    try {
      return new NewerLedger(reader.read(), null);
    } catch (NewerFormatException e) {
      Reading known = reader.readKnown();
      long sequence = known.position().sequence();
      if (sequence == 0) {
        throw e;
      }
      Instant until = made(new JournalEdits(layer, folder, codec), sequence);
      return new NewerLedger(known, new Notice.NewerFormat(e.found(), sequence, until));
    }
  }

  /** What the user should hear about it. */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>(Notice.of(reading));
    if (newer != null) {
      notices.add(newer);
    }
    return List.copyOf(notices);
  }

  /** When an edit was made; null when the journal does not say. */
  private static @Nullable Instant made(EditLog edits, long sequence) {
    @Nullable Envelope[] found = {null};
    edits.read(
        EditLog.START,
        (place, envelope) -> {
          if (envelope.sequence() == sequence) {
            found[0] = envelope;
          }
          return envelope.sequence() < sequence;
        });
    return found[0] == null ? null : found[0].at();
  }
}
