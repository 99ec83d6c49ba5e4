package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.Background;
import org.taizhang.app.session.Source;
import org.taizhang.model.Ledger;
import org.taizhang.model.Role;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.taizhang.persistence.Progress;
import org.taizhang.seeds.demo.Demonstration;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A clerk's visit to the window, on a real ledger folder. */
class WindowTest {
  private final FxRobot robot = new FxRobot();
  @TempDir private Path folder;
  private OpenWindow window;

  @BeforeEach
  void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whatTheClerkDoesIsThereWhenTheWindowOpensAgain() {
    fill(LedgerBuilder.small());
    open();
    window.choosePlan("jia");

    robot.push(KeyCode.ALT, KeyCode.DIGIT2);
    window.click("#matrix-grid");
    robot.push(KeyCode.CONTROL, KeyCode.HOME);
    robot.push(KeyCode.HOME);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.RIGHT);
    assertThat(roles()).isEmpty();
    robot.push(KeyCode.DIGIT2);
    assertThat(roles()).containsExactly(Role.RESPONSIBLE);
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(roles()).isEmpty();
    robot.push(KeyCode.SHORTCUT, KeyCode.Y);
    assertThat(roles()).containsExactly(Role.RESPONSIBLE);

    robot.push(KeyCode.ALT, KeyCode.DIGIT4);
    window.click("#project-content");
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("abc", 0);
    // the text is still being typed when the window is closed
    var edited = window.ledger();
    assertThat(edited.project(projectId("jia", "学校建设")).content()).isEqualTo("学校建设的主要内容。");
    window.close();

    open();
    window.choosePlan("jia");
    assertThat(window.ledger().project(projectId("jia", "学校建设")).content()).isEqualTo("abc");
    assertThat(roles()).containsExactly(Role.RESPONSIBLE);
    robot.push(KeyCode.ALT, KeyCode.DIGIT4);
    OpenWindow.await(() -> window.find("#project-content") != null);
    assertThat(((TextArea) window.find("#project-content")).getText()).isEqualTo("abc");
    window.close();
  }

  @Test
  void aFirstStartShowsTheDemonstrationAndLeadsToALedgerOfOnesOwn() {
    open(folder.resolve("own"));
    assertThat(window.find("#banner").isVisible()).isTrue();
    assertThat(window.find("#badge").isVisible()).isTrue();
    assertThat(window.ledger()).isEqualTo(Demonstration.ledger());
    assertThat(window.shell().selection().plans()).containsExactly(Demonstration.first());
    window.click("#new-ledger");
    OpenWindow.await(() -> window.find("#rail-offer") != null);
    assertThat(window.find("#banner").isVisible()).isFalse();
    assertThat(window.find("#badge").isVisible()).isFalse();
    assertThat(folder.resolve("own")).isDirectory();
    assertThat(window.ledger()).isEqualTo(Ledger.empty());
    window.close();
  }

  @Test
  void aSecondWindowSaysWhoHoldsTheLedgerAndChangesNothing() {
    fill(LedgerBuilder.small());
    try (var held = ((Opening.Writable) opening(folder.resolve("ledger"))).store()) {
      assertThat(held.ledger()).isEqualTo(LedgerBuilder.small());
      open();
      assertThat(window.find("#banner").isVisible()).isTrue();
      assertThat(((Label) window.find("#saved")).getText()).isEqualTo("只读");
      window.close();
    }
  }

  @Test
  void twoClicksOpenOneLedgerOnce() {
    open(folder.resolve("own"));
    robot.interact(() -> {
      var button = (Button) window.find("#new-ledger");
      button.fire();
      button.fire();
    });
    OpenWindow.await(() -> window.find("#rail-offer") != null);
    OpenWindow.settle();
    assertThat(window.shell().workspace().isWritable()).isTrue();
    assertThat(window.find("#banner").isVisible()).isFalse();
    window.close();
  }

  @Test
  void aDamagedLedgerGoesOnFromItsGoodCopy() throws IOException {
    fill(LedgerBuilder.small());
    damage(folder.resolve("ledger"));
    open();
    assertThat(window.shell().workspace().source()).isInstanceOf(Source.Damaged.class);
    robot.interact(() -> Platform.runLater(() -> ((Button) window.find("#recover")).fire()));
    OpenWindow.await(() -> Window.getWindows().size() > 1);
    robot.push(KeyCode.ENTER);
    OpenWindow.await(() -> window.shell().workspace().isWritable());
    window.close();
  }

  @Test
  void aDamagedLedgerIsBroughtBackFromACopyThatReachesFurther() throws IOException {
    fill(LedgerBuilder.small());
    var ledger = folder.resolve("ledger");
    try (var store = ((Opening.Writable) opening(ledger)).store()) {
      store.copies().makeNow(Progress.NONE);
    }
    damage(ledger);
    open();
    assertThat(((Button) window.find("#restore")).getText()).contains("年").contains("备份恢复");
    robot.interact(() -> Platform.runLater(() -> ((Button) window.find("#restore")).fire()));
    OpenWindow.await(() -> Window.getWindows().size() > 1);
    robot.push(KeyCode.ENTER);
    OpenWindow.await(() -> window.shell().workspace().isWritable());
    assertThat(window.shell().workspace().ledger().plans()).isNotEmpty();
    window.close();
  }

  @Test
  void anUnexpectedFailureIsSaid() {
    open(folder.resolve("own"));
    var thread = Background.inWindow(Thread::currentThread);
    Background.inWindow(() -> {
      thread
          .getUncaughtExceptionHandler()
          .uncaughtException(thread, new IllegalStateException("坏了"));
      return thread;
    });
    assertThat(((Label) window.find("#notice")).getText()).contains("IllegalStateException");
    window.close();
  }

  /** The journal is lost, and the snapshots are not what was written. */
  private static void damage(Path ledger) throws IOException {
    Files.delete(ledger.resolve("ledger.journal"));
    try (var files = Files.list(ledger.resolve("snapshots"))) {
      for (var file : files.toList()) {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
  }

  private void fill(Ledger ledger) {
    try (var store = ((Opening.Writable) opening(folder.resolve("ledger"))).store()) {
      store.submit(new Edit.Together(Occasion.IMPORT, Adding.edits(ledger)), null);
    }
  }

  private static Opening opening(Path where) {
    return LedgerFolder.open(where, new Author("测试"), InstantSource.system());
  }

  private void open() {
    open(folder.resolve("ledger"));
  }

  private void open(Path where) {
    window = OpenWindow.on(where, folder.resolve("settings"));
  }

  private Set<Role> roles() {
    return window.ledger().roles(projectId("jia", "教师队伍"), departmentId("jia", "财政局"));
  }
}
