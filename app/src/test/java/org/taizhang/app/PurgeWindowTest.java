package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.Background;
import org.taizhang.model.Department;
import org.taizhang.model.Plan;
import org.taizhang.model.edit.Edit;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A clerk purges content in the window, sees what would go, and goes on with what is left. */
class PurgeWindowTest {
  private final FxRobot robot = new FxRobot();
  @TempDir private Path folder;

  @BeforeEach
  void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private Path ledger() {
    return folder.resolve("ledger");
  }

  private OpenWindow open() {
    var opening = LedgerFolder.open(ledger(), new Author("测试员"), InstantSource.system());
    try (var store = ((Opening.Writable) opening).store()) {
      var small = LedgerBuilder.small();
      small
          .plans()
          .forEach(plan -> {
            store.submit(new Edit.Add(plan), null);
            small.departments(plan.id()).forEach(one -> store.submit(new Edit.Add(one), null));
          });
    }
    var window = OpenWindow.on(ledger(), folder.resolve("settings"));
    robot.push(KeyCode.ALT, KeyCode.DIGIT8);
    OpenWindow.await(() -> window.find("#history-purge") != null);
    window.press("#history-purge");
    return window;
  }

  private void write(Node field, String text) {
    robot.interact(() -> ((TextField) field).setText(text));
  }

  private static Button yes(OpenWindow window) {
    var form = window.inDialog("#purge-text");
    return Background.inWindow(() ->
        form.getScene().getRoot().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(Button::isDefaultButton)
            .findFirst()
            .orElseThrow());
  }

  private void look(OpenWindow window) {
    robot.interact(() -> ((Button) window.inDialog("#purge-look")).fire());
    OpenWindow.await(() -> !((VBox) window.inDialog(".purge-lines")).getChildren().isEmpty());
  }

  @Test
  void purgesWordsOnceAllWasSeenAndSaid() {
    try (var window = open()) {
      write(window.inDialog("#purge-text"), "财政局");
      write(window.inDialog("#purge-reason"), "撤并");
      write(window.inDialog("#purge-typed"), "清除");
      assertThat(yes(window).isDisabled()).isTrue();
      look(window);
      assertThat(yes(window).isDisabled()).isFalse();
      write(window.inDialog("#purge-text"), "财政");
      assertThat(yes(window).isDisabled()).as("something else than was seen").isTrue();
      write(window.inDialog("#purge-text"), "财政局");
      look(window);
      window.accept();
      OpenWindow.await(() -> window.find("#saved") != null);
      assertThat(window.ledger().plans()).isNotEmpty();
      for (Plan plan : window.ledger().plans()) {
        assertThat(window.ledger().departments(plan.id()))
            .extracting(Department::name)
            .doesNotContain("财政局");
      }
      assertThat(window.shell().workspace().isWritable()).isTrue();
    }
    assertThat(LedgerFolder.check(ledger()).damages()).isEmpty();
  }

  @Test
  void purgesAPlan() {
    try (var window = open()) {
      robot.interact(() -> ((RadioButton) window.inDialog("#purge-by-plan")).fire());
      look(window);
      write(window.inDialog("#purge-reason"), "涉密");
      assertThat(yes(window).isDisabled()).isTrue();
      write(window.inDialog("#purge-typed"), "清除");
      int before = LedgerBuilder.small().plans().size();
      window.accept();
      OpenWindow.await(() -> window.find("#saved") != null);
      assertThat(window.ledger().plans()).hasSize(before - 1);
    }
  }
}
