package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.nio.file.Path;
import java.time.InstantSource;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.Background;
import org.taizhang.app.session.Room;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The window is closed while a report is being written. */
class UnsavedFormsWindowTest {
  private final FxRobot robot = new FxRobot();
  @TempDir private Path folder;

  @BeforeEach
  void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theWindowStaysUntilTheReportIsSavedOrGivenUp() {
    try (var window = open()) {
      write(window, "12");
      askToClose(window);
      assertThat(dialog().getContentText()).contains("学校建设　2022年目标　进展");
      // Enter keeps what was typed, and leads to it
      robot.push(KeyCode.ENTER);
      OpenWindow.await(() -> dialog() == null);
      assertThat(window.stage().isShowing()).isTrue();
      assertThat(room(window)).isEqualTo(Room.DESK);
      assertThat(((TextInputControl) window.find("#report-percent")).getText()).isEqualTo("12");
      robot.interact(((Button) window.find("#report-save"))::fire);
      var target = window.ledger().targets(projectId("jia", "学校建设")).getFirst();
      assertThat(window.ledger().reports(target.id())).hasSize(1);
    }
    try (var window = open()) {
      write(window, "34");
      askToClose(window);
      robot.interact(() -> Platform.runLater(this::giveUp));
      OpenWindow.await(() -> dialog() == null && !window.stage().isShowing());
    }
  }

  @Test
  void theWindowStaysForWhatIsTypedIntoTheGridToo() {
    try (var window = open()) {
      robot.push(KeyCode.SHORTCUT, KeyCode.E);
      OpenWindow.await(() ->
          window.stage().getScene().getFocusOwner() instanceof TextInputControl input
              && "entry-text".equals(input.getId()));
      robot.write("done", 0);
      robot.push(KeyCode.ALT, KeyCode.DIGIT2);
      OpenWindow.settle();
      askToClose(window);
      assertThat(dialog().getContentText()).contains("快速填报");
      robot.push(KeyCode.ENTER);
      OpenWindow.await(() -> dialog() == null);
      assertThat(window.stage().isShowing()).isTrue();
      assertThat(room(window)).isEqualTo(Room.ENTRY);
      assertThat(((TextInputControl) window.find("#entry-text")).getText()).isEqualTo("done");
      askToClose(window);
      robot.interact(() -> Platform.runLater(this::giveUp));
      OpenWindow.await(() -> dialog() == null && !window.stage().isShowing());
    }
  }

  private OpenWindow open() {
    var ledger = folder.resolve("ledger");
    var opening = LedgerFolder.open(ledger, new Author("测试"), InstantSource.system());
    try (var store = ((Opening.Writable) opening).store()) {
      if (store.ledger().plans().isEmpty()) {
        var small = Adding.edits(LedgerBuilder.small());
        store.submit(new Edit.Together(Occasion.IMPORT, small), null);
      }
    }
    return OpenWindow.on(ledger, folder.resolve("settings"));
  }

  /** Writes a report, and goes on to another room before it is saved. */
  private void write(OpenWindow window, String percent) {
    robot.interact(() -> window.shell().selection().show(Room.DESK, projectId("jia", "学校建设")));
    OpenWindow.await(() -> window.find("#work-tab-reports") != null);
    robot.interact(() -> ((ToggleButton) window.find("#work-tab-reports")).setSelected(true));
    robot.interact(((Button) window.find("#report-add"))::fire);
    robot.interact(() -> ((TextInputControl) window.find("#report-percent")).setText(percent));
    robot.push(KeyCode.ALT, KeyCode.DIGIT2);
    OpenWindow.settle();
  }

  private void askToClose(OpenWindow window) {
    Platform.runLater(() ->
        window
            .stage()
            .fireEvent(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    OpenWindow.await(() -> dialog() != null);
  }

  private void giveUp() {
    var pane = dialog();
    ((Button) pane.lookupButton(pane.getButtonTypes().getFirst())).fire();
  }

  private static DialogPane dialog() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot())
        .filter(DialogPane.class::isInstance)
        .map(DialogPane.class::cast)
        .findFirst()
        .orElse(null);
  }

  private static Room room(OpenWindow window) {
    return Background.inWindow(() -> window.shell().selection().roomProperty().get());
  }
}
