package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.LedgerBuilder.planId;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.KeptDocuments;
import org.taizhang.model.Aliases;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.testfx.api.FxToolkit;

/** Departments corrected, given in bulk, and an import undone, in the window. */
class DirectoryWindowTest {
  private static final int PROJECTS = 23;
  private static final int FIRST_SECTION = 6;

  @TempDir private Path folder;

  @BeforeEach
  void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aDepartmentIsCorrectedAndStillFoundByItsFormerName() {
    fill(LedgerBuilder.small());
    try (var window = open()) {
      window.choosePlan("jia");
      window.robot().push(KeyCode.ALT, KeyCode.DIGIT5);
      OpenWindow.await(() -> window.find("#department-name") != null);
      window.click("#department-name");
      type(window, "#department-name", "教育体育局");
      window.robot().push(KeyCode.ENTER);
      var corrected = window.ledger().department(departmentId("jia", "教育局"));
      assertThat(corrected.name()).isEqualTo("教育体育局");
      assertThat(corrected.aliases()).isEqualTo(Aliases.of("教育局"));
      type(window, "#directory-filter-text", "jyj");
      assertThat(((Label) window.find("#departments .room-note")).getText()).startsWith("1 ");
    }
  }

  @Test
  void aDepartmentIsRenamedFromADayOnAndOneUndoTakesItBack() {
    fill(LedgerBuilder.small());
    try (var window = open()) {
      window.choosePlan("jia");
      window.robot().push(KeyCode.ALT, KeyCode.DIGIT5);
      OpenWindow.await(() -> window.find("#reorganise-open") != null);
      fire(window, "#reorganise-open");
      OpenWindow.await(() -> window.robot().lookup("#reorganise-heirs").tryQuery().isPresent());
      type(window, "#reorganise-heirs", "教育体育局");
      type(window, "#reorganise-from", "2024-3-1");
      type(window, "#reorganise-basis", "滨编〔2024〕3号");
      accept(window, "变更");
      OpenWindow.await(() -> window.ledger().departments(planId("jia")).size() == 5);
      var former = window.ledger().department(departmentId("jia", "教育局"));
      assertThat(former.tenure().until()).isEqualTo(LocalDate.of(2024, 2, 29));
      assertThat(former.tenure().basis()).isEqualTo("滨编〔2024〕3号");
      window.robot().interact(() -> window.shell().workspace().undo());
      OpenWindow.await(() -> window.ledger().departments(planId("jia")).size() == 4);
    }
  }

  @Test
  void departmentsAreGivenToManyProjectsBySectionAndByList() {
    fill(unassigned());
    try (var window = open()) {
      window.choosePlan("yaodian");
      window.robot().push(KeyCode.ALT, KeyCode.DIGIT2);
      bulk(window);
      fire(window, "#tick-none");
      press(window, "#bulk-projects", KeyCode.HOME);
      press(window, "#bulk-projects", KeyCode.SPACE);
      assertThat(headings(window)).contains("项目（已勾选 6 / 23）");
      type(window, "#bulk-name", "教育局、人事处");
      press(window, "#bulk-name", KeyCode.ENTER);
      assertThat(headings(window)).contains("将这样指定：6 个项目，新增部门 2 个");
      accept(window, "指定");
      assertThat(leads(window.ledger(), "教育局")).isEqualTo(FIRST_SECTION);

      bulk(window);
      fire(window, "#bulk-list");
      type(window, "#bulk-text", "7-23 教育局牵头，财政局配合\n99 教育局\n湖塘镇：8、9\n");
      accept(window, "指定");
      var ledger = window.ledger();
      assertThat(leads(ledger, "教育局")).isEqualTo(PROJECTS);
      assertThat(ledger.projects(planId("yaodian")))
          .noneMatch(project -> ledger.roles(project.id()).isEmpty());
      assertThat(window.find("#matrix-bulk").isVisible()).isFalse();
      Background.inWindow(() -> {
        window.shell().workspace().undo();
        window.shell().workspace().undo();
        return window;
      });
      assertThat(window.ledger()).isEqualTo(unassigned());
    }
  }

  @Test
  void anImportIsUndoneAtOnceAndAfterARestart() {
    fill(LedgerBuilder.small());
    var brought = new Edit.Together(Occasion.IMPORT, Adding.edits(unassigned()));
    try (var window = open()) {
      take(window, brought);
      assertThat(window.ledger().plans()).hasSize(3);
      fire(window, "#notice-offer");
      assertThat(window.ledger()).isEqualTo(LedgerBuilder.small());
      assertThat(window.find("#notice-offer").isVisible()).isFalse();
      redo(window);
      assertThat(window.ledger().plans()).hasSize(3);
      assertThat(window.find("#notice").getParent().isVisible()).isFalse();
      Background.inWindow(() ->
          window
              .shell()
              .workspace()
              .submit(
                  new Edit.Change<>(planId("yaodian"), Fields.PLAN_TITLE, "yaodian方案", "改过的标题")));
    }
    try (var window = open()) {
      window.robot().interact(() -> Platform.runLater(() -> withdrawal(window).fire()));
      OpenWindow.await(() -> Window.getWindows().size() > 1);
      assertThat(window.robot().lookup(".dialog-pane .label").queryAllAs(Label.class))
          .extracting(Label::getText)
          .anyMatch(text -> text != null && text.contains("导入后改过 1 处"));
      accept(window, "撤出方案");
      assertThat(window.ledger()).isEqualTo(LedgerBuilder.small());
    }
  }

  @Test
  void anImportWithChangesSinceIsTakenOutOnlyWhenTheClerkAgrees() {
    fill(LedgerBuilder.small());
    var brought = new Edit.Together(Occasion.IMPORT, Adding.edits(unassigned()));
    try (var window = open()) {
      take(window, brought);
      var title = new Edit.Change<>(planId("yaodian"), Fields.PLAN_TITLE, "yaodian方案", "改过的标题");
      Background.inWindow(() -> window.shell().workspace().submit(title));
      fire(window, "#notice-offer");
      accept(window, "取消");
      assertThat(window.ledger().plans()).hasSize(3);
      fire(window, "#notice-offer");
      accept(window, "撤出方案");
      assertThat(window.ledger()).isEqualTo(LedgerBuilder.small());
      fire(window, "#notice-undo");
      assertThat(window.ledger().plan(planId("yaodian")).title()).isEqualTo("改过的标题");
    }
  }

  @Test
  void theOfferGoesWhenTheImportIsUndoneOtherwise() {
    fill(LedgerBuilder.small());
    var brought = new Edit.Together(Occasion.IMPORT, Adding.edits(unassigned()));
    try (var window = open()) {
      take(window, brought);
      assertThat(window.find("#notice-offer").isVisible()).isTrue();
      Background.inWindow(() -> {
        window.shell().workspace().undo();
        return window;
      });
      assertThat(window.find("#notice").getParent().isVisible()).isFalse();
    }
  }

  private static void redo(OpenWindow window) {
    Background.inWindow(() -> {
      window.shell().workspace().redo();
      return window;
    });
  }

  private static MenuItem withdrawal(OpenWindow window) {
    return ((MenuButton) window.find("#plans"))
        .getItems().stream()
            .filter(item -> "plans-withdraw".equals(item.getId()))
            .flatMap(menu -> ((Menu) menu).getItems().stream())
            .filter(item -> "withdraw-yaodian".equals(item.getId()))
            .findFirst()
            .orElseThrow();
  }

  private static void take(OpenWindow window, Edit.Together brought) {
    Background.inWindow(() -> {
      var messages = Messages.chinese();
      new Offers(messages, new Dialogs(messages, new Look()), Entrance.none())
          .target(window.shell(), new KeptDocuments(null))
          .take(brought, List.of(planId("yaodian")), List.of());
      return window;
    });
    OpenWindow.settle();
  }

  private static long leads(Ledger ledger, String name) {
    var plan = planId("yaodian");
    var led = ledger.departments(plan).stream().filter(d -> d.name().equals(name)).findFirst();
    return ledger.projects(plan).stream()
        .map(Project::id)
        .filter(id -> ledger.roles(id, led.orElseThrow().id()).equals(Set.of(Role.LEAD)))
        .count();
  }

  /** 23 projects in four sections for which nobody is named, as in the second of the real plans. */
  private static Ledger unassigned() {
    var builder = new LedgerBuilder().plan("yaodian", 2024, 2024);
    for (int i = 0; i < PROJECTS; i++) {
      if (i % FIRST_SECTION == 0) {
        builder.section("第" + (1 + i / FIRST_SECTION) + "部分");
      }
      builder.project("任务" + (i + 1) + "号", Map.of());
    }
    return builder.ledger();
  }

  private static void bulk(OpenWindow window) {
    fire(window, "#matrix-bulk");
    OpenWindow.await(() -> window.robot().lookup("#bulk").tryQuery().isPresent());
  }

  /** What opens a dialog returns only when that is closed, so it is not waited for. */
  private static void fire(OpenWindow window, String selector) {
    OpenWindow.settle();
    var button = window.robot().lookup(selector).queryAs(ButtonBase.class);
    window.robot().interact(() -> Platform.runLater(button::fire));
    OpenWindow.settle();
  }

  private static void type(OpenWindow window, String selector, String text) {
    var field = window.robot().lookup(selector).queryAs(TextInputControl.class);
    window.robot().interact(() -> field.setText(text));
    OpenWindow.settle();
  }

  /** To the node itself: without a screen keys go to the window that was there first. */
  private static void press(OpenWindow window, String selector, KeyCode code) {
    var node = window.robot().lookup(selector).query();
    window
        .robot()
        .interact(() -> {
          node.requestFocus();
          node.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
    OpenWindow.settle();
  }

  private static List<String> headings(OpenWindow window) {
    return window.robot().lookup("#bulk .detail-heading").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  private static void accept(OpenWindow window, String word) {
    OpenWindow.await(() -> Window.getWindows().size() > 1);
    var yes =
        window.robot().lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
            .filter(button -> word.equals(button.getText()))
            .findFirst()
            .orElseThrow();
    assertThat(yes.isDisabled()).isFalse();
    var dialog = yes.getScene().getWindow();
    window.robot().interact(yes::fire);
    OpenWindow.await(() -> !dialog.isShowing());
  }

  private OpenWindow open() {
    return OpenWindow.on(folder.resolve("ledger"), folder.resolve("settings"));
  }

  private void fill(Ledger ledger) {
    var opening =
        LedgerFolder.open(folder.resolve("ledger"), new Author("测试"), InstantSource.system());
    try (var store = ((Opening.Writable) opening).store()) {
      store.submit(new Edit.Together(Occasion.IMPORT, Adding.edits(ledger)), null);
    }
  }
}
