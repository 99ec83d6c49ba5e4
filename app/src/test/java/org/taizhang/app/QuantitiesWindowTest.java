package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.session.Room;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.testfx.api.FxToolkit;

/** The page of all that plans count by the keyboard, in the window on a ledger folder. */
class QuantitiesWindowTest {
  @TempDir private Path folder;

  @BeforeEach
  void makeLedger() throws Exception {
    FxToolkit.registerPrimaryStage();
    var opening = LedgerFolder.open(folder.resolve("l"), new Author("张三"), InstantSource.system());
    try (var store = ((Opening.Writable) opening).store()) {
      var ledger = LargeLedger.of(12);
      var edits = Adding.edits(ledger);
      ledger.unordered().stream()
          .filter(PlannedQuantity.class::isInstance)
          .forEach(one -> edits.add(new Edit.Add(one)));
      store.submit(new Edit.Together(Occasion.IMPORT, edits), null);
    }
  }

  @Test
  void keysLeadFromTheRailToTheTargetOfALine() {
    try (var window = OpenWindow.on(folder.resolve("l"), folder.resolve("s"))) {
      window.robot().push(KeyCode.ALT, KeyCode.DIGIT0);
      OpenWindow.await(() -> list(window) != null && list(window).getItems().size() == 12);
      var unit = (ComboBox<?>) window.find("#measure-unit");
      assertThat(unit.getItems()).hasSize(2);
      window.robot().interact(() -> list(window).requestFocus());
      window.robot().push(KeyCode.DOWN);
      OpenWindow.settle();
      assertThat(list(window).getSelectionModel().getSelectedIndex()).isEqualTo(1);
      assertThat(window.find("#measure").lookupAll(".measure-year")).hasSize(10);
      window.robot().push(KeyCode.ENTER);
      OpenWindow.await(() -> window.find("#project-name") != null);
      var selection = window.shell().selection();
      assertThat(selection.roomProperty().get()).isEqualTo(Room.DESK);
      assertThat(selection.spotlightProperty().get()).isNotNull();
    }
  }

  private static ListView<?> list(OpenWindow window) {
    return (ListView<?>) window.find("#measure-list");
  }
}
