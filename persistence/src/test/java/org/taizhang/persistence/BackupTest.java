package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Ledger;

class BackupTest {
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2026-05-01T08:00:00Z"));

  @TempDir private Path disk;
  private Path file;
  private TestFolder folder;

  @BeforeEach
  void makePlace() throws IOException {
    file = Files.createDirectory(disk.resolve("stick")).resolve("台账备份.zip");
    folder = TestFolder.ofTruthAlone(disk.resolve("l"), 20);
  }

  @Test
  void holdsTheWholeLedgerAndItsHistory() {
    folder.filled(1, 90);
    Traces before = Traces.of(folder.path());
    BackupReport report = LedgerFolder.backup(folder.path(), file, NOW);
    assertThat(Traces.of(folder.path())).isEqualTo(before);
    assertThat(report).isEqualTo(new BackupReport(90, file.toFile().length(), report.notices()));
    assertThat(report.notices()).isEmpty();
    Traces untouched = Traces.of(disk);
    assertThat(LedgerFolder.view(file).ledger()).isEqualTo(ledger());
    CheckReport check = LedgerFolder.checkView(file);
    assertThat(check.isSound()).isTrue();
    assertThat(check.edits()).isEqualTo(90);
    assertThat(check.chainHash()).isEqualTo(folder.check().chainHash());
    assertThat(Traces.of(disk)).isEqualTo(untouched);
    assertThat(file.getParent()).isDirectoryContaining(path -> path.equals(file));
  }

  @Test
  void holdsAnEmptyLedgerToo() {
    folder.openStore().close();
    LedgerFolder.backup(folder.path(), file, NOW);
    assertThat(LedgerFolder.view(file).ledger()).isEqualTo(Ledger.empty());
    assertThat(LedgerFolder.checkView(file).isSound()).isTrue();
  }

  @Test
  void isTakenWhileTheLedgerIsBeingWrittenTo() {
    RandomEdits edits = new RandomEdits(7);
    try (LedgerStore store = folder.openStore()) {
      for (int i = 0; i < 40; i++) {
        Ledger before = store.ledger();
        Thread writer = Thread.ofPlatform().start(() -> store.submit(edits.next(before), null));
        LedgerFolder.backup(folder.path(), file, NOW);
        assertThat(LedgerFolder.view(file).notices()).isEmpty();
        FolderLockTest.join(writer);
        assertThat(LedgerFolder.view(file).ledger()).isIn(before, store.ledger());
      }
    }
  }

  /** An unfinished last record belongs to no edit that was ever acknowledged. */
  @Test
  void leavesOutWhatWasNeverFinished() throws IOException {
    folder.filled(2, 25);
    Ledger ledger = ledger();
    byte[] journal = Files.readAllBytes(folder.journal());
    Files.write(folder.journal(), new byte[] {1, 2, 3}, java.nio.file.StandardOpenOption.APPEND);
    LedgerFolder.backup(folder.path(), file, NOW);
    assertThat(LedgerFolder.view(file).ledger()).isEqualTo(ledger);
    assertThat(LedgerFolder.checkView(file).isSound()).isTrue();
    assertThat(Files.size(folder.journal())).isEqualTo(journal.length + 3);
  }

  @Test
  void noBitOfItCanChangeUnnoticed() throws IOException {
    folder.filled(3, 12);
    LedgerFolder.backup(folder.path(), file, NOW);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(11);
    for (int i = 0; i < 400; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, flipped);
      assertRefused();
    }
    for (int i = 0; i < 100; i++) {
      Files.write(file, java.util.Arrays.copyOf(whole, random.nextInt(whole.length)));
      assertRefused();
    }
    Files.write(file, whole);
    assertThat(LedgerFolder.view(file).ledger()).isEqualTo(ledger());
  }

  private void assertRefused() {
    assertThatThrownBy(() -> LedgerFolder.view(file))
        .isInstanceOfSatisfying(
            StoreException.class,
            e ->
                assertThat(e.reason())
                    .isInstanceOfAny(
                        StoreException.Reason.NotABackup.class,
                        StoreException.Reason.BackupDamaged.class));
  }

  @Test
  void replacesAnOlderBackupAndNothingElse() throws IOException {
    folder.filled(4, 5);
    LedgerFolder.backup(folder.path(), file, NOW);
    folder.filledFurther(5, 5);
    LedgerFolder.backup(folder.path(), file, NOW);
    assertThat(LedgerFolder.view(file).ledger()).isEqualTo(ledger());
    Files.writeString(file, "方案");
    assertThat(refusal(file)).isEqualTo(new StoreException.Reason.Occupied());
    assertThat(file).hasContent("方案");
    assertThat(refusal(folder.path().resolve("b.zip")))
        .isEqualTo(new StoreException.Reason.InsideLedger());
    assertThat(refusal(file.getParent())).isEqualTo(new StoreException.Reason.Occupied());
    assertThat(refusal(disk.resolve("none").resolve("b.zip")))
        .isEqualTo(new StoreException.Reason.Refused());
  }

  @Test
  void takesNoDamagedLedger() throws IOException {
    folder.filled(6, 30);
    for (Path snapshot : folder.snapshots()) {
      Files.delete(snapshot);
    }
    byte[] journal = Files.readAllBytes(folder.journal());
    journal[journal.length / 2] ^= 1;
    Files.write(folder.journal(), journal);
    assertThat(refusal(file)).isEqualTo(new StoreException.Reason.NotWhole());
    assertThat(file.getParent()).isEmptyDirectory();
  }

  private StoreException.Reason refusal(Path where) {
    try {
      LedgerFolder.backup(folder.path(), where, NOW);
    } catch (StoreException e) {
      return e.reason();
    }
    throw new AssertionError("was taken: " + where);
  }

  private Ledger ledger() {
    return LedgerFolder.view(folder.path()).ledger();
  }
}
