package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.FileChoice;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Fields;
import org.testfx.api.FxToolkit;

/** A plan issued anew comes into the ledger by the mouse, and goes out of it again. */
class NewVersionWindowTest {
  private static final String HEAD =
      "东湖区教育三年行动计划（2022—2024年）\n序号\t项目名称\t主要内容\t2022年\t2023年\t2024年\t牵头部门\t责任部门\n";
  private static final String FIRST =
      HEAD
          + """
          1\t新建幼儿园\t新建幼儿园9所\t新建3所\t新建3所\t新建3所\t教育局\t财政局
          2\t改造操场\t改造操场6片\t改造2片\t改造2片\t改造2片\t教育局\t住建局
          3\t智慧校园\t建成智慧校园3所\t建成1所\t建成1所\t建成1所\t教育局\t工信局
          """;
  private static final String SECOND =
      HEAD
          + """
          1\t新建幼儿园\t新建幼儿园12所\t新建3所\t新建3所\t新建6所\t教育局\t财政局
          2\t改造操场\t改造操场6片\t改造2片\t改造2片\t改造2片\t教育局\t文体局
          """;

  @TempDir private Path home;
  private final Deque<Path> answers = new ArrayDeque<>();
  private OpenWindow window;

  @BeforeEach
  void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void chosenDifferencesComeInAndGoOutAgain() throws IOException {
    window = OpenWindow.on(home.resolve("台账"), home.resolve("settings"), new Answers());
    choose("#import-own", Files.writeString(home.resolve("计划.txt"), FIRST));
    clickBeside("#import-next");
    OpenWindow.await(() -> window.beside("#intake") == null);
    OpenWindow.await(() -> !window.find("#banner").isVisible());
    var started = noteProgress();
    var before = window.ledger();

    choose("#rail-offer", Files.writeString(home.resolve("修订.txt"), SECOND));
    OpenWindow.await(() -> !differences().getItems().isEmpty());
    assertThat(beside("#version-counts")).contains("删除");
    tickByMouseAndKeyboard();
    onlyRemovals();
    clickBeside("#import-next");
    OpenWindow.await(() -> window.beside("#intake") == null);

    var after = window.ledger();
    var plan = only(after);
    assertThat(after.documents(plan)).hasSize(2);
    assertThat(after.projects(plan).getFirst().content()).isEqualTo("新建幼儿园12所");
    assertThat(after.projects(plan))
        .as("its progress is noted, so it stays unless it is ticked")
        .extracting(Project::id)
        .contains(started.id());

    window.click("#notice-offer");
    OpenWindow.await(() -> window.shell().workspace().ledger().equals(before));
    assertThat(window.find("#notice-offer").isVisible()).isFalse();
    assertThat(((Labeled) window.find("#notice")).getText()).contains("已撤销本次导入", "重做");
    Background.inWindow(() -> {
      window.shell().workspace().redo();
      return window;
    });
    assertThat(window.ledger()).isEqualTo(after);
    window.close();
  }

  /** Opens the import window by this button and goes through to its third step. */
  private void choose(String opener, Path file) {
    answers.add(file);
    window.press(opener);
    clickBeside("#import-choose");
    clickBeside("#import-next");
    OpenWindow.await(() -> window.beside("#import-items") != null);
    clickBeside("#import-next");
    OpenWindow.await(() -> window.beside("#import-code-1") != null);
  }

  private Project noteProgress() {
    var ledger = window.ledger();
    var project = ledger.projects(only(ledger)).getLast();
    var target = ledger.targets(project.id()).getFirst();
    assertThat(
            Background.<Boolean>inWindow(() ->
                window
                    .shell()
                    .workspace()
                    .change(target, Fields.TARGET_STATE, TargetState.COMPLETED)))
        .isTrue();
    return project;
  }

  private void tickByMouseAndKeyboard() {
    clickBeside("#version-none");
    OpenWindow.await(() -> beside("#import-fault-1").contains("没有勾选"));
    assertThat(((ButtonBase) window.beside("#import-next")).isDisabled()).isTrue();
    window.robot().clickOn(topmost(".difference-tick"));
    OpenWindow.await(() -> !((ButtonBase) window.beside("#import-next")).isDisabled());
    assertThat(beside("#version-counts")).endsWith("勾选 1 处。");
    window.robot().clickOn(topmost(".difference-item"));
    window.robot().push(KeyCode.SPACE);
    OpenWindow.await(() -> ((ButtonBase) window.beside("#import-next")).isDisabled());
    window.robot().push(KeyCode.F8);
    assertThat(
            Background.<Integer>inWindow(
                () -> differences().getSelectionModel().getSelectedIndex()))
        .isEqualTo(1);
    clickBeside("#version-all");
  }

  /** The removed project is left out again; it is the only one left among the removals. */
  private void onlyRemovals() {
    var show = (ComboBox<?>) window.beside("#version-show");
    int all = differences().getItems().size();
    clickBeside("#version-show");
    OpenWindow.await(show::isShowing);
    window.robot().push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
    OpenWindow.await(() -> differences().getItems().size() < all);
    clickBeside("#version-none");
  }

  /** The uppermost of its kind that the list shows. */
  private Node topmost(String selector) {
    return Background.inWindow(() ->
        differences().lookupAll(selector).stream()
            .filter(node -> node.isVisible() && node.getParent().getScene() != null)
            .min(
                Comparator.comparingDouble(
                    node -> node.localToScene(node.getBoundsInLocal()).getMinY()))
            .orElseThrow());
  }

  private ListView<?> differences() {
    return (ListView<?>) Objects.requireNonNull(window.beside("#version-differences"));
  }

  private String beside(String selector) {
    return Background.inWindow(
        () -> ((Labeled) Objects.requireNonNull(window.beside(selector))).getText());
  }

  /** Waits until it can be clicked on, and moves the mouse there. */
  private void clickBeside(String selector) {
    OpenWindow.await(
        () -> window.beside(selector) != null && !window.beside(selector).isDisabled());
    window.robot().clickOn(window.beside(selector));
    OpenWindow.settle();
  }

  private static PlanId only(Ledger ledger) {
    assertThat(ledger.plans()).extracting(Plan::demonstration).containsExactly(false);
    return ledger.plans().getFirst().id();
  }

  /** Whoever is asked for a file names the next one. */
  private final class Answers implements FileChoice {
    @Override
    public Optional<Path> open(Window owner, FileChooser asked) {
      return Optional.of(answers.remove());
    }

    @Override
    public Optional<Path> save(Window owner, FileChooser asked) {
      return Optional.empty();
    }
  }
}
