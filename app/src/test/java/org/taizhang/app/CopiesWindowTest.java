package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.session.Source;
import org.taizhang.model.ProjectId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.taizhang.persistence.Password;
import org.taizhang.persistence.Progress;
import org.testfx.api.FxToolkit;

/** A clerk backs a ledger up and goes back to the backup, by mouse, on a real folder. */
class CopiesWindowTest {
  private static final ProjectId SCHOOLS = projectId("jia", "学校建设");

  @TempDir private Path home;
  private final Deque<Path> answers = new ArrayDeque<>();
  private final ByMouse mouse = new ByMouse();
  private OpenWindow window;

  @BeforeEach
  void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void closeWindow() {
    if (window != null) {
      window.close();
    }
  }

  @Test
  void aCopyIsMadeAndTheLedgerGoesBackToIt() throws IOException {
    openOnSmallLedger();
    mouse.click("#room-backup");
    OpenWindow.await(() -> rows() == 1);
    mouse.click("#backup-make");
    OpenWindow.await(() -> rows() == 2);
    assertThat(words("#copies-said")).contains("已备份到");
    rename("学校新建改建");
    mouse.click(
        mouse.seen("#copies-list .list-cell", cell -> ByMouse.words(cell).contains("手动备份")));
    OpenWindow.await(() -> mouse.seen("#copies-differs") != null);
    assertThat(words("#copies-differs")).contains("1 处不同", "已到第 2 次修改，这份备份到第 1 次");
    mouse.click("#backup-restore");
    OpenWindow.await(() -> mouse.seen(".dialog-pane") != null);
    assertThat(words(".dialog-pane")).contains("现在的台账先自动备份一份");
    window.accept();
    OpenWindow.await(() -> name().equals("学校建设"));
    assertThat(words("#notice")).contains("台账已恢复", "backups");
    assertThat(window.shell().workspace().isWritable()).isTrue();
    rename("恢复以后照常修改");
    assertThat(LedgerFolder.view(ledger()).ledger()).isEqualTo(window.ledger());
    mouse.click("#room-backup");
    OpenWindow.await(() ->
        mouse.seen("#copies-list .list-cell", cell -> ByMouse.words(cell).contains("恢复之前"))
            != null);
  }

  @Test
  void aLockedFileIsSavedLookedIntoAndRestored() throws IOException {
    openOnSmallLedger();
    var file = home.resolve("备份.taizhang");
    mouse.click("#room-backup");
    mouse.click("#backup-save");
    mouse.click("#save-lock");
    type("#save-password", "mima 2026 zheng");
    type("#save-password-again", "mima 2026");
    picture(".dialog-pane", "copies-save-dialog.png");
    assertThat(words("#save-password-hint")).contains("两遍口令不一样");
    type("#save-password-again", "mima 2026 zheng");
    assertThat(words("#save-password-hint")).contains("强度好");
    answers.add(file);
    window.accept();
    OpenWindow.await(() -> mouse.seen("#copies-said") != null);
    assertThat(words("#copies-said")).contains("用口令加密另存到");
    rename("学校新建改建");

    answers.add(file);
    mouse.click("#backup-open");
    type("#backup-password", "mima");
    mouse.click("#backup-password-open");
    OpenWindow.await(() -> words("#backup-password-words").contains("口令不对"));
    type("#backup-password", "mima 2026 zheng");
    mouse.click("#backup-password-open");
    mouse.click("#backup-restore");
    window.accept();
    OpenWindow.await(() -> name().equals("学校建设"));
    assertThat(answers).isEmpty();
  }

  @Test
  void aDamagedFileLeavesTheLedgerAsItWas() throws IOException {
    openOnSmallLedger();
    var file = home.resolve("备份.zip");
    LedgerFolder.backup(ledger(), file, InstantSource.system());
    answers.add(file);
    mouse.click("#room-backup");
    mouse.click("#backup-open");
    OpenWindow.await(() -> mouse.seen("#backup-restore") != null);
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    var before = window.ledger();
    mouse.click("#backup-restore");
    window.accept();
    OpenWindow.await(() -> mouse.seen("#notice") != null);
    assertThat(words("#notice")).contains("没有恢复成", "已损坏");
    assertThat(window.ledger()).isEqualTo(before);
    assertThat(window.shell().workspace().isWritable()).isTrue();
  }

  @Test
  void aSecondPlaceIsNamedLostAndLetGo() throws IOException {
    openOnSmallLedger();
    var stick = Files.createDirectories(home.resolve("U盘"));
    mouse.click("#room-backup");
    assertThat(words("#copies-second-words")).contains("还没有");
    OpenWindow.await(() -> rows() == 1);
    answers.add(stick);
    mouse.click("#second-choose");
    OpenWindow.await(() -> words("#copies-second-words").contains(stick.toString()));
    mouse.click("#backup-make");
    OpenWindow.await(() -> rows() == 3);
    try (Stream<Path> made = Files.list(stick)) {
      assertThat(made).hasSize(1);
    }
    Files.move(stick, home.resolve("拔掉"));
    mouse.click("#backup-make");
    OpenWindow.await(() -> words("#copies-second-words").contains("连不上"));
    assertThat(words("#copies-said")).contains("已备份到", "没有备份成");
    mouse.click("#second-remove");
    OpenWindow.await(() -> words("#copies-second-words").contains("还没有"));
  }

  @Test
  void aFirstStartGoesOnFromABackupOfAnotherMachine() {
    fill(home.resolve("别的电脑"));
    var file = home.resolve("备份.zip");
    LedgerFolder.backup(home.resolve("别的电脑"), file, InstantSource.system());
    open();
    assertThat(window.shell().workspace().source()).isInstanceOf(Source.Demonstration.class);
    answers.add(file);
    mouse.click("#room-backup");
    mouse.click("#backup-open");
    mouse.click("#backup-restore");
    window.accept();
    OpenWindow.await(
        () -> window.shell() != null && window.shell().workspace().source() instanceof Source.Own);
    assertThat(window.ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void aLockedBackupIsLookedAtWithItsPassword() throws IOException {
    fill(ledger());
    var file = home.resolve("备份.taizhang");
    LedgerFolder.backup(
        ledger(), file, new Password("口令".toCharArray()), InstantSource.system(), Progress.NONE);
    window = OpenWindow.looking(file, home.resolve("settings"));
    OpenWindow.await(() -> words(".dialog-pane").contains("这份备份加了密"));
    type("#asked-password", "别的");
    picture(".dialog-pane", "asked-password.png");
    // the next question may come before anybody sees that this one is gone
    mouse.click(
        mouse.seen(
            ".dialog-pane .button", node -> node instanceof Button b && b.isDefaultButton()));
    OpenWindow.await(() -> words(".dialog-pane").contains("口令不对"));
    type("#asked-password", "口令");
    window.accept();
    OpenWindow.await(() -> mouse.seen("#saved") != null);
    assertThat(window.ledger()).isEqualTo(LedgerBuilder.small());
    assertThat(window.shell().workspace().isWritable()).isFalse();
    mouse.click("#room-history");
    OpenWindow.await(() -> words("#history-figures").contains("共 1 条"));
    mouse.click("#history-check");
    OpenWindow.await(() -> words("#history-checked").contains("校验通过"));
  }

  @Test
  void everythingIsWrittenOutForOtherPrograms() throws IOException {
    openOnSmallLedger();
    var desktop = Files.createDirectories(home.resolve("桌面"));
    Files.writeString(desktop.resolve("别的.txt"), "别的");
    answers.add(desktop);
    mouse.click("#room-backup");
    mouse.click("#backup-dump");
    OpenWindow.await(() -> words("#copies-said").contains("全部数据已导出到"));
    try (Stream<Path> made = Files.list(desktop)) {
      var folder = made.filter(Files::isDirectory).findFirst().orElseThrow();
      assertThat(folder.getFileName().toString()).startsWith("台账数据");
      assertThat(folder.resolve("projects.csv")).content().contains("学校建设");
    }
  }

  private Path ledger() {
    return home.resolve("台账");
  }

  private void openOnSmallLedger() {
    fill(ledger());
    open();
  }

  private void open() {
    window = OpenWindow.on(ledger(), home.resolve("settings"), new Answers(answers));
  }

  private static void fill(Path folder) {
    var opening = LedgerFolder.open(folder, new Author("张三"), InstantSource.system());
    try (var store = ((Opening.Writable) opening).store()) {
      store.submit(new Edit.Together(Occasion.IMPORT, Adding.edits(LedgerBuilder.small())), null);
    }
  }

  private void rename(String name) {
    window
        .robot()
        .interact(() ->
            window
                .shell()
                .workspace()
                .submit(new Edit.Change<>(SCHOOLS, Fields.PROJECT_NAME, name(), name)));
    window.shell().workspace().flush();
    OpenWindow.settle();
  }

  private String name() {
    var shell = window.shell();
    return shell == null ? "" : shell.workspace().ledger().project(SCHOOLS).name();
  }

  private int rows() {
    return mouse.seen("#copies-list") instanceof ListView<?> list ? list.getItems().size() : 0;
  }

  private void picture(String selector, String name) throws IOException {
    var pictures = Files.createDirectories(Path.of("target", "pictures"));
    var pane = (Region) mouse.seen(selector);
    Files.write(
        pictures.resolve(name),
        Background.inWindow(
            () -> Snapshots.png(pane, (int) pane.getWidth(), (int) pane.getHeight(), 1)));
  }

  private String words(String selector) {
    var seen = mouse.seen(selector);
    return seen == null ? "" : ByMouse.words(seen);
  }

  /** As from the clipboard: keys go to the window below a dialog here. */
  private void type(String field, String text) {
    mouse.click(field);
    window.robot().interact(() -> ((TextInputControl) mouse.seen(field)).setText(text));
  }
}
