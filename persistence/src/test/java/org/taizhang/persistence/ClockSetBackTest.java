package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.journal.EnvelopeCodec;

/** The clock of the machine goes back, by much or little, while edits are made and in between. */
class ClockSetBackTest {
  private static final int EDITS = 60;

  @TempDir private Path disk;

  @Test
  void orderIsThatOfTheEditsWhateverTheClockSays() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-05-01T08:00:00Z"));
    InstantSource clock = () -> now.updateAndGet(before -> before.minus(Duration.ofHours(7)));
    RandomEdits edits = new RandomEdits(3);
    List<Ledger> ledgers = new ArrayList<>(List.of(Ledger.empty()));
    while (ledgers.size() <= EDITS) {
      Opening opening = new FolderOpener(disk.resolve("l"), around(clock)).open();
      Opening.Writable writable = assertInstanceOf(Opening.Writable.class, opening);
      assertThat(writable.notices()).isEmpty();
      try (LedgerStore store = writable.store()) {
        assertThat(store.ledger()).isEqualTo(ledgers.getLast());
        for (int i = 0; i < 15; i++) {
          store.submit(edits.next(store.ledger()), null);
          ledgers.add(store.ledger());
        }
        List<Envelope> history = store.history();
        assertThat(history)
            .extracting(Envelope::sequence)
            .isSorted()
            .doesNotHaveDuplicates()
            .hasSize(ledgers.size() - 1);
        assertThat(history).extracting(Envelope::editId).doesNotHaveDuplicates();
      }
    }
    assertThat(LedgerFolder.check(disk.resolve("l")).damages()).isEmpty();
    assertThat(LedgerFolder.view(disk.resolve("l")).ledger()).isEqualTo(ledgers.getLast());
  }

  private static Surroundings around(InstantSource clock) {
    return new Surroundings(
        Surroundings.real(new Author("李"), clock).layer(),
        new Author("李"),
        clock,
        new EnvelopeCodec(),
        new Surroundings.Habits(7, Duration.ZERO));
  }
}
