package org.taizhang.app.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.model.Ledger;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The desk in a window, as a clerk uses it; what is done is in the ledger at once. */
final class OpenDesk implements AutoCloseable {
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2024-03-05T02:00:00Z"));

  private final FxRobot robot = new FxRobot();
  private final SessionFixture session;
  private final Stage stage;

  OpenDesk(Ledger ledger) {
    session = Background.inWindow(() -> new SessionFixture(ledger));
    stage =
        Background.inWindow(() -> {
          var look = new Look();
          var model = new DeskViewModel(session.workspace(), session.selection());
          var desk = new DeskView(model, session.work(NOW));
          look.follow(desk.root());
          var made = new Stage();
          made.setScene(new Scene(desk.root(), 980, 700));
          made.setX(0);
          made.setY(0);
          made.show();
          return made;
        });
    settle();
  }

  FxRobot robot() {
    return robot;
  }

  SessionFixture session() {
    return session;
  }

  Ledger ledger() {
    settle();
    return Background.inWindow(() -> session.workspace().ledger());
  }

  Node find(String selector) {
    return stage.getScene().lookup(selector);
  }

  void press(String button) {
    robot.interact(() -> ((Button) find(button)).fire());
    settle();
  }

  /** An entry of a menu button, by id; also one of a submenu's. */
  void choose(String menu, String item) {
    robot.interact(() -> item(menu, item).fire());
    settle();
  }

  /** The same for what asks something and waits for the answer. */
  void ask(String menu, String item) {
    Platform.runLater(() -> item(menu, item).fire());
    await(() -> dialog() != null);
  }

  private MenuItem item(String menu, String item) {
    return ((MenuButton) find(menu))
        .getItems().stream().filter(one -> item.equals(one.getId())).findFirst().orElseThrow();
  }

  /** Types in place of what stands in the field, and Enter. */
  void type(String field, String text) {
    robot.interact(() -> {
      var input = (TextInputControl) find(field);
      input.requestFocus();
      input.setText(text);
    });
    robot.push(KeyCode.ENTER);
    settle();
  }

  DialogPane dialog() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot())
        .filter(DialogPane.class::isInstance)
        .map(DialogPane.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** Says yes to what is asked. */
  void accept() {
    robot.interact(() -> {
      var pane = dialog();
      ((Button) pane.lookupButton(pane.getButtonTypes().getFirst())).fire();
    });
    await(() -> dialog() == null);
  }

  /** Takes back everything. */
  void undoAll() {
    robot.interact(() -> {
      while (session.workspace().history().undoable().get() != null) {
        session.workspace().undo();
      }
    });
    settle();
  }

  @Override
  public void close() {
    robot.interact(stage::close);
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void await(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          30, TimeUnit.SECONDS, () -> Background.inWindow(condition::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
    settle();
  }
}
