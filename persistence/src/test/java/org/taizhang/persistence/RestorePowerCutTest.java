package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.disk.SimulatedDisk;
import org.taizhang.persistence.journal.EnvelopeCodec;

/**
 * A restore that a power cut or the disk ends after each of its steps: the folder holds the ledger
 * of before or that of the backup, and goes on from there.
 */
class RestorePowerCutTest {
  private static final Path ROOT = Path.of("/disk");
  private static final Path FOLDER = ROOT.resolve("台账");
  private static final Path FILE = ROOT.resolve("b.zip");
  private static final int CUTS = Boolean.getBoolean("taizhang.long") ? 20 : 4;

  private Ledger packed = Ledger.empty();
  private Ledger standing = Ledger.empty();

  private SimulatedDisk disk = new SimulatedDisk(ROOT);

  @BeforeEach
  void makeLedgerAndBackup() {
    prepare();
  }

  private void prepare() {
    disk = new SimulatedDisk(ROOT);
    try (LedgerStore store = open(disk)) {
      TestFolder.submit(store, RandomEdits.session(1, 12));
      packed = store.ledger();
    }
    new BackupMaker(FOLDER, disk, BackupMaker.Wanted.WHOLE)
        .make(FILE, Instant.EPOCH, Progress.NONE);
    try (LedgerStore store = open(disk)) {
      RandomEdits further = new RandomEdits(2);
      for (int i = 0; i < 9; i++) {
        TestFolder.submit(store, List.of(further.next(store.ledger())));
      }
      standing = store.ledger();
    }
  }

  @Test
  void leavesTheOneLedgerOrTheOther() throws IOException {
    int begun = disk.operations();
    restore(disk);
    int ended = disk.operations();
    Random random = new Random(8);
    int before = 0;
    int after = 0;
    for (int length = begun; length <= ended; length++) {
      for (int cut = 0; cut < CUTS; cut++) {
        SimulatedDisk left = disk.afterPowerCut(ROOT, length, random);
        Ledger seen = seen(left);
        Ledger found = goOn(left);
        assertThat(seen).as("seen after %d", length).isEqualTo(found);
        assertThat(found.equals(packed) || found.equals(standing)).as("after %d", length).isTrue();
        before += found.equals(standing) ? 1 : 0;
        after += found.equals(packed) ? 1 : 0;
      }
    }
    assertThat(before).isPositive();
    assertThat(after).isPositive();
    System.out.println(
        "FIGURE power cuts in a restore: "
            + (ended - begun)
            + " steps, "
            + before
            + " times the ledger of before, "
            + after
            + " times the backup's");
  }

  @Test
  void survivesADiskThatFails() {
    int steps = steps();
    try (Quiet _ = new Quiet(Projector.class)) {
      for (int times : new int[] {1, Integer.MAX_VALUE}) {
        for (int n = 0; n <= steps; n++) {
          prepare();
          disk.failAfter(n, times);
          try {
            restore(disk);
          } catch (StoreException e) {
            assertThat(e.reason()).isInstanceOf(StoreException.Reason.Refused.class);
          }
          Ledger found = goOn(disk.afterPowerCut(ROOT, disk.operations(), new Random(n)));
          assertThat(found.equals(packed) || found.equals(standing)).as("at %d", n).isTrue();
        }
      }
    }
  }

  private int steps() {
    int begun = disk.operations();
    restore(disk);
    return disk.operations() - begun;
  }

  /** The ledger as another program sees it that may only read. */
  private static Ledger seen(SimulatedDisk disk) {
    return new LedgerViewer(FOLDER, disk).view().ledger();
  }

  /** Opens the ledger, changes it, and opens it again; says what it was at first. */
  private static Ledger goOn(SimulatedDisk disk) {
    Ledger found;
    Ledger changed;
    try (LedgerStore store = open(disk)) {
      found = store.ledger();
      TestFolder.submit(store, List.of(new RandomEdits(5).next(found)));
      changed = store.ledger();
    }
    try (LedgerStore store = open(disk)) {
      assertThat(store.ledger()).isEqualTo(changed);
    }
    assertThat(new FolderChecker(FOLDER, disk, new EnvelopeCodec()).check().damages()).isEmpty();
    return found;
  }

  private static void restore(SimulatedDisk disk) {
    new Restorer(FOLDER, around(disk)).restore(FILE, null, Progress.NONE);
  }

  private static LedgerStore open(SimulatedDisk disk) {
    return assertInstanceOf(Opening.Writable.class, new FolderOpener(FOLDER, around(disk)).open())
        .store();
  }

  private static Surroundings around(SimulatedDisk disk) {
    return new Surroundings(
        disk,
        new Author("李"),
        InstantSource.fixed(Instant.parse("2026-05-01T00:00:00Z")),
        new EnvelopeCodec(),
        new Surroundings.Habits(5, null));
  }
}
