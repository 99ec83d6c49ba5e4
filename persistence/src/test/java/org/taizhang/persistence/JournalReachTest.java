package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Edit;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.disk.RealFileLayer;
import org.taizhang.persistence.disk.SimulatedDisk;
import org.taizhang.persistence.journal.EnvelopeCodec;
import org.taizhang.persistence.journal.JournalReach;

/**
 * A journal that ends between two records before the last edit that was saved is damaged, and no
 * other is taken for that.
 */
class JournalReachTest {
  private static final int EDITS = 12;
  private static final List<Edit> SESSION = RandomEdits.session(21, EDITS);

  @TempDir private Path disk;
  private final List<Ledger> ledgers = new ArrayList<>(List.of(Ledger.empty()));

  /** Where the journal ended after each edit. */
  private final List<Integer> ends = new ArrayList<>();

  /** A ledger as a killed program leaves it: with a journal and no snapshot. */
  private TestFolder made() throws IOException {
    TestFolder made = TestFolder.ofTruthAlone(disk.resolve("made"), 1000);
    LedgerStore store = made.openStore();
    ends.add((int) Files.size(made.journal()));
    for (Edit edit : SESSION) {
      TestFolder.submit(store, List.of(edit));
      ledgers.add(store.ledger());
      ends.add((int) Files.size(made.journal()));
    }
    TestFolder left = made.copyTo(disk.resolve("left"));
    store.close();
    return left;
  }

  private static void cut(Path journal, int size) throws IOException {
    Files.write(journal, Arrays.copyOf(Files.readAllBytes(journal), size));
  }

  @Test
  void aCutBehindAnyRecordIsDamage() throws IOException {
    TestFolder left = made();
    assertThat(left.path().resolve("snapshots"))
        .satisfiesAnyOf(
            snapshots -> assertThat(snapshots).doesNotExist(),
            snapshots -> assertThat(snapshots).isEmptyDirectory());
    for (int edits = 0; edits < EDITS; edits++) {
      TestFolder hurt = left.copyTo(disk.resolve("cut" + edits));
      cut(hurt.journal(), ends.get(edits));
      Damage damage = new Damage.JournalCut(edits, EDITS);
      assertThat(hurt.check().damages()).containsExactly(damage);
      assertThat(LedgerFolder.view(hurt.path()).notices())
          .containsExactly(new Notice.LedgerDamaged(damage));
      Opening.Damaged damaged = assertInstanceOf(Opening.Damaged.class, hurt.open());
      assertThat(damaged.notices()).contains(new Notice.LedgerDamaged(damage));
      assertThat(damaged.sequence()).isEqualTo(edits);
      assertThat(damaged.ledger()).isEqualTo(ledgers.get(edits));
      try (LedgerStore store = assertInstanceOf(Opening.Writable.class, hurt.recover()).store()) {
        assertThat(store.ledger()).isEqualTo(ledgers.get(edits));
        TestFolder.submit(store, List.of(new RandomEdits(3).next(store.ledger())));
      }
      assertThat(hurt.check().damages()).isEmpty();
    }
    assertThat(left.check().damages()).isEmpty();
  }

  /** The last edit had been saved: this is not what an unfinished write leaves. */
  @Test
  void aCutWithinTheLastRecordIsDamage() throws IOException {
    TestFolder hurt = made();
    cut(hurt.journal(), ends.get(EDITS) - 3);
    assertThat(hurt.check().damages()).contains(new Damage.JournalCut(EDITS - 1, EDITS));
    assertInstanceOf(Opening.Damaged.class, hurt.open());
  }

  @Test
  void whatIsBehindTheLastRecordIsStillAnUnfinishedWrite() throws IOException {
    TestFolder left = made();
    byte[] journal = Files.readAllBytes(left.journal());
    byte[] more = Arrays.copyOf(journal, journal.length + 40);
    System.arraycopy(journal, ends.get(3), more, journal.length, 40);
    Files.write(left.journal(), more);
    Opening.Writable opening = left.openWritable();
    assertThat(opening.notices()).hasAtLeastOneElementOfType(Notice.TailCut.class);
    assertThat(opening.store().ledger()).isEqualTo(ledgers.get(EDITS));
    opening.store().close();
  }

  @Test
  void aNoteThatIsOlderLostOrDamagedMeansNothing() throws IOException {
    TestFolder left = made();
    Path note = left.path().resolve(JournalReach.NAME);
    byte[] good = Files.readAllBytes(note);
    List<byte[]> notes = new ArrayList<>(List.of(new byte[0], new byte[5000]));
    for (int i = 0; i < good.length; i++) {
      byte[] flipped = good.clone();
      flipped[i] ^= 1;
      notes.add(flipped);
    }
    for (byte[] one : notes) {
      Files.write(note, one);
      assertThat(left.check().damages()).isEmpty();
    }
    Files.delete(note);
    try (LedgerStore store = left.openStore()) {
      assertThat(store.ledger()).isEqualTo(ledgers.get(EDITS));
    }
    assertThat(note).as("written by the next opening").hasBinaryContent(good);
    TestFolder.ofTruthAlone(left.path(), 1000).filledFurther(5, 2);
    Files.write(note, good);
    assertThat(left.check().damages()).isEmpty();
    assertThat(left.openWritable().notices()).isEmpty();
  }

  @Test
  void aLedgerWithoutItsJournalIsNoNewOne() throws IOException {
    TestFolder left = made();
    Files.delete(left.journal());
    assertThat(LedgerFolder.holdsLedger(left.path())).isTrue();
    assertThat(assertInstanceOf(Opening.Damaged.class, left.open()).notices())
        .contains(new Notice.LedgerDamaged(new Damage.JournalMissing()));
  }

  @Test
  void goingBackToAnEarlierBackupIsNoDamage() throws IOException {
    TestFolder folder = TestFolder.ofTruthAlone(disk.resolve("l"), 1000).filled(7, 5);
    Path backup = disk.resolve("b.zip");
    LedgerFolder.backup(folder.path(), backup, folder.around().clock());
    folder.filledFurther(8, 6);
    new Restorer(folder.path(), folder.around()).restore(backup, null, Progress.NONE);
    assertThat(folder.check().damages()).isEmpty();
    cutBehindTheFourth(folder);
    new Restorer(folder.path(), folder.around()).restore(backup, null, Progress.NONE);
    folder.filledFurther(9, 2);
    assertThat(folder.check().damages()).isEmpty();
    assertThat(folder.check().sequence()).isEqualTo(7);
  }

  /** At once after it went back, before anybody opened it. */
  private static void cutBehindTheFourth(TestFolder folder) throws IOException {
    byte[] journal = Files.readAllBytes(folder.journal());
    int last = journal.length - 2;
    while (journal[last] != 'T' || journal[last + 1] != 'Z') {
      last--;
    }
    cut(folder.journal(), last);
    for (Path snapshot : folder.snapshots()) {
      Files.delete(snapshot);
    }
    assertThat(folder.check().damages()).containsExactly(new Damage.JournalCut(4, 5));
  }

  /**
   * Reads while the program that has the folder goes on writing: never further than the journal.
   */
  @Test
  void whoeverReadsMeanwhileHearsOfNoDamage() throws IOException {
    TestFolder folder = TestFolder.ofTruthAlone(disk.resolve("l"), 1000);
    RandomEdits edits = new RandomEdits(4);
    int[] submitted = {0};
    try (LedgerStore store = folder.openStore()) {
      FileSource busy =
          new Busy(() -> {
            if (submitted[0]++ < 200) {
              TestFolder.submit(store, List.of(edits.next(store.ledger())));
            }
          });
      for (int i = 0; i < 10; i++) {
        Viewing seen = new LedgerViewer(folder.path(), busy).view();
        assertThat(seen.notices()).isEmpty();
      }
    }
    assertThat(submitted[0]).isGreaterThan(50);
  }

  /** A disk on which an edit is saved before and behind everything that is read. */
  private record Busy(Runnable edit) implements FileSource {
    @Override
    public boolean exists(Path path) {
      return new RealFileLayer().exists(path);
    }

    @Override
    public boolean isFolder(Path path) {
      return new RealFileLayer().isFolder(path);
    }

    @Override
    public List<String> list(Path folder) throws IOException {
      return new RealFileLayer().list(folder);
    }

    @Override
    public InputStream read(Path file, long offset) throws IOException {
      edit.run();
      try (InputStream in = new RealFileLayer().read(file, offset)) {
        return new ByteArrayInputStream(in.readAllBytes());
      } finally {
        edit.run();
      }
    }
  }

  /**
   * The program is killed behind the write of an edit and before it is forced; the next one reads
   * it, and then the power goes.
   */
  @Test
  void aPowerCutBehindACrashIsNoDamage() {
    SimulatedDisk disk = new SimulatedDisk(DiskSession.ROOT);
    LedgerStore store = DiskSession.store(disk, 100);
    for (Edit edit : SESSION) {
      TestFolder.submit(store, List.of(edit));
    }
    int cuts = 0;
    for (int length = 1; length <= disk.operations(); length++) {
      SimulatedDisk crashed = disk.afterCrash(DiskSession.ROOT, length);
      int begun = crashed.operations();
      try (LedgerStore next = DiskSession.store(crashed, 100)) {
        assertThat(next.ledger()).isNotNull();
      }
      for (int more = begun; more <= crashed.operations(); more++) {
        SimulatedDisk left =
            crashed.afterPowerCut(DiskSession.ROOT, more, new Random(31L * length + more));
        String what = length + " and " + more;
        Opening opening = DiskSession.open(left, 100);
        assertInstanceOf(Opening.Writable.class, opening, what).store().close();
        assertThat(
                new FolderChecker(DiskSession.FOLDER, left, new EnvelopeCodec()).check().damages())
            .as(what)
            .isEmpty();
        cuts++;
      }
    }
    assertThat(cuts).isGreaterThan(100);
  }
}
