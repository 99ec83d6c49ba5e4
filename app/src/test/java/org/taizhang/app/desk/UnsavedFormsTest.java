package org.taizhang.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.projectId;
import static org.taizhang.app.desk.TargetWorkTest.schools;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Words;
import org.taizhang.model.EntityId;
import org.taizhang.model.revise.ProjectEdits;
import org.testfx.api.FxToolkit;

/** What is typed into a form outlives whatever else is done before it is saved. */
class UnsavedFormsTest {
  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @CsvSource({"reports, #report-add, #report-text", "steps, #step-add, #step-text"})
  void anotherRowIsOpenedAndLeftAgain(String tab, String add, String field) {
    try (var desk = schools()) {
      begin(desk, tab, add, field);
      show(desk, projectId("jia", "教师队伍"));
      assertThat(desk.find(field)).isNull();
      assertThat(said(desk)).contains("学校建设　2022年目标").contains("还没有保存");
      show(desk, projectId("jia", "学校建设"));
      assertThat(typed(desk, field)).isEqualTo("摸底");
      desk.robot().interact(() -> desk.find(field).requestFocus());
      desk.robot().push(KeyCode.ESCAPE);
      assertThat(typed(desk, field)).isEqualTo("摸底");
    }
  }

  @Test
  void targetsAreAddedSplitAndTakenBack() {
    try (var desk = schools()) {
      begin(desk, "steps", "#step-add", "#step-text");
      desk.robot()
          .interact(() ->
              new ProjectEditor(
                      desk.session().workspace(), projectId("jia", "学校建设"), UUID::randomUUID)
                  .addTarget());
      assertThat(desk.ledger().targets(projectId("jia", "学校建设"))).hasSize(4);
      assertThat(typed(desk, "#step-text")).isEqualTo("摸底");
      desk.robot().interact(desk.session().workspace()::undo);
      assertThat(desk.ledger().targets(projectId("jia", "学校建设"))).hasSize(3);
      assertThat(typed(desk, "#step-text")).isEqualTo("摸底");
    }
  }

  @Test
  void theProjectIsTakenOutAndBroughtBack() {
    try (var desk = schools()) {
      begin(desk, "reports", "#report-add", "#report-text");
      desk.robot()
          .interact(() -> {
            var ledger = desk.session().workspace().ledger();
            desk.session()
                .workspace()
                .submit(ProjectEdits.remove(ledger, List.of(projectId("jia", "学校建设"))));
          });
      assertThat(desk.find("#report-text")).isNull();
      desk.robot().interact(desk.session().workspace()::undo);
      show(desk, projectId("jia", "学校建设"));
      assertThat(typed(desk, "#report-text")).isEqualTo("摸底");
    }
  }

  @Test
  void itsTargetStaysUntilTheFormIsDoneWith() {
    try (var desk = schools()) {
      begin(desk, "steps", "#step-add", "#step-text");
      var more = (MenuButton) desk.find("#target-more");
      desk.robot()
          .interact(() ->
              more.getItems().stream()
                  .filter(item -> "target.remove".equals(item.getId()))
                  .forEach(MenuItem::fire));
      assertThat(desk.ledger().targets(projectId("jia", "学校建设"))).hasSize(3);
      assertThat(said(desk)).startsWith("还没有保存");
      desk.press("#step-cancel");
      assertThat(desk.session().workspace().forms().unsaved()).isEmpty();
      desk.choose("#target-more", "target.remove");
      assertThat(desk.ledger().targets(projectId("jia", "学校建设"))).hasSize(2);
    }
  }

  @Test
  void anotherEntryIsNotOpenedInItsPlace() {
    try (var desk = schools()) {
      begin(desk, "steps", "#step-add", "#step-text");
      desk.robot().interact(() -> ((TextInputControl) desk.find("#step-office")).setText("基教科"));
      desk.press("#step-save");
      assertThat(desk.session().workspace().forms().unsaved()).isEmpty();
      begin(desk, "steps", "#step-add", "#step-text");
      desk.press("#step-edit");
      assertThat(typed(desk, "#step-office")).isEmpty();
      assertThat(typed(desk, "#step-text")).isEqualTo("摸底");
      assertThat(said(desk)).startsWith("还没有保存");
      desk.robot().interact(() -> ((TextInputControl) desk.find("#step-text")).setText(""));
      desk.press("#step-edit");
      assertThat(typed(desk, "#step-office")).as("nothing typed any more").isEqualTo("基教科");
    }
  }

  @Test
  void anotherRoomSaysWhatIsLeftOpen() {
    try (var desk = schools()) {
      desk.robot().interact(() -> desk.session().selection().roomProperty().set(Room.DESK));
      begin(desk, "reports", "#report-add", "#report-text");
      desk.robot().interact(() -> desk.session().selection().roomProperty().set(Room.MATRIX));
      assertThat(said(desk)).contains("学校建设　2022年目标　进展");
    }
  }

  private static void begin(OpenDesk desk, String tab, String add, String field) {
    desk.robot().interact(() -> ((ToggleButton) desk.find("#work-tab-" + tab)).setSelected(true));
    desk.press(add);
    desk.robot().interact(() -> ((TextInputControl) desk.find(field)).setText("摸底"));
  }

  private static void show(OpenDesk desk, EntityId id) {
    desk.robot().interact(() -> desk.session().selection().spotlightProperty().set(id));
  }

  private static String typed(OpenDesk desk, String field) {
    return Background.inWindow(() -> ((TextInputControl) desk.find(field)).getText());
  }

  private static String said(OpenDesk desk) {
    Notice notice = Background.inWindow(() -> desk.session().workspace().noticeProperty().get());
    return new Words(Messages.chinese()).of(Objects.requireNonNull(notice));
  }
}
