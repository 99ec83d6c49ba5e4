package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
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
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A clerk's visit to the window, on a real ledger folder. */
class WindowTest {
  private final FxRobot robot = new FxRobot();
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final ExecutorService saver = Executors.newSingleThreadExecutor();
  @TempDir private Path folder;
  private Stage stage;

  @BeforeEach
  void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void stopThreads() {
    workers.shutdownNow();
    saver.shutdownNow();
  }

  @Test
  void whatTheClerkDoesIsThereWhenTheWindowOpensAgain() {
    fill(LedgerBuilder.small());
    open();
    choosePlan("jia");

    robot.push(KeyCode.ALT, KeyCode.DIGIT2);
    click("#matrix-grid");
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

    robot.push(KeyCode.ALT, KeyCode.DIGIT3);
    click("#project-content");
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("abc", 0);
    // the text is still being typed when the window is closed
    var edited = ledger();
    assertThat(edited.project(projectId("jia", "学校建设")).content()).isEqualTo("学校建设的主要内容。");
    close();

    open();
    choosePlan("jia");
    assertThat(ledger().project(projectId("jia", "学校建设")).content()).isEqualTo("abc");
    assertThat(roles()).containsExactly(Role.RESPONSIBLE);
    robot.push(KeyCode.ALT, KeyCode.DIGIT3);
    await(() -> find("#project-content") != null);
    assertThat(((TextArea) find("#project-content")).getText()).isEqualTo("abc");
    close();
  }

  @Test
  void aFirstStartShowsTheDemonstrationAndLeadsToALedgerOfOnesOwn() {
    open(folder.resolve("own"));
    assertThat(find("#banner").isVisible()).isTrue();
    assertThat(shell().workspace().ledger().plans()).allMatch(plan -> plan.demonstration());
    click("#new-ledger");
    await(() -> stage.getScene().lookup("#rail-offer") != null);
    assertThat(find("#banner").isVisible()).isFalse();
    assertThat(folder.resolve("own")).isDirectory();
    close();
  }

  @Test
  void aSecondWindowSaysWhoHoldsTheLedgerAndChangesNothing() {
    fill(LedgerBuilder.small());
    try (var held = ((Opening.Writable) opening(folder.resolve("ledger"))).store()) {
      assertThat(held.ledger()).isEqualTo(LedgerBuilder.small());
      open();
      assertThat(find("#banner").isVisible()).isTrue();
      assertThat(((Label) find("#saved")).getText()).isEqualTo("只读");
      close();
    }
  }

  @Test
  void twoClicksOpenOneLedgerOnce() {
    open(folder.resolve("own"));
    robot.interact(() -> {
      var button = (Button) find("#new-ledger");
      button.fire();
      button.fire();
    });
    await(() -> stage.getScene().lookup("#rail-offer") != null);
    settle();
    assertThat(shell().workspace().isWritable()).isTrue();
    assertThat(find("#banner").isVisible()).isFalse();
    close();
  }

  @Test
  void aDamagedLedgerGoesOnFromItsGoodCopy() throws IOException {
    fill(LedgerBuilder.small());
    damage(folder.resolve("ledger"));
    open();
    assertThat(shell().workspace().source()).isInstanceOf(Source.Damaged.class);
    robot.interact(() -> Platform.runLater(() -> ((Button) find("#recover")).fire()));
    await(() -> Window.getWindows().size() > 1);
    robot.push(KeyCode.ENTER);
    await(() -> shell().workspace().isWritable());
    close();
  }

  @Test
  void anUnexpectedFailureIsSaid() {
    open(folder.resolve("own"));
    var window = Background.inWindow(Thread::currentThread);
    Background.inWindow(() -> {
      window
          .getUncaughtExceptionHandler()
          .uncaughtException(window, new IllegalStateException("坏了"));
      return window;
    });
    assertThat(((Label) find("#notice")).getText()).contains("IllegalStateException");
    close();
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
    var threads = new Surroundings.Threads(workers, saver, Background.window());
    var surroundings =
        new Surroundings(
            where, folder.resolve("settings"), InstantSource.system(), UUID::randomUUID, threads);
    stage =
        Background.inWindow(() -> {
          var made = new Stage();
          new Studio(surroundings).open(made);
          made.setMaximized(false);
          made.setX(0);
          made.setY(0);
          made.setWidth(1000);
          made.setHeight(760);
          return made;
        });
    await(() -> stage.getScene() != null && stage.getScene().lookup("#saved") != null);
    settle();
  }

  private void choosePlan(String code) {
    click("#plans");
    settle();
    robot.interact(() -> {
      var chooser = (javafx.scene.control.MenuButton) find("#plans");
      chooser.getItems().stream()
          .filter(item -> ("plan-" + code).equals(item.getId()))
          .map(item -> (javafx.scene.control.CustomMenuItem) item)
          .map(item -> (javafx.scene.control.CheckBox) item.getContent())
          .filter(box -> !box.isSelected())
          .forEach(javafx.scene.control.CheckBox::fire);
    });
    robot.push(KeyCode.ESCAPE);
    settle();
  }

  private void close() {
    robot.interact(() -> {
      stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
      stage.close();
    });
    settle();
    // as Desktop does: the store is closed behind the window
    CompletableFuture.runAsync(() -> {}, saver).join();
    settle();
  }

  private Shell shell() {
    return (Shell) stage.getScene().getRoot().getUserData();
  }

  private Ledger ledger() {
    settle();
    return Background.inWindow(() -> shell().workspace().ledger());
  }

  private java.util.Set<Role> roles() {
    return ledger().roles(projectId("jia", "教师队伍"), departmentId("jia", "财政局"));
  }

  private Node find(String selector) {
    return stage.getScene().lookup(selector);
  }

  private void click(String selector) {
    settle();
    robot.clickOn(find(selector));
    settle();
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void await(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          20, TimeUnit.SECONDS, () -> Background.inWindow(condition::getAsBoolean));
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError(e);
    }
    settle();
  }
}
