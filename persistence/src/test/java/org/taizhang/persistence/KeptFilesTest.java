package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of plans are on the disk before the edit that names them, and stay as they were. */
class KeptFilesTest {
  private static final byte[] CONTENT = "某区教育局2024年工作要点".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path disk;

  @Test
  void aFileIsKeptOnceAndReadBack() throws IOException {
    TestFolder folder = new TestFolder(disk.resolve("l"));
    String hash;
    try (LedgerStore store = folder.openStore()) {
      hash = store.keep(CONTENT);
      assertThat(store.keep(CONTENT)).isEqualTo(hash);
      assertThat(store.submit(Documented.imported(hash, CONTENT.length), null))
          .isInstanceOf(Submission.Saved.class);
    }
    assertThat(files(folder)).containsExactly(hash);
    assertThat(LedgerFolder.keptFile(folder.path(), hash)).isEqualTo(CONTENT);
    assertThat(folder.check().damages()).isEmpty();
  }

  @Test
  void anEditThatNamesNoKeptFileIsNotSaved() {
    TestFolder folder = new TestFolder(disk.resolve("l"));
    try (LedgerStore store = folder.openStore()) {
      assertThatThrownBy(
              () -> store.submit(Documented.imported("0".repeat(64), CONTENT.length), null))
          .isInstanceOfSatisfying(
              StoreException.class,
              e ->
                  assertThat(e.reason())
                      .isEqualTo(new StoreException.Reason.FileNotKept("要点.docx")));
      assertThat(store.ledger().plans()).isEmpty();
    }
    try (LedgerStore store = folder.openStore()) {
      assertThat(store.ledger().plans()).isEmpty();
    }
  }

  @Test
  void aMissingOrDamagedFileIsNoticed() throws IOException {
    TestFolder folder = new TestFolder(disk.resolve("l"));
    String hash = saved(folder);
    Path file = folder.path().resolve("files").resolve(hash);
    byte[] flipped = CONTENT.clone();
    flipped[5] ^= 1;
    Files.write(file, flipped);
    assertThat(folder.check().damages()).containsExactly(new Damage.FileDamaged("要点.docx"));
    assertThat(LedgerFolder.keptFile(folder.path(), hash)).isNull();
    Files.delete(file);
    assertThat(folder.check().damages()).containsExactly(new Damage.FileMissing("要点.docx"));
    try (LedgerStore store = folder.openStore()) {
      assertThat(store.ledger().plans()).hasSize(1);
      store.keep(CONTENT);
    }
    assertThat(folder.check().damages()).isEmpty();
  }

  @Test
  void aBackupHoldsTheDocuments() throws IOException {
    TestFolder folder = new TestFolder(disk.resolve("l"));
    String hash = saved(folder);
    Path backup = disk.resolve("台账.taizhang");
    LedgerFolder.backup(folder.path(), backup, InstantSource.system());
    assertThat(LedgerFolder.keptFile(backup, hash)).isEqualTo(CONTENT);
    assertThat(LedgerFolder.checkView(backup).damages()).isEmpty();
    Files.delete(folder.path().resolve("files").resolve(hash));
    assertThatThrownBy(
            () -> LedgerFolder.backup(folder.path(), disk.resolve("b"), InstantSource.system()))
        .isInstanceOf(StoreException.class);
    assertThat(disk.resolve("b")).doesNotExist();
  }

  private static String saved(TestFolder folder) {
    try (LedgerStore store = folder.openStore()) {
      String hash = store.keep(CONTENT);
      store.submit(Documented.imported(hash, CONTENT.length), null);
      return hash;
    }
  }

  private static List<String> files(TestFolder folder) throws IOException {
    try (var files = Files.list(folder.path().resolve("files"))) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
