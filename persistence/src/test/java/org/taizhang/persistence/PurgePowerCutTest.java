package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.taizhang.model.DocumentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.purge.Unwanted;
import org.taizhang.persistence.disk.SimulatedDisk;
import org.taizhang.persistence.journal.EnvelopeCodec;

/**
 * A purge that a power cut or the disk ends after each of its steps: the folder holds the ledger of
 * before or that of after, and once it is that of after, nothing of the content is left.
 */
class PurgePowerCutTest {
  private static final Path ROOT = Path.of("/disk");
  private static final Path FOLDER = ROOT.resolve("台账");
  private static final Path STICK = ROOT.resolve("stick");
  private static final String SECRET = "某吉安";
  private static final int CUTS = Boolean.getBoolean("taizhang.long") ? 20 : 3;

  private SimulatedDisk disk = new SimulatedDisk(ROOT);
  private Ledger standing = Ledger.empty();
  private Ledger purged = Ledger.empty();

  private void prepare() {
    disk = new SimulatedDisk(ROOT);
    try {
      disk.createFolder(STICK);
      disk.forceFolder(ROOT);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    RandomEdits edits = RandomEdits.about(2, SECRET);
    for (int session = 0; session < 2; session++) {
      try (LedgerStore store = open(disk)) {
        store.copies().setSecondPlace(STICK);
        for (int i = 0; i < 8; i++) {
          TestFolder.submit(store, List.of(edits.next(store.ledger())));
        }
        byte[] file = ("正文" + SECRET + session).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        TestFolder.submit(
            store,
            List.of(
                new Edit.Add(
                    new SourceDocument(
                        new DocumentId(new UUID(3, session)),
                        store.ledger().plans().getFirst().id(),
                        0,
                        "附件.txt",
                        store.keep(file),
                        file.length,
                        ""))));
        store.copies().makeNow(Progress.NONE);
        standing = store.ledger();
      }
    }
  }

  @Test
  void leavesTheLedgerOfBeforeOrThatOfAfterWithNothingOfTheContent() throws IOException {
    prepare();
    assertThat(left(disk)).isNotEmpty();
    int begun = disk.operations();
    assertThat(purge(disk).isGone()).isTrue();
    int ended = disk.operations();
    purged = seen(disk);
    assertThat(purged).isNotEqualTo(standing);
    Random random = new Random(8);
    int before = 0;
    int after = 0;
    for (int length = begun; length <= ended; length++) {
      for (int cut = 0; cut < CUTS; cut++) {
        SimulatedDisk left = disk.afterPowerCut(ROOT, length, random);
        assertThat(seen(left)).isIn(standing, purged);
        boolean done = requireOneOrTheOther(left, List.of(), "after " + length);
        before += done ? 0 : 1;
        after += done ? 1 : 0;
      }
    }
    assertThat(before).isPositive();
    assertThat(after).isPositive();
    System.out.println(
        "FIGURE power cuts in a purge: "
            + (ended - begun)
            + " steps, "
            + before
            + " times the ledger of before, "
            + after
            + " times that of after");
  }

  @Test
  void survivesADiskThatFails() {
    prepare();
    int begun = disk.operations();
    purge(disk);
    int steps = disk.operations() - begun;
    purged = seen(disk);
    try (Quiet _ = new Quiet(Projector.class);
        Quiet _ = new Quiet(Clearing.class)) {
      for (int times : new int[] {1, Integer.MAX_VALUE}) {
        for (int n = 0; n <= steps; n++) {
          prepare();
          disk.failAfter(n, times);
          boolean gone = false;
          List<Path> remaining = List.of();
          try {
            PurgeReport report = purge(disk);
            gone = report.isGone();
            remaining = report.remaining();
          } catch (StoreException e) {
            assertThat(e.reason()).isInstanceOf(StoreException.Reason.Refused.class);
          }
          SimulatedDisk left = disk.afterPowerCut(ROOT, disk.operations(), new Random(n));
          boolean done = requireOneOrTheOther(left, remaining, "at " + n);
          assertThat(done || !gone).as("said to be gone at %d", n).isTrue();
        }
      }
    }
  }

  /**
   * Opens the ledger, changes it, opens it again; whether it is the one of after.
   *
   * @param remaining where the purge said that the content still is
   */
  private boolean requireOneOrTheOther(SimulatedDisk left, List<Path> remaining, String when) {
    Ledger found;
    Ledger changed;
    try (LedgerStore store = open(left)) {
      found = store.ledger();
      TestFolder.submit(store, List.of(new RandomEdits(5).next(found)));
      changed = store.ledger();
    }
    try (LedgerStore store = open(left)) {
      assertThat(store.ledger()).isEqualTo(changed);
    }
    assertThat(found.equals(standing) || found.equals(purged)).as(when).isTrue();
    assertThat(new FolderChecker(FOLDER, left, new EnvelopeCodec()).check().damages()).isEmpty();
    if (found.equals(purged)) {
      assertThat(new SecretSearch(left, SECRET).in(FOLDER)).as(when).isSubsetOf(remaining);
    }
    return found.equals(purged);
  }

  private static List<Path> left(SimulatedDisk disk) {
    return new SecretSearch(disk, SECRET).in(ROOT);
  }

  private static Ledger seen(SimulatedDisk disk) {
    return new LedgerViewer(FOLDER, disk).view().ledger();
  }

  private static PurgeReport purge(SimulatedDisk disk) {
    PurgeOrder order = new PurgeOrder(new Unwanted.Words(SECRET), Set.of());
    return new Purger(FOLDER, around(disk)).purge(order, "本人要求", Progress.NONE);
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
