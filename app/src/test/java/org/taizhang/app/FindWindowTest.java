package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.testfx.api.FxToolkit;

/** Everything is found by the keyboard alone, in the window on a ledger folder. */
class FindWindowTest {
  @TempDir private Path folder;

  @BeforeEach
  void makeLedger() throws Exception {
    FxToolkit.registerPrimaryStage();
    var opening = LedgerFolder.open(folder.resolve("l"), new Author("张三"), InstantSource.system());
    try (var store = ((Opening.Writable) opening).store()) {
      var small = LedgerBuilder.small();
      store.submit(new Edit.Together(Occasion.IMPORT, Adding.edits(small)), null);
    }
  }

  @Test
  void aDepartmentAndATargetAreOpenedAndTheCursorComesBack() {
    try (var window = open()) {
      find(window, "czj");
      OpenWindow.await(() -> shown(window, "财政局"));
      window.robot().push(KeyCode.ENTER);
      OpenWindow.settle();
      assertThat(selection(window).roomProperty().get()).isEqualTo(Room.DEPARTMENTS);
      assertThat(selection(window).spotlightProperty().get()).isEqualTo(departmentId("jia", "财政局"));
      assertThat(window.find("#find-panel").isVisible()).isFalse();

      find(window, "2024年推進學校");
      OpenWindow.await(() -> shown(window, "2024年推进学校建设"));
      window.robot().push(KeyCode.ENTER);
      OpenWindow.await(() -> window.find("#project-name") != null);
      OpenWindow.await(() -> inSight(window, "#target-2024"));
      assertThat(selection(window).roomProperty().get()).isEqualTo(Room.DESK);

      var name = window.find("#project-name");
      window.robot().interact(name::requestFocus);
      find(window, "校园");
      OpenWindow.await(() -> shown(window, "校园安全"));
      window.robot().push(KeyCode.DOWN);
      window.robot().push(KeyCode.ESCAPE);
      OpenWindow.settle();
      assertThat(window.stage().getScene().getFocusOwner()).isEqualTo(name);
      assertThat(((TextField) window.find("#find")).getText()).isEmpty();
      assertThat(window.find("#find-panel").isVisible()).isFalse();
    }
  }

  @Test
  void arrowsAndEnterReachTheSecondGroup() {
    try (var window = open()) {
      find(window, "教师");
      OpenWindow.await(() -> shown(window, "2. 教师队伍"));
      window.robot().push(KeyCode.PAGE_DOWN);
      window.robot().push(KeyCode.DOWN);
      OpenWindow.settle();
      assertThat(
              Objects.requireNonNull(list(window).getSelectionModel().getSelectedItem()).toString())
          .contains("2023年推进教师队伍");
      window.robot().push(KeyCode.ENTER);
      OpenWindow.settle();
      var ledger = window.ledger();
      assertThat(selection(window).spotlightProperty().get())
          .isEqualTo(ledger.targets(projectId("jia", "教师队伍")).get(1).id());
    }
  }

  @Test
  void whatTheWindowCanDoIsFoundAndDone() {
    try (var window = open()) {
      find(window, "修改记录");
      OpenWindow.await(() -> shown(window, "Alt+8"));
      window.robot().push(KeyCode.ENTER);
      OpenWindow.settle();
      assertThat(selection(window).roomProperty().get()).isEqualTo(Room.HISTORY);
      OpenWindow.await(() -> !window.find("#history-export").isDisabled());
      find(window, "导出");
      OpenWindow.await(() -> shown(window, "导出 › "));
      find(window, "明暗");
      OpenWindow.await(() -> shown(window, "明暗"));
      window.robot().push(KeyCode.ENTER);
      OpenWindow.await(() ->
          window.stage().getScene().getStylesheets().stream()
              .anyMatch(sheet -> sheet.endsWith("dark.css")));
    }
  }

  private OpenWindow open() {
    return OpenWindow.on(folder.resolve("l"), folder.resolve("s"));
  }

  private static void find(OpenWindow window, String text) {
    window.robot().push(KeyCode.SHORTCUT, KeyCode.K);
    OpenWindow.settle();
    assertThat(window.find("#find").isFocused()).isTrue();
    window.robot().interact(() -> ((TextField) window.find("#find")).setText(text));
    OpenWindow.settle();
  }

  private static boolean inSight(OpenWindow window, String selector) {
    var pane = window.find("#detail");
    var node = window.find(selector);
    return node != null
        && pane.localToScene(pane.getLayoutBounds())
            .contains(node.localToScene(node.getLayoutBounds()));
  }

  private static Selection selection(OpenWindow window) {
    return window.shell().selection();
  }

  private static boolean shown(OpenWindow window, String words) {
    return list(window).getItems().stream().anyMatch(row -> row.toString().contains(words));
  }

  private static ListView<?> list(OpenWindow window) {
    return (ListView<?>) window.find("#find-list");
  }
}
