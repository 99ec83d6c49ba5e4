package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
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
import org.taizhang.model.edit.Outcome;
import org.taizhang.persistence.journal.JournalFile;

/**
 * Whatever happens to one file, it is reported and the ledger is complete, or its newest good copy
 * is offered.
 */
class DamageTest {
  private static final int CASES = Boolean.getBoolean("taizhang.long") ? 600 : 120;
  private static final List<Edit> EDITS = RandomEdits.session(11, 70);

  @TempDir private Path disk;
  private final Random random = new Random(5);
  private int copies;

  @Test
  void completesTheLedgerFromItsOtherHalf() throws IOException {
    TestFolder good = TestFolder.ofTruthAlone(disk.resolve("good"), 25);
    fill(good).close();
    List<Path> truth = new ArrayList<>(good.snapshots());
    truth.add(good.journal());
    assertThat(truth)
        .as("two older snapshots, which opening does not look at, and what it does")
        .hasSize(4);
    for (int i = 0; i < CASES; i++) {
      TestFolder hurt = copy(good);
      Path file = hurt.path().resolve(good.path().relativize(truth.get(i % truth.size())));
      String what = hurt(file);
      assertThat(hurt.check().damages()).as(what).isNotEmpty();
      Opening.Writable opening = hurt.openWritable();
      if (i % truth.size() >= 2) {
        assertThat(opening.notices()).as(what).isNotEmpty();
      }
      assertThat(opening.store().ledger()).as(what).isEqualTo(after(EDITS.size()));
      goOn(hurt, opening.store(), what);
    }
    System.out.println("FIGURE damages to one of four files, all reported, ledger equal: " + CASES);
  }

  @Test
  void offersTheNewestGoodCopyOfAJournalAlone() throws IOException {
    TestFolder good = TestFolder.ofTruthAlone(disk.resolve("good"), 1000);
    LedgerStore open = fill(good);
    int offered = 0;
    for (int i = 0; i < CASES; i++) {
      TestFolder hurt = copy(good);
      String what = hurt(hurt.journal());
      switch (hurt.open()) {
        case Opening.Writable(LedgerStore store, List<Notice> notices) -> {
          assertThat(notices).as(what).anyMatch(n -> !(n instanceof Notice.EndedBadly));
          assertThat(store.ledger()).as(what).isEqualTo(after(store.history().size()));
          goOn(hurt, store, what);
        }
        case Opening.Damaged(Ledger ledger, long sequence, List<Notice> notices) -> {
          offered++;
          assertThat(notices).as(what).anyMatch(n -> n instanceof Notice.LedgerDamaged);
          assertThat(ledger).as(what).isEqualTo(after((int) sequence));
          recover(hurt, ledger, what);
        }
        case Opening.ReadOnly _, Opening.Newer _ -> throw new AssertionError(what);
      }
    }
    open.close();
    assertThat(offered).isGreaterThan(CASES / 4);
    System.out.println("FIGURE damages to a journal alone, all reported: " + CASES);
  }

  private void recover(TestFolder hurt, Ledger offered, String what) throws IOException {
    byte[] damaged = hurt.journal().toFile().exists() ? Files.readAllBytes(hurt.journal()) : null;
    assertInstanceOf(Opening.Damaged.class, hurt.open(), what);
    Opening.Writable opening = assertInstanceOf(Opening.Writable.class, hurt.recover(), what);
    assertThat(opening.store().ledger()).as(what).isEqualTo(offered);
    Notice.Recovered notice =
        (Notice.Recovered)
            opening.notices().stream()
                .filter(n -> n instanceof Notice.Recovered)
                .findFirst()
                .orElseThrow();
    if (damaged != null) {
      assertThat(notice.keptAs()).hasBinaryContent(damaged);
    }
    goOn(hurt, opening.store(), what);
  }

  @Test
  void fallsBackToOlderSnapshotsAndAtLastToTheJournal() throws IOException {
    TestFolder folder = TestFolder.ofTruthAlone(disk.resolve("l"), 25);
    fill(folder).close();
    for (int bad = 1; bad <= 3; bad++) {
      TestFolder hurt = copy(folder);
      List<Path> newestFirst = hurt.snapshots().reversed();
      for (Path snapshot : newestFirst.subList(0, bad)) {
        flip(snapshot);
      }
      Opening.Writable opening = hurt.openWritable();
      assertThat(opening.notices())
          .hasSize(bad)
          .allSatisfy(notice ->
              assertThat(assertInstanceOf(Notice.SnapshotSetAside.class, notice).keptAs())
                  .exists());
      assertThat(opening.store().ledger()).isEqualTo(after(EDITS.size()));
      opening.store().close();
      Opening.Writable again = hurt.openWritable();
      assertThat(again.notices()).isEmpty();
      again.store().close();
    }
  }

  @Test
  void takesNoSnapshotOfAnotherLedger() throws IOException {
    TestFolder ours = TestFolder.ofTruthAlone(disk.resolve("a"), 1000);
    fill(ours).close();
    TestFolder other = TestFolder.ofTruthAlone(disk.resolve("b"), 1000);
    fill(other).close();
    Path ourSnapshot = ours.snapshots().getLast();
    Files.copy(
        other.snapshots().getLast(),
        ourSnapshot,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Opening.Writable opening = ours.openWritable();
    assertThat(opening.notices()).singleElement().isInstanceOf(Notice.SnapshotSetAside.class);
    assertThat(opening.store().ledger()).isEqualTo(after(EDITS.size()));
    opening.store().close();
  }

  @Test
  void neverTakesALostJournalForANewLedger() throws IOException {
    TestFolder folder = TestFolder.ofTruthAlone(disk.resolve("l"), 1000);
    fill(folder).close();
    Files.delete(folder.journal());
    TestFolder bare = copy(folder);
    flip(bare.snapshots().getFirst());
    recover(bare, Ledger.empty(), "nothing left");
    Opening.Writable opening = folder.openWritable();
    assertThat(opening.notices()).contains(new Notice.HistoryDamaged(new Damage.JournalMissing()));
    assertThat(opening.store().ledger()).isEqualTo(after(EDITS.size()));
    goOn(folder, opening.store(), "lost journal");
  }

  /** The journal is gone, and so is what the newest snapshot said: its name still tells of it. */
  @Test
  void neverTakesAnOlderSnapshotForTheWholeLedger() throws IOException {
    TestFolder folder = TestFolder.ofTruthAlone(disk.resolve("l"), 25);
    fill(folder).close();
    Files.write(folder.journal(), new byte[500]);
    flip(folder.snapshots().getLast());
    Opening.Damaged damaged = assertInstanceOf(Opening.Damaged.class, folder.open());
    assertThat(damaged.sequence()).isEqualTo(50);
    assertThat(damaged.ledger()).isEqualTo(after(50));
    recover(folder, after(50), "an older snapshot");
  }

  /** The store takes further edits, and they are there the next time. */
  private static void goOn(TestFolder folder, LedgerStore store, String what) {
    RandomEdits edits = new RandomEdits(what.hashCode());
    for (int i = 0; i < 3; i++) {
      store.submit(edits.next(store.ledger()), null);
    }
    Ledger ledger = store.ledger();
    store.close();
    try (LedgerStore again = folder.openStore()) {
      assertThat(again.ledger()).as(what).isEqualTo(ledger);
    }
  }

  private static LedgerStore fill(TestFolder folder) {
    LedgerStore store = folder.openStore();
    TestFolder.submit(store, EDITS);
    return store;
  }

  private static Ledger after(int edits) {
    Ledger ledger = Ledger.empty();
    for (Edit edit : EDITS.subList(0, edits)) {
      ledger = ((Outcome.Accepted) ledger.apply(edit)).ledger();
    }
    return ledger;
  }

  private TestFolder copy(TestFolder folder) {
    return folder.copyTo(disk.resolve("copy" + copies++));
  }

  private String hurt(Path file) throws IOException {
    return file.getFileName()
        + switch (random.nextInt(9)) {
          case 0, 1, 2 -> cut(file);
          case 8 -> cutBetweenRecords(file);
          case 3 -> {
            Files.write(file, new byte[0]);
            yield " emptied";
          }
          case 4 -> wipe(file);
          default -> flip(file);
        };
  }

  private String flip(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int at = random.nextInt(bytes.length);
    int bit = random.nextInt(8);
    bytes[at] = (byte) (bytes[at] ^ (1 << bit));
    Files.write(file, bytes);
    return " flipped at " + at + "." + bit;
  }

  private String cut(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int to = random.nextInt(bytes.length);
    Files.write(file, Arrays.copyOf(bytes, to));
    return " cut to " + to;
  }

  /** As a tool that copies record by record would leave a journal. */
  private String cutBetweenRecords(Path file) throws IOException {
    if (!file.getFileName().toString().equals(JournalFile.NAME)) {
      return cut(file);
    }
    byte[] bytes = Files.readAllBytes(file);
    List<Integer> ends = ends(bytes);
    int to = ends.get(random.nextInt(ends.size()));
    Files.write(file, Arrays.copyOf(bytes, to));
    return " cut behind a record to " + to;
  }

  /** Where the records of a journal begin. */
  private static List<Integer> ends(byte[] journal) {
    List<Integer> ends = new ArrayList<>();
    for (int at = 0; at < journal.length - 1; at++) {
      if (journal[at] == 'T' && journal[at + 1] == 'Z') {
        ends.add(at);
      }
    }
    return ends;
  }

  private String wipe(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(4096));
    Arrays.fill(bytes, from, to, (byte) 0);
    if (Arrays.equals(bytes, Files.readAllBytes(file))) {
      return flip(file);
    }
    Files.write(file, bytes);
    return " zeroed from " + from + " to " + to;
  }
}
