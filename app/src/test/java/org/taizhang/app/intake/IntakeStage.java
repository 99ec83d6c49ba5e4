package org.taizhang.app.intake;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Fonts;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The import window on a screen, worked with by the keyboard. */
final class IntakeStage implements AutoCloseable {
  private final FxRobot robot = new FxRobot();
  private final IntakeViewModel model;

  IntakeStage(IntakeViewModel model) {
    this.model = model;
    var messages = Messages.chinese();
    Background.inWindow(() -> {
      new Fonts();
      var dialogs = new Dialogs(messages, new Look());
      var form =
          new BlankForm(
              messages, dialogs, new Background(Runnable::run, Runnable::run), file -> {});
      new IntakeWindow(messages, dialogs, model, form).open(null);
      return model;
    });
    await(() -> scene() != null && scene().getFocusOwner() != null);
  }

  /** What is done in the window's thread. */
  void act(Runnable doing) {
    Background.inWindow(() -> {
      doing.run();
      return model;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  <T> T see(Supplier<T> look) {
    return Background.inWindow(look::get);
  }

  void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void write(String words) {
    robot.write(words, 0);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void click(Node node) {
    robot.clickOn(node);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Null where the window is closed. */
  @Nullable Scene scene() {
    return windows().stream()
        .map(Window::getScene)
        .filter(scene -> scene.getRoot().getId() != null)
        .filter(scene -> scene.getRoot().getId().equals("intake"))
        .findFirst()
        .orElse(null);
  }

  /** The question in front of the window; null while there is none. */
  @Nullable DialogPane question() {
    return windows().stream()
        .map(window -> window.getScene().getRoot())
        .filter(DialogPane.class::isInstance)
        .map(DialogPane.class::cast)
        .findFirst()
        .orElse(null);
  }

  private static List<Window> windows() {
    return Window.getWindows().stream().filter(Window::isShowing).toList();
  }

  Node node(String selector) {
    return see(() -> scene().lookup(selector));
  }

  /** The id of what has the focus; empty where nothing has it. */
  String focused() {
    return see(() -> {
      var owner = scene().getFocusOwner();
      return owner == null || owner.getId() == null ? "" : owner.getId();
    });
  }

  static void await(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          60, TimeUnit.SECONDS, () -> Background.inWindow(condition::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Override
  public void close() {
    act(() -> {
      for (var window : windows()) {
        if (window instanceof Stage stage) {
          stage.close();
        }
      }
    });
  }
}
