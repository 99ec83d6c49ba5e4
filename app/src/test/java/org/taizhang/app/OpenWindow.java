package org.taizhang.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.FileChoice;
import org.taizhang.model.Ledger;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The program's window on a ledger folder, as a clerk opens, uses and closes it. */
final class OpenWindow implements AutoCloseable {
  private final FxRobot robot = new FxRobot();
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final ExecutorService saver = Executors.newSingleThreadExecutor();
  private final Stage stage;

  private OpenWindow(Path ledger, Path settings, FileChoice files, Way way) {
    var threads = new Surroundings.Threads(workers, saver, Background.window());
    var surroundings =
        new Surroundings(ledger, settings, InstantSource.system(), UUID::randomUUID, threads);
    stage =
        Background.inWindow(() -> {
          var made = new Stage();
          way.open(new Studio(surroundings, files), made);
          made.setMaximized(false);
          made.setX(0);
          made.setY(0);
          made.setWidth(1000);
          made.setHeight(760);
          return made;
        });
  }

  /** Opens it and waits for its first picture. */
  static OpenWindow on(Path ledger, Path settings) {
    return on(ledger, settings, FileChoice.system());
  }

  /** The same, with somebody else to ask for files. */
  static OpenWindow on(Path ledger, Path settings, FileChoice files) {
    var window = new OpenWindow(ledger, settings, files, Studio::open);
    await(() -> window.stage.getScene() != null && window.find("#saved") != null);
    return window;
  }

  /** Looks at a folder or a backup without a trace; its first picture may be a question. */
  static OpenWindow looking(Path place, Path settings) {
    return new OpenWindow(place, settings, FileChoice.system(), Studio::view);
  }

  private interface Way {
    void open(Studio studio, Stage stage);
  }

  FxRobot robot() {
    return robot;
  }

  Stage stage() {
    return stage;
  }

  Shell shell() {
    return (Shell) stage.getScene().getRoot().getUserData();
  }

  Ledger ledger() {
    settle();
    return Background.inWindow(() -> shell().workspace().ledger());
  }

  /** Null while nothing of the window answers to the selector. */
  Node find(String selector) {
    return stage.getScene().lookup(selector);
  }

  void click(String selector) {
    settle();
    robot.clickOn(find(selector));
    settle();
  }

  /** As {@link #click}, for a button that opens a dialog: does not wait until that is closed. */
  void press(String selector) {
    robot.interact(() -> Platform.runLater(((ButtonBase) find(selector))::fire));
    settle();
  }

  /** What stands in the dialog in front of the window; waits until there is one. */
  Node inDialog(String selector) {
    await(() -> dialog() != null && dialog().getScene().getRoot().lookup(selector) != null);
    return Background.inWindow(() -> dialog().getScene().getRoot().lookup(selector));
  }

  /** What stands in another window than this and its dialogs; null while there is none. */
  @Nullable Node beside(String selector) {
    return Window.getWindows().stream()
        .filter(other -> other instanceof Stage && !other.equals(stage) && other.isShowing())
        .map(other -> other.getScene().getRoot().lookup(selector))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Waits until the button of another window can be pressed, and presses it. */
  void pressBeside(String selector) {
    await(() -> beside(selector) instanceof ButtonBase button && !button.isDisabled());
    robot.interact(() -> Platform.runLater(((ButtonBase) beside(selector))::fire));
    settle();
  }

  /** Says yes to the dialog and waits until it is gone. */
  void accept() {
    await(() -> dialog() != null);
    robot.interact(() ->
        Platform.runLater(() ->
            dialog().getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(Button::isDefaultButton)
                .findFirst()
                .orElseThrow()
                .fire()));
    await(() -> dialog() == null);
  }

  private @Nullable Window dialog() {
    return Window.getWindows().stream()
        .filter(window -> window.getScene().getRoot() instanceof DialogPane)
        .findFirst()
        .orElse(null);
  }

  /** Puts a text in place of what stands in a field. */
  void type(Node field, String text) {
    robot.clickOn(field);
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write(text, 0);
    settle();
  }

  /** Looks at this plan too. */
  void choosePlan(String code) {
    click("#plans");
    robot.interact(() -> {
      var chooser = (MenuButton) find("#plans");
      chooser.getItems().stream()
          .filter(item -> ("plan-" + code).equals(item.getId()))
          .map(item -> (CheckBox) ((CustomMenuItem) item).getContent())
          .filter(box -> !box.isSelected())
          .forEach(CheckBox::fire);
    });
    robot.push(KeyCode.ESCAPE);
    settle();
  }

  @Override
  public void close() {
    robot.interact(() -> {
      stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
      stage.close();
    });
    settle();
    // as Desktop does: the store is closed behind the window
    CompletableFuture.runAsync(() -> {}, saver).join();
    settle();
    workers.shutdownNow();
    saver.shutdownNow();
  }

  static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  static void await(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          60, TimeUnit.SECONDS, () -> Background.inWindow(condition::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
    settle();
  }
}
