package org.taizhang.app.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Fonts;
import org.taizhang.app.kit.Look;
import org.taizhang.app.session.Room;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.model.Target;
import org.taizhang.model.YearSpan;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The Gantt under mouse and keys. */
class GanttViewTest {
  private final FxRobot robot = new FxRobot();
  private final SessionFixture session = new SessionFixture(LedgerBuilder.small());
  private Stage stage;
  private GanttViewModel model;
  private GanttView view;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    stage =
        Background.inWindow(() -> {
          session.selection().choose(List.of(planId("jia")));
          var time = InstantSource.fixed(Instant.parse("2023-05-06T04:00:00Z"));
          model = new GanttViewModel(session.workspace(), session.selection(), time);
          view = new GanttView(model, new Fonts(), new BundledMetrics(), session.work(time));
          var made = new Stage();
          made.setScene(new Scene(view.root(), 960, 640));
          new Look().follow(view.root());
          made.setX(0);
          made.setY(0);
          made.show();
          return made;
        });
    settle();
  }

  @AfterEach
  void close() {
    robot.interact(() -> stage.close());
  }

  @Test
  void aTargetIsChangedWhereItsBarStands() {
    robot.clickOn(middle(target(0)));
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("abc", 0);
    robot.push(KeyCode.ENTER);
    settle();
    assertThat(target(0).text()).isEqualTo("abc");
    assertThat(find("#bar-editor")).isNull();
    robot.interact(() -> session.workspace().undo());
    assertThat(session.workspace().ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void yearsAndDueDateAreChangedThereToo() {
    robot.clickOn(middle(target(0)));
    robot.push(KeyCode.F2);
    settle();
    robot.interact(() -> {
      combo("#bar-last").setValue(2023);
      ((DatePicker) find("#bar-due")).setValue(LocalDate.of(2023, 6, 30));
    });
    settle();
    var id = target(0).id();
    assertThat(target(0).years()).isEqualTo(new YearSpan(2022, 2023));
    robot.interact(() -> combo("#bar-first").setValue(2023));
    robot.push(KeyCode.ESCAPE);
    settle();
    var changed = session.workspace().ledger().target(id);
    assertThat(changed.years()).isEqualTo(YearSpan.of(2023));
    assertThat(changed.due()).isEqualTo(LocalDate.of(2023, 6, 30));
    assertThat(find("#bar-editor")).isNull();
  }

  @Test
  void whatIsTypedIsKeptWhenTheMouseGoesElsewhere() {
    var other = middle(target(8));
    robot.clickOn(middle(target(0)));
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("abc", 0);
    robot.clickOn(other);
    settle();
    assertThat(target(0).text()).isEqualTo("abc");
    assertThat(find("#bar-editor")).isNull();
  }

  @Test
  void anEndOfABarIsPulledToAnotherYear() {
    var bar = view.canvas().boundsOf(target(0).id()).orElseThrow();
    var end = onScreen(bar.right() - 2, bar.y() + 6);
    robot.drag(end, MouseButton.PRIMARY).dropBy(bar.width(), 2);
    settle();
    assertThat(target(0).years()).isEqualTo(new YearSpan(2022, 2023));
    assertThat(model.table().lanes()).hasSize(4);
  }

  @Test
  void keysGoFromBarToBarAndTwoClicksToTheDesk() {
    robot.clickOn(middle(target(0)));
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.DOWN);
    settle();
    var cursor = model.cursor();
    assertThat(cursor.project()).isEqualTo(projectId("jia", "教师队伍"));
    assertThat(cursor.target()).isEqualTo(target(4).id());
    robot.doubleClickOn(middle(target(4)));
    settle();
    assertThat(session.selection().roomProperty().get()).isEqualTo(Room.DESK);
    assertThat(session.selection().spotlightProperty().get()).isEqualTo(projectId("jia", "教师队伍"));
  }

  @Test
  void theSameStandsInAPlainTable() {
    robot.clickOn("#gantt-plain");
    settle();
    var table = (TableView<?>) find("#gantt-table");
    assertThat(table.getItems()).isEqualTo(model.table().targets());
    robot.clickOn("#gantt-plain");
    robot.clickOn("#unit-quarter");
    settle();
    assertThat(find("#gantt-grid")).isNotNull();
  }

  private Target target(int index) {
    return Background.inWindow(() -> {
      var all =
          session.workspace().ledger().projects(planId("jia")).stream()
              .flatMap(project -> session.workspace().ledger().targets(project.id()).stream())
              .toList();
      return all.get(index);
    });
  }

  private Point2D middle(Target target) {
    settle();
    var bar = view.canvas().boundsOf(target.id()).orElseThrow();
    return onScreen(bar.centreX(), bar.centreY());
  }

  private Point2D onScreen(double x, double y) {
    return view.canvas().grid().localToScreen(x, y);
  }

  @SuppressWarnings("unchecked") // the editor's boxes hold years
  private ComboBox<Integer> combo(String selector) {
    return (ComboBox<Integer>) find(selector);
  }

  private Node find(String selector) {
    return stage.getScene().lookup(selector);
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }
}
