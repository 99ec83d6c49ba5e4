package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.StoreException.Reason;

class LedgerFolderTest {
  @TempDir private Path disk;

  @ParameterizedTest
  @ValueSource(strings = {"ledger", "我的 台账 (2026)", "a/b/c", "100% 'x' #1 ~!@&=,"})
  void keepsWhatItWasTold(String name) {
    TestFolder folder = new TestFolder(disk.resolve(name));
    List<Edit> edits = RandomEdits.session(1, 250);
    Ledger ledger;
    List<Envelope> history;
    try (LedgerStore store = folder.openStore()) {
      assertThat(store.ledger()).isEqualTo(Ledger.empty());
      TestFolder.submit(store, edits);
      ledger = store.ledger();
      history = store.history();
    }
    assertThat(history).extracting(Envelope::edit).isEqualTo(edits);
    Opening.Writable again = folder.openWritable();
    try (LedgerStore store = again.store()) {
      assertThat(again.notices()).isEmpty();
      assertThat(store.ledger()).isEqualTo(ledger);
      assertThat(store.history()).isEqualTo(history);
    }
    assertThat(LedgerFolder.check(folder.path()).damages()).isEmpty();
  }

  @Test
  void chainsEnvelopesAndTellsWhatAnUndoReverses() {
    try (LedgerStore store = new TestFolder(disk.resolve("l")).openStore()) {
      Edit edit = RandomEdits.session(1, 1).getFirst();
      Envelope done = assertInstanceOf(Submission.Saved.class, store.submit(edit, null)).envelope();
      Envelope undone =
          assertInstanceOf(Submission.Saved.class, store.submit(edit.inverse(), done.editId()))
              .envelope();
      assertThat(done.sequence()).isEqualTo(1);
      assertThat(done.author()).isEqualTo("李");
      assertThat(done.editId().version()).isEqualTo(7);
      assertThat(undone.sequence()).isEqualTo(2);
      assertThat(undone.parents()).containsExactly(done.editId());
      assertThat(undone.reverses()).isEqualTo(done.editId());
      assertThat(undone.replica()).isEqualTo(done.replica());
      assertThat(store.ledger()).isEqualTo(Ledger.empty());
    }
  }

  @Test
  void writesNothingForARefusedEdit() throws IOException {
    TestFolder folder = new TestFolder(disk.resolve("l"));
    try (LedgerStore store = folder.openStore()) {
      Edit edit = RandomEdits.session(1, 1).getFirst();
      TestFolder.submit(store, List.of(edit));
      long size = Files.size(folder.journal());
      assertThat(store.submit(edit, null)).isInstanceOf(Submission.Refused.class);
      assertThat(Files.size(folder.journal())).isEqualTo(size);
    }
  }

  @Test
  void takesEditsFromSeveralThreads() throws InterruptedException {
    TestFolder folder = new TestFolder(disk.resolve("l"));
    Ledger ledger;
    try (LedgerStore store = folder.openStore()) {
      List<Thread> threads =
          java.util.stream.IntStream.range(0, 4)
              .mapToObj(seed ->
                  Thread.ofPlatform()
                      .start(() ->
                          RandomEdits.session(seed, 40).forEach(edit -> store.submit(edit, null))))
              .toList();
      for (Thread thread : threads) {
        thread.join();
      }
      ledger = store.ledger();
    }
    try (LedgerStore store = folder.openStore()) {
      assertThat(store.ledger()).isEqualTo(ledger);
    }
    assertThat(LedgerFolder.check(folder.path()).damages()).isEmpty();
  }

  @Test
  void survivesInterruptedThreads() {
    TestFolder folder = new TestFolder(disk.resolve("l"));
    List<Edit> edits = RandomEdits.session(5, 20);
    try (LedgerStore store = folder.openStore()) {
      for (Edit edit : edits) {
        Thread.currentThread().interrupt();
        assertThat(store.submit(edit, null)).isInstanceOf(Submission.Saved.class);
        assertThat(Thread.interrupted()).isTrue();
      }
    }
    try (LedgerStore store = folder.openStore()) {
      assertThat(store.history()).hasSize(20);
    }
  }

  @Test
  void isClosedForGood() {
    LedgerStore store = new TestFolder(disk.resolve("l")).openStore();
    store.close();
    store.close();
    assertThatThrownBy(() -> store.submit(RandomEdits.session(1, 1).getFirst(), null))
        .satisfies(reason(Reason.Closed.class));
    assertThatThrownBy(() -> store.queries().findProjects("x"))
        .satisfies(reason(Reason.Closed.class));
  }

  @Test
  void belongsToItsOwnerAlone() throws IOException {
    Assumptions.assumeTrue(
        disk.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX here");
    Path path = disk.resolve("new/ledger");
    new TestFolder(path).filled(1, 5);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rwx------");
  }

  @Test
  void refusesPathsThatWouldCommandTheDatabase() {
    Path path = disk.resolve("x;INIT=RUNSCRIPT FROM 'y'");
    assertThatThrownBy(() -> new TestFolder(path).open())
        .satisfies(reason(Reason.ForbiddenCharacter.class));
    assertThatThrownBy(() -> LedgerFolder.check(path))
        .satisfies(reason(Reason.ForbiddenCharacter.class));
    assertThat(path).doesNotExist();
  }

  @Test
  void refusesFoldersOfOtherThings() throws IOException {
    Files.writeString(Files.createDirectory(disk.resolve("docs")).resolve("letter.txt"), "x");
    assertThatThrownBy(() -> new TestFolder(disk.resolve("docs")).open())
        .satisfies(reason(Reason.NotALedger.class))
        .hasMessageContaining("letter.txt");
    assertThat(disk.resolve("docs")).isDirectoryContaining("glob:**letter.txt");
    Files.createDirectories(disk.resolve("work/snapshots"));
    assertThatThrownBy(() -> new TestFolder(disk.resolve("work")).open())
        .satisfies(reason(Reason.NotALedger.class));
    Path file = Files.writeString(disk.resolve("file"), "x");
    assertThatThrownBy(() -> new TestFolder(file).open())
        .satisfies(reason(Reason.NotAFolder.class));
    assertThatThrownBy(() -> LedgerFolder.check(disk.resolve("nowhere")))
        .satisfies(reason(Reason.NoLedger.class));
  }

  @Test
  void tellsWhetherThereIsALedger() throws IOException {
    Path path = disk.resolve("l");
    assertThat(LedgerFolder.holdsLedger(path)).isFalse();
    Files.createDirectory(path);
    assertThat(LedgerFolder.holdsLedger(path)).isFalse();
    new TestFolder(path).openStore().close();
    assertThat(LedgerFolder.holdsLedger(path)).isTrue();
  }

  @Test
  void sweepsAwayWhatACrashLeftUnfinished() throws IOException {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 3);
    Path left = folder.path().resolve("snapshots/0000000000000000002.snapshot.tmp");
    Files.writeString(left, "half");
    Path foreign = Files.writeString(folder.path().resolve("mine.tmp"), "a user's");
    folder.openStore().close();
    assertThat(left).doesNotExist();
    assertThat(foreign).exists();
  }

  @Test
  void createsAReplicaPerLedger() {
    UUID first = replica("a");
    assertThat(replica("b")).isNotEqualTo(first);
  }

  private UUID replica(String name) {
    try (LedgerStore store = new TestFolder(disk.resolve(name)).openStore()) {
      TestFolder.submit(store, RandomEdits.session(1, 1));
      return store.history().getFirst().replica();
    }
  }

  static java.util.function.Consumer<Throwable> reason(Class<? extends Reason> reason) {
    return thrown ->
        assertThat(assertInstanceOf(StoreException.class, thrown).reason()).isInstanceOf(reason);
  }
}
