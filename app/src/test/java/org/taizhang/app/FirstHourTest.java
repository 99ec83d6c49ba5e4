package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.SaveState;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Target;
import org.testfx.api.FxToolkit;

/** The first hour of a clerk, in one window after another, on a disk that begins empty. */
class FirstHourTest {
  @TempDir private Path home;
  private final Deque<Path> answers = new ArrayDeque<>();
  private OpenWindow window;

  @BeforeEach
  void startToolkit() throws Exception {
    SharedPlans.needed();
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void fromTheFirstStartToTheFirstPrintAndOn() throws IOException {
    open();
    lookRound();
    importFirst(0);
    correctADepartment();
    importAlso(1);
    assignInBulk();
    editATargetInTheGantt();
    printTheYearlyTable();
    printOneDepartment();
    var left = window.ledger();
    window.close();

    open();
    assertThat(window.ledger()).isEqualTo(left);
    goOn();
    window.close();
  }

  private void open() {
    window = OpenWindow.on(home.resolve("台账"), home.resolve("settings"), new Answers(answers));
  }

  private void lookRound() {
    assertThat(window.find("#banner").isVisible()).isTrue();
    assertThat(window.ledger().plans()).hasSize(5).allMatch(Plan::demonstration);
    for (var room : Room.values()) {
      go(room);
      assertThat(window.shell().selection().roomProperty().get()).isEqualTo(room);
    }
    assertThat(home.resolve("台账")).as("nothing is written for a look").doesNotExist();
  }

  private void importFirst(int number) {
    answers.add(SharedPlans.document(number));
    window.press("#import-own");
    takeIn();
    OpenWindow.await(() -> !window.find("#banner").isVisible());
    var plan = onlyPlan(window.ledger());
    assertThat(plan.demonstration()).isFalse();
    assertThat(window.ledger().projects(plan.id())).hasSize(20);
  }

  private void importAlso(int number) {
    answers.add(SharedPlans.document(number));
    window.press("#rail-offer");
    takeIn();
    assertThat(window.ledger().plans()).hasSize(2);
  }

  /** Through the three steps of the window that is open now. */
  private void takeIn() {
    window.pressBeside("#import-choose");
    window.pressBeside("#import-next");
    OpenWindow.await(() -> window.beside("#import-items") != null);
    window.pressBeside("#import-next");
    OpenWindow.await(() -> window.beside("#import-code-1") != null);
    window.pressBeside("#import-next");
    OpenWindow.await(() -> window.beside("#intake") == null);
  }

  private void correctADepartment() {
    go(Room.DEPARTMENTS);
    choose("市监局");
    window.type(window.find("#department-name"), "市场监督管理局");
    window.robot().push(KeyCode.ENTER);
    var departments = window.ledger().departments(plan("wj-sn-2022").id());
    assertThat(departments)
        .filteredOn(department -> department.name().equals("市场监督管理局"))
        .singleElement()
        .satisfies(department -> assertThat(department.aliases().names()).containsExactly("市监局"));
  }

  @SuppressWarnings("unchecked")
  private void choose(String department) {
    var table = (TableView<Object>) window.find("#directory-table");
    window
        .robot()
        .interact(() -> {
          int row = 0;
          while (!table.getColumns().getFirst().getCellData(row).equals(department)) {
            row++;
          }
          table.getSelectionModel().clearAndSelect(row);
        });
    OpenWindow.settle();
  }

  private void assignInBulk() {
    var plan = plan("wj-yd-2024");
    go(Room.MATRIX);
    assertThat(window.ledger().departments(plan.id())).isEmpty();
    window.press("#matrix-bulk");
    window.robot().clickOn(window.inDialog("#bulk-list"));
    window.type(window.inDialog("#bulk-text"), "1-23 教育局牵头，财政局、人社局配合");
    window.accept();
    var ledger = window.ledger();
    for (Project project : ledger.projects(plan.id())) {
      var roles = ledger.roles(project.id());
      assertThat(roles).hasSize(3);
      roles.forEach((id, held) ->
          assertThat(held)
              .isEqualTo(
                  ledger.department(id).name().equals("教育局")
                      ? Set.of(Role.LEAD)
                      : Set.of(Role.SUPPORTING)));
    }
  }

  private void editATargetInTheGantt() {
    window
        .robot()
        .interact(() -> window.shell().selection().choose(List.of(plan("wj-sn-2022").id())));
    go(Room.GANTT);
    window.click("#gantt-grid");
    window.robot().push(KeyCode.CONTROL, KeyCode.HOME);
    window.robot().push(KeyCode.ENTER);
    OpenWindow.await(() -> window.find("#bar-text") != null);
    window.type(window.find("#bar-text"), "秋学期前完成整治，留有台账。");
    window.click("#bar-done");
    assertThat(firstTarget().text()).isEqualTo("秋学期前完成整治，留有台账。");
  }

  private void printTheYearlyTable() throws IOException {
    var text = printed("years", home.resolve("分年推进表.pdf"));
    assertThat(text).contains("秋学期前完成整治，留有台账。", "市场监督管理局").doesNotContain("市监局");
    for (Project project : window.ledger().projects(plan("wj-sn-2022").id())) {
      assertThat(text).contains(project.name());
    }
  }

  private void printOneDepartment() throws IOException {
    go(Room.BRIEFING);
    window.click("#kind-department");
    OpenWindow.await(() -> window.find("#briefing-departments .check-box") != null);
    window.type(window.find("#department-search"), "czj");
    OpenWindow.await(() -> boxes().size() == 1);
    window.robot().interact(boxes().getFirst()::fire);
    var text = printed("department", home.resolve("财政局.pdf"));
    assertThat(text).contains("财政局");
    var ledger = window.ledger();
    var plan = plan("wj-sn-2022").id();
    var finance = department(ledger, plan, "财政局");
    for (Project project : ledger.projects(plan)) {
      if (ledger.roles(project.id(), finance.id()).isEmpty()) {
        assertThat(text).doesNotContain(project.name());
      } else {
        assertThat(text).contains(project.name());
      }
    }
  }

  private List<CheckBox> boxes() {
    return window.find("#briefing-departments").lookupAll(".check-box").stream()
        .map(CheckBox.class::cast)
        .toList();
  }

  /** Saves a kind of briefing and reads what was saved. */
  private String printed(String kind, Path file) throws IOException {
    go(Room.BRIEFING);
    window.click("#kind-" + kind);
    OpenWindow.await(() -> !window.find("#save-pdf").isDisabled());
    answers.add(file);
    window.press("#save-pdf");
    OpenWindow.await(file.toFile()::isFile);
    try (var pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }
  }

  private void goOn() {
    go(Room.DESK);
    OpenWindow.await(() -> window.find("#project-name") != null);
    window.type(window.find("#project-name"), "接着做的项目");
    window.robot().push(KeyCode.ENTER);
    OpenWindow.await(() -> window.shell().workspace().stateProperty().get() == SaveState.SAVED);
    assertThat(window.ledger().plans())
        .flatMap(plan -> window.ledger().projects(plan.id()))
        .extracting(Project::name)
        .contains("接着做的项目");
  }

  private void go(Room room) {
    window.click("#room-" + room.name().toLowerCase(Locale.ROOT));
    var notice = (Label) window.find("#notice");
    assertThat(notice.getText()).as("what the window says of itself").doesNotContain("意外");
  }

  private Target firstTarget() {
    var ledger = window.ledger();
    var project = ledger.projects(plan("wj-sn-2022").id()).getFirst();
    return ledger.targets(project.id()).getFirst();
  }

  private Plan plan(String code) {
    return window.ledger().plans().stream()
        .filter(plan -> plan.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Plan onlyPlan(Ledger ledger) {
    assertThat(ledger.plans()).hasSize(1);
    return ledger.plans().getFirst();
  }

  private static Department department(Ledger ledger, PlanId plan, String name) {
    return ledger.departments(plan).stream()
        .filter(department -> department.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
