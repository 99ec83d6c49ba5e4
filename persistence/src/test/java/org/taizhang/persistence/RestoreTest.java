package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.StoreException.Reason;

class RestoreTest {
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2026-05-01T08:00:00Z"));
  private static final Author AUTHOR = new Author("李");

  @TempDir private Path disk;
  private Path file;
  private TestFolder folder;
  private Ledger packed;

  @BeforeEach
  void pack() {
    file = disk.resolve("备份.zip");
    folder = TestFolder.ofTruthAlone(disk.resolve("l"), 20).filled(1, 50);
    LedgerFolder.backup(folder.path(), file, NOW);
    packed = ledger(folder.path());
  }

  private static Ledger ledger(Path place) {
    return LedgerFolder.view(place).ledger();
  }

  private static RestoreReport restore(Path to, Path from) {
    return LedgerFolder.restore(to, from, null, AUTHOR, NOW, Progress.NONE);
  }

  private static Reason refusal(Path to, Path from, String password) {
    Password given = password.isEmpty() ? null : new Password(password.toCharArray());
    try {
      LedgerFolder.restore(to, from, given, AUTHOR, NOW, Progress.NONE);
    } catch (StoreException e) {
      return e.reason();
    }
    throw new AssertionError("was restored: " + from);
  }

  @Test
  void bringsALedgerIntoANewFolder() {
    Path other = disk.resolve("new").resolve("台账");
    RestoreReport report = restore(other, file);
    assertThat(report).isEqualTo(new RestoreReport(50, null, report.notices()));
    assertThat(report.notices()).isEmpty();
    assertThat(ledger(other)).isEqualTo(packed);
    CheckReport check = LedgerFolder.check(other);
    assertThat(check.isSound()).isTrue();
    assertThat(check.chainHash()).isEqualTo(folder.check().chainHash());
    TestFolder goesOn = TestFolder.ofTruthAlone(other, 20).filledFurther(2, 5);
    assertThat(goesOn.check().edits()).isEqualTo(55);
  }

  @Test
  void keepsTheLedgerThatStoodThere() {
    folder.filledFurther(3, 33);
    Ledger later = ledger(folder.path());
    RestoreReport report = restore(folder.path(), file);
    assertThat(ledger(folder.path())).isEqualTo(packed);
    assertThat(folder.check().isSound()).isTrue();
    Path before = Objects.requireNonNull(report.before());
    assertThat(LedgerFolder.copies(folder.path())).extracting(Copy::file).contains(before);
    assertThat(ledger(before)).isEqualTo(later);
    restore(folder.path(), before);
    assertThat(ledger(folder.path())).isEqualTo(later);
    assertThat(folder.check().isSound()).isTrue();
  }

  @Test
  void takesThePlaceOfADamagedLedgerAndKeepsItsFiles() throws IOException {
    byte[] journal = Files.readAllBytes(folder.journal());
    byte[] damaged = Arrays.copyOf(journal, 300);
    Files.write(folder.journal(), damaged);
    for (Path snapshot : folder.snapshots()) {
      Files.write(snapshot, new byte[9]);
    }
    RestoreReport report = restore(folder.path(), file);
    assertThat(ledger(folder.path())).isEqualTo(packed);
    assertThat(folder.check().isSound()).isTrue();
    assertThat(report.before()).isEqualTo(folder.path().resolve("damaged"));
    assertThat(folder.path().resolve("damaged"))
        .isDirectoryContaining(kept -> kept.getFileName().toString().endsWith("ledger.journal"))
        .isDirectoryContaining(kept -> kept.getFileName().toString().endsWith(".snapshot"));
  }

  @Test
  void refusesWhatIsNoBackupAndChangesNothing() throws IOException {
    Traces before = Traces.of(folder.path());
    assertThat(refusal(folder.path(), disk.resolve("none.zip"), ""))
        .isEqualTo(new Reason.NotABackup());
    assertThat(refusal(folder.path(), disk, "")).isEqualTo(new Reason.NotABackup());
    Path text = Files.writeString(disk.resolve("a.zip"), "方案");
    assertThat(refusal(folder.path(), text, "")).isEqualTo(new Reason.NotABackup());
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(9);
    for (int i = 0; i < 40; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, flipped);
      assertThat(refusal(folder.path(), file, ""))
          .isInstanceOfAny(Reason.NotABackup.class, Reason.BackupDamaged.class);
      Files.write(file, Arrays.copyOf(whole, random.nextInt(whole.length)));
      assertThat(refusal(folder.path(), file, ""))
          .isInstanceOfAny(Reason.NotABackup.class, Reason.BackupDamaged.class);
    }
    assertThat(Traces.of(folder.path())).isEqualTo(before);
  }

  @Test
  void refusesAFolderThatIsOpen() {
    try (LedgerStore store = folder.openStore()) {
      assertThat(refusal(folder.path(), file, "")).isInstanceOf(Reason.HeldElsewhere.class);
      assertThat(store.ledger()).isEqualTo(packed);
    }
  }

  @Test
  void opensABackupBehindAPassword() {
    Path sealed = disk.resolve("密.zip");
    Password password = new Password("三年 行动".toCharArray());
    LedgerFolder.backup(folder.path(), sealed, password, NOW, Progress.NONE);
    Path other = disk.resolve("other");
    assertThat(refusal(other, sealed, "")).isEqualTo(new Reason.PasswordNeeded());
    assertThat(refusal(other, sealed, "三年")).isEqualTo(new Reason.WrongPassword());
    assertThat(other).doesNotExist();
    LedgerFolder.restore(other, sealed, password, AUTHOR, NOW, Progress.NONE);
    assertThat(ledger(other)).isEqualTo(packed);
    // one that is locked may replace one that is not, and the other way round
    LedgerFolder.backup(folder.path(), sealed, NOW);
    assertThat(ledger(sealed)).isEqualTo(packed);
  }

  @Test
  void bringsTheFilesBack() {
    byte[] content = new byte[300_000];
    new Random(4).nextBytes(content);
    TestFolder withFiles = Documented.ledger(disk.resolve("d"), content);
    Path whole = disk.resolve("d.zip");
    LedgerFolder.backup(withFiles.path(), whole, NOW);
    Path other = disk.resolve("other");
    assertThat(restore(other, whole).notices()).isEmpty();
    assertThat(LedgerFolder.keptFile(other, Documented.hash(content))).isEqualTo(content);
    assertThat(LedgerFolder.check(other).damages()).isEmpty();
  }

  @Test
  void canBeGivenUp() {
    folder.filledFurther(3, 3);
    Ledger later = ledger(folder.path());
    Progress impatient =
        (done, total) -> {
          if (2 * done > total) {
            Thread.currentThread().interrupt();
          }
        };
    assertThatThrownBy(
            () -> LedgerFolder.restore(folder.path(), file, null, AUTHOR, NOW, impatient))
        .isInstanceOf(CancellationException.class);
    assertThat(ledger(folder.path())).isEqualTo(later);
    assertThat(folder.check().isSound()).isTrue();
    assertThatThrownBy(
            () -> LedgerFolder.backup(folder.path(), disk.resolve("b"), null, NOW, impatient))
        .isInstanceOf(CancellationException.class);
    assertThat(disk.resolve("b")).doesNotExist();
    assertThat(disk.resolve("b.tmp")).doesNotExist();
  }
}
