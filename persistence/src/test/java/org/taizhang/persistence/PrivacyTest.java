package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger folder and all that is in it can be read by its owner alone. */
class PrivacyTest {
  private static final Set<PosixFilePermission> EVERYBODY =
      PosixFilePermissions.fromString("rwxrwxrwx");

  @TempDir private Path disk;

  @BeforeEach
  void onPosix() {
    Assumptions.assumeTrue(
        disk.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX here");
  }

  @Test
  void everythingIsMadeForItsOwnerEvenWhereTheUserHidesNothing() throws Exception {
    Path folder = disk.resolve("l");
    ChildProcess child = ChildProcess.unmasked(Everything.class, folder.toString());
    assertThat(child.firstLine()).isEqualTo("open");
    Map<String, String> rights = rights(folder);
    child.kill();
    assertThat(rights.keySet())
        .contains("", "files", "snapshots", "projection", "projection/ledger.mv.db")
        .contains("ledger.journal", "ledger.lock", "ledger.holder")
        .anyMatch(name -> name.startsWith("files/"))
        .anyMatch(name -> name.startsWith("snapshots/"));
    assertThat(rights).allSatisfy((name, right) -> assertThat(right).as(name).isIn(OWNERS));
    assertThat(rights(disk.resolve("backup.zip"))).containsExactly(Map.entry("", "rw-------"));
  }

  private static final List<String> OWNERS = List.of("rwx------", "rw-------");

  /** Makes every kind of file there is in a folder, and keeps it open. */
  static final class Everything {
    public static void main(String[] arguments) throws InterruptedException, IOException {
      Path path = Path.of(arguments[0]);
      TestFolder folder = TestFolder.withSnapshots(path, 5);
      LedgerStore store = folder.openStore();
      TestFolder.submit(store, RandomEdits.session(1, 12));
      store.keep("原件".getBytes(StandardCharsets.UTF_8));
      store.queries().findProjects("x");
      LedgerFolder.backup(path, path.resolveSibling("backup.zip"), InstantSource.system());
      // a sign that nothing else of the child hides what it makes
      Path open = Files.writeString(path.resolveSibling("open"), "x");
      boolean unmasked = Files.getPosixFilePermissions(open).size() == 6;
      System.out.println(unmasked ? "open" : "masked");
      Thread.sleep(60_000);
    }
  }

  @Test
  void aFolderThatOthersCouldReadIsNarrowedOnceAndSaid() throws IOException {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 30);
    Path mine = Files.writeString(folder.path().resolve("notes.txt"), "a user's");
    try (Stream<Path> all = Files.walk(folder.path())) {
      for (Path path : all.toList()) {
        Files.setPosixFilePermissions(path, EVERYBODY);
      }
    }
    Opening.Writable opening = folder.openWritable();
    assertThat(opening.notices()).containsExactly(new Notice.MadePrivate());
    opening.store().close();
    Map<String, String> rights = rights(folder.path());
    assertThat(rights.remove("notes.txt")).isEqualTo("rwxrwxrwx");
    assertThat(mine).hasContent("a user's");
    assertThat(rights)
        .hasSizeGreaterThan(4)
        .allSatisfy((name, right) -> assertThat(right).as(name).endsWith("------"));
    Opening.Writable again = folder.openWritable();
    assertThat(again.notices()).isEmpty();
    again.store().close();
  }

  @Test
  void aNewLedgerInAnOpenFolderIsNarrowedWithoutAWord() throws IOException {
    Path path = Files.createDirectory(disk.resolve("l"));
    Files.setPosixFilePermissions(path, EVERYBODY);
    Opening.Writable opening = new TestFolder(path).openWritable();
    assertThat(opening.notices()).isEmpty();
    opening.store().close();
    assertThat(rights(path)).containsEntry("", "rwx------");
  }

  private static Map<String, String> rights(Path folder) throws IOException {
    Map<String, String> rights = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        rights.put(
            folder.relativize(path).toString(),
            PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
      }
    }
    return rights;
  }
}
