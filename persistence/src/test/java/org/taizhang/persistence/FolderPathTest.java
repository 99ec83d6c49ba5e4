package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.persistence.LedgerFolderTest.reason;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.persistence.StoreException.Reason;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.RealFileLayer;

/** Where a ledger cannot be, each for its own reason, and nothing is made there. */
class FolderPathTest {
  @TempDir private Path disk;

  @Test
  void notOnAnotherMachineButReadFromThere() {
    TestFolder here = new TestFolder(disk.resolve("l")).filled(1, 10);
    TestFolder there = mounted(here);
    Traces before = Traces.of(here.path());
    assertThatThrownBy(there::open).satisfies(reason(Reason.NetworkDrive.class));
    assertThatThrownBy(there::recover).satisfies(reason(Reason.NetworkDrive.class));
    Viewing viewing = new LedgerViewer(there.path(), there.around().layer()).view();
    assertThat(there.check().damages()).isEmpty();
    assertThat(Traces.of(here.path())).isEqualTo(before);
    try (LedgerStore store = here.openStore()) {
      assertThat(viewing.ledger()).isEqualTo(store.ledger());
    }
    TestFolder missing = mounted(new TestFolder(disk.resolve("new")));
    assertThatThrownBy(missing::open).satisfies(reason(Reason.NetworkDrive.class));
    assertThat(missing.path()).doesNotExist();
  }

  @Test
  void notInsideAnotherLedger() {
    TestFolder outer = new TestFolder(disk.resolve("l")).filled(1, 3);
    TestFolder inner = new TestFolder(outer.path().resolve("deep/er"));
    assertThatThrownBy(inner::open)
        .isInstanceOfSatisfying(
            StoreException.class,
            e ->
                assertThat(e.reason())
                    .isEqualTo(new Reason.InsideAnother(outer.path().toString())));
    assertThat(outer.path().resolve("deep")).doesNotExist();
  }

  @Test
  void notBehindALinkThatLeadsNowhere() throws IOException {
    Path link = Files.createSymbolicLink(disk.resolve("link"), disk.resolve("gone"));
    assertThatThrownBy(() -> new TestFolder(link).open()).satisfies(reason(Reason.DeadLink.class));
    assertThatThrownBy(() -> new TestFolder(link.resolve("l")).open())
        .satisfies(reason(Reason.DeadLink.class));
    assertThatThrownBy(() -> LedgerFolder.view(link)).satisfies(reason(Reason.DeadLink.class));
    Path self = disk.resolve("self");
    Files.createSymbolicLink(self, self);
    assertThatThrownBy(() -> new TestFolder(self).open()).satisfies(reason(Reason.DeadLink.class));
    assertThat(disk.resolve("gone")).doesNotExist();
  }

  @Test
  void butBehindALinkToAFolder() throws IOException {
    Path real = Files.createDirectory(disk.resolve("real"));
    Path link = Files.createSymbolicLink(disk.resolve("link"), real);
    new TestFolder(link).filled(1, 3);
    assertThat(LedgerFolder.holdsLedger(real)).isTrue();
  }

  @Test
  void notInAFile() throws IOException {
    Path file = Files.writeString(disk.resolve("方案.txt"), "x");
    assertThatThrownBy(() -> new TestFolder(file.resolve("a/b")).open())
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(new Reason.BelowAFile());
              assertThat(e.path()).isEqualTo(file);
            });
    assertThat(file).hasContent("x");
  }

  @Test
  void notUnderANameThatIsTooLong() {
    Path path = disk.resolve("账".repeat(100));
    assertThatThrownBy(() -> new TestFolder(path).open()).satisfies(reason(Reason.TooLong.class));
  }

  @Test
  void notLooseOnADrive() {
    Path root = Path.of("/").toAbsolutePath();
    TestFolder empty = new TestFolder(root).on(answering("list", java.util.List.of()));
    assertThatThrownBy(empty::open).satisfies(reason(Reason.RootOfDrive.class));
  }

  private static TestFolder mounted(TestFolder folder) {
    return folder.on(answering("isOnNetwork", true));
  }

  /** The disk of this machine with another answer to one question. */
  private static FileLayer answering(String question, Object answer) {
    FileLayer real = new RealFileLayer();
    return (FileLayer)
        Proxy.newProxyInstance(
            FileLayer.class.getClassLoader(),
            new Class<?>[] {FileLayer.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals(question)) {
                return answer;
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
