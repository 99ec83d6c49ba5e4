package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Ledger;

/** An inspector leaves no trace, whatever state the ledger is in. */
class ViewingTest {
  @TempDir private Path disk;

  @Test
  void leavesEveryByteAndEveryTimeAsItWas() {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 250);
    Ledger ledger = ledgerOf(folder);
    Traces before = Traces.of(disk);
    Viewing viewed = LedgerFolder.view(folder.path());
    assertThat(viewed.ledger()).isEqualTo(ledger);
    assertThat(viewed.notices()).isEmpty();
    assertThat(LedgerFolder.checkView(folder.path()).isSound()).isTrue();
    assertThat(Traces.of(disk)).isEqualTo(before);
  }

  @Test
  void looksAtAFolderThatIsReadOnly() throws IOException {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(2, 40);
    Ledger ledger = ledgerOf(folder);
    permit(folder.path(), "r-xr-xr-x", "r--r--r--");
    try {
      Traces before = Traces.of(disk);
      assertThat(LedgerFolder.view(folder.path()).ledger()).isEqualTo(ledger);
      assertThat(LedgerFolder.checkView(folder.path()).isSound()).isTrue();
      assertThat(Traces.of(disk)).isEqualTo(before);
    } finally {
      permit(folder.path(), "rwxrwxrwx", "rw-rw-rw-");
    }
  }

  @Test
  void looksAtAFolderThatAnotherProcessHolds() throws IOException, InterruptedException {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(3, 40);
    Ledger ledger = ledgerOf(folder);
    ChildProcess other = ChildProcess.start(Keeper.class, folder.path().toString());
    assertThat(other.firstLine()).isEqualTo("held");
    Traces before = Traces.of(disk);
    for (int i = 0; i < 3; i++) {
      assertThat(LedgerFolder.view(folder.path()).ledger()).isEqualTo(ledger);
      assertThat(LedgerFolder.checkView(folder.path()).holder()).isNotNull();
    }
    assertThat(Traces.of(disk)).isEqualTo(before);
    // it still has the lock that nobody asked for meanwhile
    assertThat(folder.open()).isInstanceOf(Opening.ReadOnly.class);
    other.kill();
  }

  @Test
  void looksAtADamagedLedgerAsFarAsItCanBeRead() throws IOException {
    TestFolder folder = TestFolder.ofTruthAlone(disk.resolve("l"), 1000).filled(4, 30);
    for (Path snapshot : folder.snapshots()) {
      Files.delete(snapshot);
    }
    byte[] journal = Files.readAllBytes(folder.journal());
    journal[journal.length / 2] ^= 1;
    Files.write(folder.journal(), journal);
    Traces before = Traces.of(disk);
    assertThat(LedgerFolder.view(folder.path()).notices())
        .isNotEmpty()
        .allMatch(Notice.LedgerDamaged.class::isInstance);
    assertThat(LedgerFolder.checkView(folder.path()).isSound()).isFalse();
    assertThat(Traces.of(disk)).isEqualTo(before);
  }

  @Test
  void makesNoLedgerWhereThereIsNone() throws IOException {
    Path missing = disk.resolve("missing");
    Path empty = Files.createDirectory(disk.resolve("empty"));
    for (Path none : new Path[] {missing, empty}) {
      assertThatThrownBy(() -> LedgerFolder.view(none))
          .isInstanceOfSatisfying(
              StoreException.class,
              e -> assertThat(e.reason()).isEqualTo(new StoreException.Reason.NoLedger()));
    }
    assertThat(missing).doesNotExist();
    assertThat(empty).isEmptyDirectory();
  }

  /** Holds the folder it is given, with a query database that it does not need yet, and stays. */
  static final class Keeper {
    public static void main(String[] arguments) throws InterruptedException {
      TestFolder.patient(Path.of(arguments[0])).openWritable();
      System.out.println("held");
      Thread.sleep(60_000);
    }
  }

  private static Ledger ledgerOf(TestFolder folder) {
    try (LedgerStore store = folder.openStore()) {
      return store.ledger();
    }
  }

  private static void permit(Path folder, String folders, String files) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        Files.setPosixFilePermissions(
            path, PosixFilePermissions.fromString(Files.isDirectory(path) ? folders : files));
      }
    }
  }
}
