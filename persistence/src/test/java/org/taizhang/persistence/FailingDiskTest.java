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
import org.taizhang.model.edit.Edit;
import org.taizhang.persistence.disk.SimulatedDisk;
import org.taizhang.persistence.journal.EnvelopeCodec;

/**
 * The n-th operation on the disk fails, alone or with those behind it: nothing saved is lost,
 * nothing failed comes back.
 */
class FailingDiskTest {
  private static final Path ROOT = Path.of("/disk");
  private static final int EDITS = 12;
  private static final int OPERATIONS = 70;

  @Test
  void goesOnOnceTheDiskDoes() {
    try (Quiet _ = new Quiet(Projector.class)) {
      for (int n = 0; n < OPERATIONS; n++) {
        SimulatedDisk disk = new SimulatedDisk(ROOT);
        List<Ledger> saved = session(disk, n, 1);
        reopen(disk, saved.getLast(), "failure at " + n);
      }
    }
  }

  @Test
  void keepsWhatItSavedWhenTheDiskStaysBroken() {
    try (Quiet _ = new Quiet(Projector.class)) {
      for (int n = 0; n < OPERATIONS; n++) {
        SimulatedDisk disk = new SimulatedDisk(ROOT);
        List<Ledger> saved = session(disk, n, Integer.MAX_VALUE);
        for (int cut = 0; cut < 5; cut++) {
          SimulatedDisk left = disk.afterPowerCut(ROOT, disk.operations(), new Random(cut));
          reopenAtOrAfter(left, saved, "broken at " + n);
        }
      }
    }
  }

  /**
   * Tries so many edits, opening again where the store gives up; says what the ledger was after
   * each saved one.
   */
  private static List<Ledger> session(SimulatedDisk disk, int failAfter, int failures) {
    List<Ledger> saved = new ArrayList<>(List.of(Ledger.empty()));
    RandomEdits edits = new RandomEdits(failAfter);
    disk.failAfter(failAfter, failures);
    for (int attempt = 0; attempt < 3; attempt++) {
      try (LedgerStore store = open(disk)) {
        while (saved.size() <= EDITS) {
          Edit edit = edits.next(store.ledger());
          assertInstanceOf(Submission.Saved.class, store.submit(edit, null));
          saved.add(store.ledger());
        }
      } catch (StoreException e) {
        // As the user would: once more.
      }
    }
    return saved;
  }

  private static void reopen(SimulatedDisk disk, Ledger saved, String description) {
    try (LedgerStore store = open(disk.afterPowerCut(ROOT, disk.operations(), new Random(1)))) {
      assertThat(store.history()).as(description).hasSize(EDITS);
      assertThat(store.ledger()).as(description).isEqualTo(saved);
    }
  }

  /**
   * Where the failed write could not be taken back, its edit may be there: as after a power cut.
   */
  private static void reopenAtOrAfter(SimulatedDisk left, List<Ledger> saved, String description) {
    try (LedgerStore store = open(left)) {
      int reached = store.history().size();
      assertThat(reached).as(description).isBetween(saved.size() - 1, saved.size());
      if (reached == saved.size() - 1) {
        assertThat(store.ledger()).as(description).isEqualTo(saved.getLast());
      }
    }
  }

  private static LedgerStore open(SimulatedDisk disk) {
    Surroundings around =
        new Surroundings(
            disk,
            new Author("李"),
            InstantSource.fixed(Instant.parse("2026-05-01T00:00:00Z")),
            new EnvelopeCodec(),
            new Surroundings.Habits(5, null));
    return assertInstanceOf(
            Opening.Writable.class, new FolderOpener(ROOT.resolve("台账"), around).open())
        .store();
  }
}
