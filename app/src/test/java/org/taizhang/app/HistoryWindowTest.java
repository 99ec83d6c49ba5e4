package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.FileChoice;
import org.taizhang.app.session.Room;
import org.taizhang.app.trail.TrailRow;
import org.taizhang.model.ProjectId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.testfx.api.FxToolkit;

/** The history by the keyboard, in the window on a ledger folder. */
class HistoryWindowTest {
  private static final ProjectId SCHOOLS = projectId("jia", "学校建设");

  @TempDir private Path folder;

  @BeforeEach
  void makeLedger() throws Exception {
    FxToolkit.registerPrimaryStage();
    var opening = LedgerFolder.open(folder.resolve("l"), new Author("张三"), InstantSource.system());
    try (var store = ((Opening.Writable) opening).store()) {
      var small = LedgerBuilder.small();
      store.submit(new Edit.Together(Occasion.IMPORT, Adding.edits(small)), null);
      store.submit(rename(small.project(SCHOOLS).name(), "学校新建"), null);
      store.submit(rename("学校新建", "学校新建改建"), null);
    }
  }

  private static Edit rename(String before, String after) {
    return new Edit.Change<>(SCHOOLS, Fields.PROJECT_NAME, before, after);
  }

  @Test
  void keysLeadThroughTheHistoryAndToWhereItTookPlace() {
    try (var window = open()) {
      window.robot().push(KeyCode.ALT, KeyCode.DIGIT8);
      OpenWindow.await(() -> rows(window).size() == 3);
      window.robot().interact(() -> window.find("#history-rows").requestFocus());
      assertThat(title(window)).contains("学校新建");
      window.robot().push(KeyCode.END);
      OpenWindow.await(() -> parts(window).size() > 10);
      assertThat(title(window)).startsWith("导入方案");
      window.robot().push(KeyCode.UP);
      OpenWindow.await(() -> parts(window).size() == 1);
      window.robot().push(KeyCode.ENTER);
      OpenWindow.settle();
      assertThat(window.shell().selection().roomProperty().get()).isEqualTo(Room.DESK);
      assertThat(window.shell().selection().spotlightProperty().get()).isEqualTo(SCHOOLS);
    }
  }

  @Test
  void whatIsDoneMeanwhileStandsOnTop() {
    try (var window = open()) {
      window.robot().push(KeyCode.ALT, KeyCode.DIGIT8);
      OpenWindow.await(() -> rows(window).size() == 3);
      window.robot().interact(() -> window.shell().workspace().submit(rename("学校新建改建", "学校扩建")));
      OpenWindow.await(() -> rows(window).size() == 4);
      window.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
      OpenWindow.await(() -> rows(window).size() == 5);
      assertThat(rows(window).getFirst().takesBack()).isEqualTo(3);
    }
  }

  @Test
  void aProjectOfTheDeskLeadsToItsHistoryAndTheCheckSaysThatAllIsWhole() {
    try (var window = open()) {
      window
          .robot()
          .interact(() -> window.shell().selection().show(Room.DESK, projectId("jia", "校园安全")));
      OpenWindow.await(() -> window.find("#more") != null);
      window
          .robot()
          .interact(() -> {
            var more = (MenuButton) window.find("#more");
            more.getItems().stream()
                .filter(item -> "history.menu".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire();
          });
      OpenWindow.await(() -> window.find("#history-rows") != null && rows(window).size() == 1);
      window.press("#history-check");
      OpenWindow.await(() -> window.find("#history-checked") != null);
      assertThat(((Label) window.find("#history-checked")).getText()).contains("校验通过", "3 条");
    }
  }

  @Test
  void whatIsShownIsWrittenIntoAFile() {
    var file = folder.resolve("记录.csv");
    try (var window = OpenWindow.on(folder.resolve("l"), folder.resolve("s"), saving(file))) {
      window.robot().push(KeyCode.ALT, KeyCode.DIGIT8);
      OpenWindow.await(() -> rows(window).size() == 3);
      window.type(window.find("#history-text"), "新建改建");
      OpenWindow.await(() -> rows(window).size() == 1);
      window.robot().interact(() -> item(window, "export-csv").fire());
      OpenWindow.await(() -> file.toFile().exists());
      assertThat(file).content().contains("学校新建改建").doesNotContain("教师队伍");
    }
  }

  private static MenuItem item(OpenWindow window, String id) {
    return ((MenuButton) window.find("#history-export"))
        .getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
  }

  private OpenWindow open() {
    return OpenWindow.on(folder.resolve("l"), folder.resolve("s"));
  }

  @SuppressWarnings("unchecked")
  private static List<TrailRow> rows(OpenWindow window) {
    var list = (ListView<TrailRow>) window.find("#history-rows");
    return list == null ? List.of() : list.getItems();
  }

  private static List<?> parts(OpenWindow window) {
    var list = (ListView<?>) window.find("#history-parts");
    return list == null ? List.of() : list.getItems();
  }

  private static String title(OpenWindow window) {
    return Objects.requireNonNull((Label) window.find("#history-title")).getText();
  }

  private static FileChoice saving(Path file) {
    return new FileChoice() {
      @Override
      public Optional<Path> open(@Nullable Window owner, FileChooser asked) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> save(@Nullable Window owner, FileChooser asked) {
        return Optional.of(file);
      }
    };
  }
}
