package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.disk.SimulatedDisk;
import org.taizhang.persistence.journal.EnvelopeCodec;

/**
 * 100 recorded sessions, cut off after each of their disk operations on a disk that may lose or
 * reorder whatever was not forced, open again at or after the last edit the user was told is saved.
 */
class PowerCutTest {
  private static final Path ROOT = Path.of("/disk");
  private static final Path FOLDER = ROOT.resolve("台账");
  private static final boolean LONG = Boolean.getBoolean("taizhang.long");
  private static final int SESSIONS = 100;
  private static final int EDITS = LONG ? 40 : 14;
  private static final int CUTS = LONG ? 4 : 1;

  @Test
  void opensAtOrAfterTheLastAcknowledgedEdit() {
    int openings = 0;
    for (int seed = 0; seed < SESSIONS; seed++) {
      SimulatedDisk disk = new SimulatedDisk(ROOT);
      List<Ledger> ledgers = record(disk, seed);
      Random random = new Random(seed);
      for (int length = 0; length <= disk.operations(); length++) {
        for (int cut = 0; cut < CUTS; cut++) {
          SimulatedDisk left = disk.afterPowerCut(ROOT, length, random);
          verify(left, disk.acknowledgedBy(length), ledgers, seed + " cut after " + length);
          openings++;
        }
      }
    }
    System.out.println("power cuts: " + SESSIONS + " sessions, " + openings + " openings");
  }

  /** Edits, and closes and opens now and then; says what the ledger was after each edit. */
  private static List<Ledger> record(SimulatedDisk disk, int seed) {
    List<Ledger> ledgers = new ArrayList<>(List.of(Ledger.empty()));
    RandomEdits edits = new RandomEdits(seed);
    Random random = new Random(~seed);
    LedgerStore store = open(disk).store();
    for (int i = 1; i <= EDITS; i++) {
      submit(store, edits);
      disk.acknowledge(i);
      ledgers.add(store.ledger());
      if (random.nextInt(8) == 0) {
        store.close();
        store = open(disk).store();
      }
    }
    if (random.nextBoolean()) {
      store.close();
    }
    return ledgers;
  }

  private static void verify(
      SimulatedDisk left, long acknowledged, List<Ledger> ledgers, String description) {
    Opening.Writable opening = open(left);
    LedgerStore store = opening.store();
    int reached = store.history().size();
    assertThat((long) reached).as(description).isGreaterThanOrEqualTo(acknowledged);
    assertThat(store.ledger()).as(description).isEqualTo(ledgers.get(reached));
    assertThat(opening.notices())
        .as(description)
        .allMatch(n -> n instanceof Notice.EndedBadly || n instanceof Notice.TailCut);
    submit(store, new RandomEdits(acknowledged));
    Ledger after = store.ledger();
    store.close();
    LedgerStore again = open(left).store();
    assertThat(again.ledger()).as(description).isEqualTo(after);
    again.close();
  }

  private static void submit(LedgerStore store, RandomEdits edits) {
    assertInstanceOf(Submission.Saved.class, store.submit(edits.next(store.ledger()), null));
  }

  private static Opening.Writable open(SimulatedDisk disk) {
    Surroundings around =
        new Surroundings(
            disk,
            new Author("李"),
            InstantSource.fixed(Instant.parse("2026-05-01T00:00:00Z")),
            new EnvelopeCodec(),
            new Surroundings.Habits(5, null));
    return assertInstanceOf(Opening.Writable.class, new FolderOpener(FOLDER, around).open());
  }
}
