package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a dump may go, and that it leaves nothing half done. */
class DumpTest {
  @TempDir private Path temp;
  private TestFolder folder;

  @BeforeEach
  void makeLedger() {
    folder = TestFolder.ofTruthAlone(temp.resolve("台账"), 100);
    try (LedgerStore store = folder.openStore()) {
      TestFolder.submit(store, RandomEdits.session(5, 60));
    }
  }

  private DumpReport dump(Path out, Progress progress) {
    return LedgerFolder.dump(folder.path(), out, ledger -> List.of(), progress);
  }

  @Test
  void aFolderThatIsNotEmptyIsRefusedAndStaysAsItIs() throws IOException {
    Path out = Files.createDirectories(temp.resolve("桌面"));
    Files.writeString(out.resolve("别的.txt"), "别的");
    assertThatThrownBy(() -> dump(out, Progress.NONE))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.reason()).isEqualTo(new StoreException.Reason.NotEmpty("别的.txt")));
    assertThat(out.resolve("别的.txt")).hasContent("别的");
    assertThat(temp).isDirectoryNotContaining(path -> path.toString().endsWith(".tmp"));
  }

  @Test
  void whatAnEarlierOneLeftIsReplaced() throws IOException {
    Path draft = Files.createDirectories(temp.resolve("导出.tmp"));
    Files.writeString(draft.resolve("ledger.json"), "{");
    Files.writeString(
        Files.createDirectory(draft.resolve("originals")).resolve("017 从前的附件.docx"), "x");
    assertThat(dump(temp.resolve("导出"), Progress.NONE).edits()).isEqualTo(60);
    assertThat(draft).doesNotExist();
    assertThat(temp.resolve("导出").resolve("originals")).doesNotExist();
  }

  @Test
  void whatSomebodyElseLeftWhereItIsDraftedStays() throws IOException {
    Path precious = Files.createDirectories(temp.resolve("贵重"));
    Files.writeString(precious.resolve("001 论文.docx"), "论文");
    Path draft = temp.resolve("导出.tmp");
    requireOccupied(() -> Files.writeString(draft, "文件"));
    requireOccupied(() -> Files.createSymbolicLink(draft, precious));
    requireOccupied(() -> Files.createSymbolicLink(draft, temp.resolve("没有")));
    requireOccupied(() -> Files.writeString(Files.createDirectory(draft).resolve("论文.docx"), "x"));
    Files.delete(draft.resolve("论文.docx"));
    requireOccupied(() -> Files.createSymbolicLink(draft.resolve("originals"), precious));
    Files.delete(draft.resolve("originals"));
    requireOccupied(() -> Files.createDirectory(draft.resolve("照片")));
    assertThat(precious.resolve("001 论文.docx")).hasContent("论文");
  }

  private interface Standing {
    Path put() throws IOException;
  }

  /** Takes away what was put there at last, unless it stands in a folder. */
  private void requireOccupied(Standing standing) throws IOException {
    Path put = standing.put();
    Path draft = temp.resolve("导出.tmp");
    assertThatThrownBy(() -> dump(temp.resolve("导出"), Progress.NONE))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(new StoreException.Reason.Occupied());
              assertThat(e.path()).isEqualTo(draft);
            });
    assertThat(Files.exists(put, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(temp.resolve("导出")).doesNotExist();
    if (put.equals(draft)) {
      Files.delete(draft);
    }
  }

  @Test
  void itDoesNotGoIntoTheLedgerOrOverAFile() throws IOException {
    assertThatThrownBy(() -> dump(folder.path().resolve("导出"), Progress.NONE))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("InsideLedger");
    Path file = Files.writeString(temp.resolve("文件"), "x");
    assertThatThrownBy(() -> dump(file, Progress.NONE)).hasMessageContaining("NotAFolder");
    assertThat(file).hasContent("x");
  }

  @Test
  void anEmptyFolderIsFilledAndOneThatIsNotThereIsMade() throws IOException {
    Path empty = Files.createDirectories(temp.resolve("空"));
    assertThat(dump(empty, Progress.NONE).edits()).isEqualTo(60);
    assertThat(dump(temp.resolve("新/里面"), Progress.NONE).edits()).isEqualTo(60);
    for (String name : List.of("ledger.json", "history.jsonl")) {
      assertThat(empty.resolve(name)).hasSameBinaryContentAs(temp.resolve("新/里面").resolve(name));
    }
  }

  @Test
  void aLockedBackupIsDumpedByItsPassword() {
    Path backup = temp.resolve("备份.zip");
    Password password = new Password("口令口令".toCharArray());
    LedgerFolder.backup(folder.path(), backup, password, InstantSource.system(), Progress.NONE);
    Path out = temp.resolve("导出");
    assertThatThrownBy(() -> LedgerFolder.dump(backup, out, ledger -> List.of(), Progress.NONE))
        .hasMessageContaining("PasswordNeeded");
    DumpReport report =
        LedgerFolder.dump(backup, password, out, ledger -> List.of(), Progress.NONE);
    assertThat(report.edits()).isEqualTo(60);
    dump(temp.resolve("直接导出"), Progress.NONE);
    assertThat(out.resolve("history.jsonl"))
        .hasSameBinaryContentAs(temp.resolve("直接导出").resolve("history.jsonl"));
  }

  @Test
  void givenUpItLeavesNothing() {
    Path out = temp.resolve("导出");
    for (int moment = 0; moment < 40; moment++) {
      int[] left = {moment};
      Progress cancelling =
          (done, total) -> {
            if (left[0]-- == 0) {
              throw new CancellationException();
            }
          };
      assertThatThrownBy(() -> dump(out, cancelling)).isInstanceOf(CancellationException.class);
      assertThat(temp).isDirectoryNotContaining(path -> path.toString().contains("导出"));
    }
  }
}
