package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.planId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
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
import org.testfx.util.WaitForAsyncUtils;

/** An inspector looks at a ledger: figures that lead on, sheet after sheet, and no trace of it. */
class LookingRoundTest {
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2023-12-05T02:00:00Z"));

  private final FxRobot robot = new FxRobot();
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final ExecutorService saver = Executors.newSingleThreadExecutor();
  @TempDir private Path folder;
  private Path ledger;
  private Stage stage;

  @BeforeEach
  void makeLedger() throws Exception {
    FxToolkit.registerPrimaryStage();
    ledger = folder.resolve("ledger");
    var opening = LedgerFolder.open(ledger, new Author("测试"), NOW);
    try (var store = ((Opening.Writable) opening).store()) {
      var edits = Adding.edits(LedgerBuilder.small());
      store.submit(new Edit.Together(Occasion.IMPORT, edits), null);
    }
  }

  @AfterEach
  void close() {
    robot.interact(() -> {
      stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
      stage.close();
    });
    workers.shutdownNow();
    saver.shutdownNow();
  }

  @Test
  void everyFigureLeadsWhereItShould() throws Exception {
    open(ledger);
    inWindow(() -> {
      shell().selection().choose(List.of(planId("jia"), planId("yi")));
      return true;
    });
    click("#bar-2024 .state-not-started");
    assertThat(room()).isEqualTo(Room.DESK);
    assertThat(shell().selection().year()).isEqualTo(2024);
    assertThat(shown()).isEqualTo("4 个项目");

    overview();
    click("#total-unclear");
    assertThat(shown()).isEqualTo("1 个项目");

    overview();
    click("#overview-departments .load-lead");
    assertThat(shown()).isEqualTo("2 个项目");

    overview();
    click("#overview-departments .load-name");
    assertThat(room()).isEqualTo(Room.MATRIX);

    overview();
    click("#overview-due .list-cell");
    assertThat(room()).isEqualTo(Room.DESK);
    assertThat(text("#project-name")).isEqualTo("学校建设");

    overview();
    click("#card-yi");
    assertThat(room()).isEqualTo(Room.MATRIX);
    assertThat(shell().selection().plans()).containsExactly(planId("yi"));
  }

  @Test
  void keysGoFromSheetToSheetAndNothingIsWrittenAnywhere() throws Exception {
    var backup = folder.resolve("backup.zip");
    LedgerFolder.backup(ledger, backup, NOW);
    var before = traces();
    for (var place : new Path[] {ledger, backup}) {
      open(place);
      assertThat(text("#saved")).isEqualTo("只读检查");
      inWindow(() -> {
        shell().selection().choose(List.of(planId("jia")));
        return true;
      });
      robot.push(KeyCode.ALT, KeyCode.DIGIT7);
      settle();
      assertThat(text("#review-name")).isEqualTo("学校建设");
      robot.push(KeyCode.RIGHT);
      robot.push(KeyCode.PAGE_DOWN);
      assertThat(text("#review-name")).isEqualTo("校园安全");
      robot.push(KeyCode.LEFT);
      assertThat(text("#review-place")).isEqualTo("第 2 项，共 3 项");
      double height = find("#review-name").getBoundsInParent().getHeight();
      robot.push(KeyCode.ADD);
      settle();
      assertThat(find("#review-name").getBoundsInParent().getHeight()).isGreaterThan(height);
      robot.push(KeyCode.F11);
      settle();
      assertThat(stage.isFullScreen()).isTrue();
      robot.push(KeyCode.ESCAPE);
      settle();
      assertThat(stage.isFullScreen()).isFalse();
      assertThat(room()).isEqualTo(Room.REVIEW);
      robot.push(KeyCode.ESCAPE);
      settle();
      assertThat(room()).isEqualTo(Room.DESK);
      robot.interact(() -> {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        stage.close();
      });
    }
    assertThat(traces()).isEqualTo(before);
  }

  private void open(Path place) throws Exception {
    var threads = new Surroundings.Threads(workers, saver, Background.window());
    var surroundings =
        new Surroundings(place, folder.resolve("settings"), NOW, UUID::randomUUID, threads);
    stage =
        inWindow(() -> {
          var made = new Stage();
          new Studio(surroundings).view(made);
          made.setMaximized(false);
          made.setX(0);
          made.setY(0);
          made.setWidth(1000);
          made.setHeight(1000);
          return made;
        });
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> inWindow(() -> stage.getScene().lookup("#saved") != null));
    settle();
  }

  private void overview() {
    robot.push(KeyCode.ALT, KeyCode.DIGIT1);
    settle();
  }

  /** What the desk says it shows. */
  private String shown() {
    return text("#desk .room-note");
  }

  private String text(String selector) {
    settle();
    return switch (find(selector)) {
      case Label label -> label.getText();
      case javafx.scene.control.TextInputControl field -> field.getText();
      default -> "";
    };
  }

  private Room room() {
    return shell().selection().roomProperty().get();
  }

  private Shell shell() {
    return (Shell) stage.getScene().getRoot().getUserData();
  }

  private Node find(String selector) {
    var found = stage.getScene().lookup(selector);
    assertThat(found).as(selector).isNotNull();
    return found;
  }

  /** Scrolls there and clicks, as a person would. */
  private void click(String selector) {
    settle();
    var node = find(selector);
    robot.interact(() -> reveal(node));
    settle();
    robot.clickOn(node);
    settle();
  }

  private static void reveal(Node node) {
    for (Parent above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof javafx.scene.control.ScrollPane pane) {
        double height = pane.getContent().getBoundsInLocal().getHeight();
        double view = pane.getViewportBounds().getHeight();
        double y =
            pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
        pane.setVvalue(height <= view ? 0 : Math.clamp((y - view / 2) / (height - view), 0, 1));
      }
    }
  }

  private static <T> T inWindow(Callable<T> work) {
    return Background.inWindow(work);
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Names, times and content of everything there is. */
  private Map<String, String> traces() {
    Map<String, String> traces = new TreeMap<>();
    try (var all = Files.walk(folder)) {
      for (var path : all.toList()) {
        int content = Files.isDirectory(path) ? 0 : Arrays.hashCode(Files.readAllBytes(path));
        traces.put(path.toString(), Files.getLastModifiedTime(path) + " " + content);
      }
      return traces;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
