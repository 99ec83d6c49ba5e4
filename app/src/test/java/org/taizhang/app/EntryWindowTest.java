package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.Background;
import org.taizhang.app.session.Room;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.testfx.api.FxToolkit;

/** A month is filled in without the mouse. */
class EntryWindowTest {
  @TempDir private Path folder;

  @BeforeEach
  void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void reportsAreFilledInByKeysAlone() {
    try (var window = open()) {
      push(window, KeyCode.SHORTCUT, KeyCode.E);
      OpenWindow.await(() -> "entry-text".equals(focused(window).getId()));
      write(window, "done");
      push(window, KeyCode.TAB);
      assertThat(focused(window).getId()).isEqualTo("entry-percent");
      write(window, "400");
      push(window, KeyCode.ENTER);
      assertThat(focused(window).getId()).isEqualTo("entry-percent");
      assertThat(((TextInputControl) focused(window)).getText()).isEmpty();
      write(window, "20");
      push(window, KeyCode.RIGHT);
      assertThat(focused(window).getId()).isEqualTo("entry-lag");
      push(window, KeyCode.LEFT);
      push(window, KeyCode.SHIFT, KeyCode.TAB);
      assertThat(focused(window).getId()).isEqualTo("entry-text");

      push(window, KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(reports(window)).isEmpty();
      assertThat(((TextInputControl) focused(window)).getText())
          .as("what keeps them from being saved")
          .isEqualTo("400");
      write(window, "40");
      push(window, KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(reports(window))
          .extracting(ProgressReport::percent)
          .containsExactlyInAnyOrder(40, 20);

      push(window, KeyCode.DOWN);
      push(window, KeyCode.DOWN);
      write(window, "7");
      push(window, KeyCode.ALT, KeyCode.DIGIT2);
      assertThat(room(window)).isEqualTo(Room.MATRIX);
      push(window, KeyCode.SHORTCUT, KeyCode.E);
      OpenWindow.await(() -> "entry-text".equals(focused(window).getId()));
      push(window, KeyCode.TAB);
      assertThat(((TextInputControl) focused(window)).getText()).isEqualTo("7");

      push(window, KeyCode.ESCAPE);
      OpenWindow.await(() -> dialog() != null);
      push(window, KeyCode.ENTER);
      OpenWindow.await(() -> dialog() == null);
      assertThat(((TextInputControl) focused(window)).getText()).as("kept").isEqualTo("7");
      push(window, KeyCode.ESCAPE);
      OpenWindow.await(() -> dialog() != null);
      push(window, KeyCode.TAB);
      push(window, KeyCode.SPACE);
      OpenWindow.await(() -> dialog() == null);
      assertThat(((TextInputControl) focused(window)).getText()).as("given up").isEmpty();
      push(window, KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
      OpenWindow.await(() -> "entry-text".equals(focused(window).getId()));
      assertThat(focused(window).getAccessibleText()).startsWith("学校建设");
    }
  }

  private OpenWindow open() {
    var ledger = folder.resolve("ledger");
    var opening = LedgerFolder.open(ledger, new Author("测试"), InstantSource.system());
    try (var store = ((Opening.Writable) opening).store()) {
      var small = Adding.edits(LedgerBuilder.small());
      store.submit(new Edit.Together(Occasion.IMPORT, small), null);
    }
    return OpenWindow.on(ledger, folder.resolve("settings"));
  }

  private static void push(OpenWindow window, KeyCode... keys) {
    window.robot().push(keys);
    OpenWindow.settle();
  }

  private static void write(OpenWindow window, String text) {
    window.robot().write(text, 0);
    OpenWindow.settle();
  }

  private static Node focused(OpenWindow window) {
    return Background.inWindow(() -> window.stage().getScene().getFocusOwner());
  }

  private static Room room(OpenWindow window) {
    return Background.inWindow(() -> window.shell().selection().roomProperty().get());
  }

  private static List<ProgressReport> reports(OpenWindow window) {
    var ledger = window.ledger();
    return ledger.plans().stream()
        .flatMap(plan -> ledger.projects(plan.id()).stream())
        .flatMap(project -> ledger.targets(project.id()).stream())
        .flatMap(target -> ledger.reports(target.id()).stream())
        .toList();
  }

  private static DialogPane dialog() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot())
        .filter(DialogPane.class::isInstance)
        .map(DialogPane.class::cast)
        .findFirst()
        .orElse(null);
  }
}
