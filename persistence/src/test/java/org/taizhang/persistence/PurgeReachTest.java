package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.persistence.PurgeScene.AUTHOR;
import static org.taizhang.persistence.PurgeScene.HOLDING;
import static org.taizhang.persistence.PurgeScene.SECRET;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Plan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.purge.Unwanted;
import org.taizhang.persistence.backup.CopyOccasion;
import org.taizhang.persistence.disk.RealFileLayer;
import org.taizhang.persistence.files.KeptFiles;

/** How far a purge reaches, what it leaves alone, and what it says of what it cannot reach. */
class PurgeReachTest {
  @TempDir private Path disk;
  private PurgeScene scene = new PurgeScene(Path.of(""));

  @BeforeEach
  void makeScene() {
    scene = new PurgeScene(disk);
  }

  private Path folder() {
    return scene.folder();
  }

  @Test
  void changesNothingWhereItCannotDoAll() throws IOException {
    scene.prepare(7);
    Path journal = folder().resolve("ledger.journal");
    requireRefused(new Unwanted.Words("没有的话"), StoreException.Reason.NothingToPurge.class);
    requireRefused(new Unwanted.Words("20"), StoreException.Reason.NotSeparable.class);
    scene.requireSound();
    byte[] hurt = Files.readAllBytes(journal);
    hurt[hurt.length / 2] ^= 1;
    Files.write(journal, hurt);
    requireRefused(new Unwanted.Words(SECRET), StoreException.Reason.HistoryNotWhole.class);
  }

  /** Of a damaged history nobody can tell whether the content still stands somewhere. */
  @Test
  void purgesNothingWhileTheHistoryIsNotWhole() throws IOException {
    scene.prepare(17);
    Path journal = folder().resolve("ledger.journal");
    byte[] whole = Files.readAllBytes(journal);
    List<byte[]> hurt = new ArrayList<>();
    for (int at : List.of(30, whole.length / 3, whole.length - 20)) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 1;
      hurt.add(flipped);
    }
    hurt.add(Arrays.copyOf(whole, whole.length / 2));
    hurt.add(Arrays.copyOf(whole, lastRecord(whole)));
    hurt.add(new byte[0]);
    for (byte[] each : hurt) {
      Files.write(journal, each);
      requireNotWhole();
    }
    Files.delete(journal);
    requireNotWhole();
    Files.write(journal, whole);
    assertThat(scene.purge(new Unwanted.Words(SECRET), "试").isGone()).isTrue();
  }

  /** Also a look at it says so, and not first the purge. */
  private void requireNotWhole() {
    requireRefused(new Unwanted.Words(SECRET), StoreException.Reason.HistoryNotWhole.class);
    PurgeOrder order = new PurgeOrder(new Unwanted.Words(SECRET), Set.of());
    assertThatThrownBy(() -> LedgerFolder.previewPurge(folder(), order, Progress.NONE))
        .hasMessageContaining("HistoryNotWhole");
  }

  private static int lastRecord(byte[] journal) {
    int at = journal.length - 2;
    while (journal[at] != 'T' || journal[at + 1] != 'Z') {
      at--;
    }
    return at;
  }

  @Test
  void purgesWithAnUnfinishedWriteBehindTheHistory() throws IOException {
    scene.prepare(18);
    Path journal = folder().resolve("ledger.journal");
    byte[] whole = Files.readAllBytes(journal);
    byte[] more = Arrays.copyOf(whole, whole.length + 30);
    System.arraycopy(whole, lastRecord(whole), more, whole.length, 30);
    Files.write(journal, more);
    assertThat(scene.purge(new Unwanted.Words(SECRET), "试").isGone()).isTrue();
    assertThat(scene.holding(SECRET)).isEmpty();
    scene.requireSound();
  }

  private void requireRefused(Unwanted unwanted, Class<? extends StoreException.Reason> reason) {
    Traces before = Traces.ofFiles(folder());
    assertThatThrownBy(() -> scene.purge(unwanted, "试"))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.reason()).isInstanceOf(reason));
    requireAsBefore(before);
  }

  private void requireAsBefore(Traces before) {
    assertThat(Traces.ofFiles(folder())).isEqualTo(before);
    assertThat(folder().resolve("restoring")).doesNotExist();
  }

  @Test
  void changesNothingWhenItIsGivenUp() throws IOException {
    scene.prepare(16);
    PurgeOrder order = new PurgeOrder(new Unwanted.Words(SECRET), Set.of());
    Traces before = Traces.ofFiles(folder());
    int moment = 0;
    while (isGivenUp(order, moment)) {
      requireAsBefore(before);
      moment = 2 * moment + 1;
    }
    assertThat(moment).isGreaterThan(100);
    assertThat(scene.holding(SECRET)).isEmpty();
  }

  /** Whether it ended at that moment of its progress, and not by itself before. */
  private boolean isGivenUp(PurgeOrder order, int moment) {
    int[] left = {moment};
    Progress cancelling =
        (done, total) -> {
          if (left[0]-- == 0) {
            throw new CancellationException();
          }
        };
    try {
      LedgerFolder.purge(folder(), order, "试", AUTHOR, InstantSource.system(), cancelling);
      return false;
    } catch (CancellationException e) {
      return true;
    }
  }

  @Test
  void namesWhatItCouldNotReach() throws IOException {
    scene.prepare(8);
    Path locked = folder().resolve("backups").resolve("带口令.zip");
    Path elsewhere = disk.resolve("b.zip");
    LedgerFolder.backup(
        folder(),
        elsewhere,
        new Password("口令口令".toCharArray()),
        InstantSource.system(),
        Progress.NONE);
    Files.move(elsewhere, locked);
    Files.move(scene.stick(), disk.resolve("pulled"));
    PurgeOrder order = new PurgeOrder(new Unwanted.Words(SECRET), Set.of());
    PurgePreview preview = LedgerFolder.previewPurge(folder(), order, Progress.NONE);
    assertThat(preview.beyondReach()).containsExactlyInAnyOrder(locked, scene.stick());
    PurgeReport report = scene.purge(new Unwanted.Words(SECRET), "试");
    assertThat(report.done()).isEqualTo(preview);
    assertThat(report.isGone()).isFalse();
    assertThat(report.notices()).hasExactlyElementsOfTypes(Notice.CopyFailed.class);
  }

  /** A backup that was handed in as a document, and that nobody here can look into. */
  @Test
  void keepsDocumentsThatItCannotLookInto() throws IOException {
    scene.prepare(15);
    Path locked = disk.resolve("b.zip");
    LedgerFolder.backup(
        folder(),
        locked,
        new Password("口令口令".toCharArray()),
        InstantSource.system(),
        Progress.NONE);
    byte[] content = Files.readAllBytes(locked);
    List<Path> kept = new ArrayList<>();
    try (LedgerStore store = scene.open()) {
      Plan plan = store.ledger().plans().getFirst();
      for (byte[] each : List.of(content, plainBackupCutShort())) {
        String hash = store.keep(each);
        kept.add(folder().resolve("files").resolve(hash));
        TestFolder.submit(
            store, List.of(new Edit.Add(PurgeScene.document(plan, "别处的备份", hash, each.length))));
      }
    }
    PurgeReport report = scene.purge(new Unwanted.Words(SECRET), "试");
    assertThat(kept).allSatisfy(file -> assertThat(file).exists());
    assertThat(report.done().beyondReach()).containsAll(kept);
    assertThat(report.isGone()).isFalse();
    assertThat(LedgerFolder.check(folder()).damages()).isEmpty();
  }

  private byte[] plainBackupCutShort() throws IOException {
    Path plain = disk.resolve("p.zip");
    LedgerFolder.backup(folder(), plain, InstantSource.system());
    byte[] content = Files.readAllBytes(plain);
    return Arrays.copyOf(content, content.length - 200);
  }

  @Test
  void keepsCopiesFromBeforeTheContentCame() throws IOException {
    try (LedgerStore store = scene.open()) {
      TestFolder.submit(store, List.of(new Edit.Add(PurgeScene.plan("甲"))));
      store.copies().makeNow(Progress.NONE);
    }
    Copy early = LedgerFolder.copies(folder()).getFirst();
    try (LedgerStore store = scene.open()) {
      TestFolder.submit(store, List.of(new Edit.Add(PurgeScene.plan("后来的人"))));
    }
    scene.purge(new Unwanted.Words("后来的人"), "试");
    assertThat(LedgerFolder.copies(folder())).hasSize(2).contains(early);
  }

  /** Somebody unpacked something there, or keeps a file open. */
  @Test
  void opensWithFoldersAmongItsFiles() throws IOException {
    scene.prepare(12);
    List<Path> theirs = new ArrayList<>();
    for (String name : List.of("damaged", "projection", "files", "backups", "snapshots")) {
      Path folder = Files.createDirectories(folder().resolve(name).resolve("新建.tmp"));
      theirs.add(Files.writeString(folder.resolve("x.txt"), "别的"));
    }
    assertThat(scene.purge(new Unwanted.Words(SECRET), "试").isGone()).isTrue();
    assertThat(theirs).allSatisfy(file -> assertThat(file).hasContent("别的"));
    scene.requireSound();
  }

  @Test
  void namesTheContentInFoldersThatAreNotItsOwn() throws IOException {
    scene.prepare(13);
    Path folder = Files.createDirectories(folder().resolve("damaged").resolve("新建文件夹"));
    Path theirs = Files.writeString(folder.resolve("x.txt"), SECRET);
    PurgeReport report = scene.purge(new Unwanted.Words(SECRET), "试");
    assertThat(report.isGone()).isFalse();
    assertThat(report.remaining()).containsExactly(theirs);
    scene.requireSound();
  }

  @Test
  void opensWhenSomethingCannotBeDeleted() throws IOException {
    scene.prepare(14);
    Path stuck = Files.createDirectory(folder().resolve("damaged").resolve("开着"));
    Files.writeString(stuck.resolve("x"), "别的");
    Path restoring = Files.createDirectories(folder().resolve("restoring"));
    Files.copy(folder().resolve("ledger.journal"), restoring.resolve("ledger.journal"));
    Files.writeString(restoring.resolve("whole"), "ledger.journal\n");
    Files.writeString(
        restoring.resolve("clearing"), "damaged/开着\ndamaged/20260101-tail-of-ledger.journal\n");
    try (Quiet _ = new Quiet(Clearing.class);
        LedgerStore store = scene.open()) {
      assertThat(store.ledger().plans()).isNotEmpty();
    }
    assertThat(folder().resolve("damaged")).isDirectoryNotContaining("glob:**ledger.journal");
    assertThat(stuck).isNotEmptyDirectory();
    assertThat(restoring).doesNotExist();
  }

  /** After going back, only the copies of what was know of the files that came later. */
  @Test
  void keepsTheFilesThatCopiesNeed() throws IOException {
    String later = laterFileOf("后来的附件");
    scene.purge(new Unwanted.Words(SECRET), "试");
    assertThat(KeptFiles.state(new RealFileLayer(), folder(), later))
        .isEqualTo(KeptFiles.State.WHOLE);
    Copy copy =
        LedgerFolder.copies(folder()).stream()
            .filter(one -> one.occasion() == CopyOccasion.RESTORE)
            .findFirst()
            .orElseThrow();
    RestoreReport report = restore(copy.file());
    assertThat(report.notices()).noneMatch(Notice.FileNotFound.class::isInstance);
    assertThat(LedgerFolder.check(folder()).damages()).isEmpty();
  }

  @Test
  void leavesNoContentInFilesThatCopiesNeed() throws IOException {
    String later = laterFileOf("后来的附件" + SECRET);
    assertThat(scene.purge(new Unwanted.Words(SECRET), "试").isGone()).isTrue();
    assertThat(scene.holding(SECRET)).isEmpty();
    assertThat(folder().resolve("files").resolve(later)).doesNotExist();
  }

  /** A file that came after a backup to which the ledger then went back. */
  private String laterFileOf(String text) {
    Author plain = new Author("李");
    Path backup = disk.resolve("b.zip");
    String hash;
    Plan plan = PurgeScene.plan("甲");
    try (LedgerStore store = scene.open(plain)) {
      TestFolder.submit(store, List.of(new Edit.Add(plan)));
    }
    LedgerFolder.backup(folder(), backup, InstantSource.system());
    try (LedgerStore store = scene.open(plain)) {
      byte[] content = text.getBytes(StandardCharsets.UTF_8);
      hash = store.keep(content);
      TestFolder.submit(
          store, List.of(new Edit.Add(PurgeScene.document(plan, HOLDING, hash, content.length))));
      store.copies().makeNow(Progress.NONE);
    }
    restore(backup);
    try (LedgerStore store = scene.open(plain)) {
      TestFolder.submit(store, List.of(new Edit.Add(PurgeScene.plan(SECRET))));
    }
    return hash;
  }

  private RestoreReport restore(Path file) {
    return LedgerFolder.restore(
        folder(), file, null, new Author("李"), InstantSource.system(), Progress.NONE);
  }

  @Test
  void saysWhenABackupBringsItBack() throws IOException {
    scene.prepare(10);
    Path backup = disk.resolve("b.zip");
    LedgerFolder.backup(folder(), backup, InstantSource.system());
    scene.purge(new Unwanted.Words(SECRET), "试");
    Instant purged = scene.history().getLast().at();
    RestoreReport report =
        LedgerFolder.restore(folder(), backup, null, AUTHOR, InstantSource.system(), Progress.NONE);
    assertThat(report.notices()).contains(new Notice.PurgeLost(purged));
    assertThat(scene.holding(SECRET)).isNotEmpty();
  }

  @Test
  void deletesNothingForAForeignNote() throws IOException {
    scene.prepare(11);
    Path precious = Files.writeString(disk.resolve("precious"), "x");
    Path restoring = Files.createDirectories(folder().resolve("restoring"));
    Files.copy(folder().resolve("ledger.journal"), restoring.resolve("ledger.journal"));
    Files.writeString(restoring.resolve("whole"), "ledger.journal\n");
    Files.writeString(
        restoring.resolve("clearing"),
        String.join(
            "\n",
            "/" + precious,
            "../precious",
            "backups/../../precious",
            "backups/..\\..\\precious",
            "backups/..",
            "second/../precious",
            "second-files/../../precious",
            "/ledger.journal",
            "restoring/ledger.journal",
            ""));
    try (LedgerStore store = scene.open()) {
      assertThat(store.ledger().plans()).isNotEmpty();
    }
    assertThat(precious).hasContent("x");
    assertThat(folder().resolve("backups")).isNotEmptyDirectory();
    assertThat(restoring.resolve("clearing")).doesNotExist();
  }
}
