package org.taizhang.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.Room;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.YearSpan;
import org.taizhang.model.revise.Outline;
import org.taizhang.model.revise.ProjectSplit.Share;
import org.testfx.api.FxToolkit;

class DeskGesturesTest {
  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aPlanIsMadeByHandFromNothing() {
    try (var desk = new OpenDesk(Ledger.empty())) {
      desk.press("#empty-new-plan");
      desk.robot().write("abc", 0);
      desk.type("#plan-years", "2022至2024年");
      desk.type("#plan-number", "武教〔2022〕3号");
      Plan plan = desk.ledger().plans().getFirst();
      assertThat(plan.title()).isEqualTo("abc");
      assertThat(plan.years()).isEqualTo(new YearSpan(2022, 2024));
      assertThat(plan.documentNumber()).isEqualTo("武教〔2022〕3号");

      desk.press("#plan-new-section");
      desk.type("#section-name", "质量提升行动");
      desk.press("#desk-menu-project");
      desk.robot().write("kindergartens", 0);
      desk.robot().push(KeyCode.ENTER);
      assertThat(desk.find("#desk-table").isFocused()).isTrue();
      desk.press("#quantity-add");
      desk.type("#quantity-entry", "建设幼儿园10所以上");
      Project project = desk.ledger().projects(plan.id()).getFirst();
      assertThat(project.name()).isEqualTo("kindergartens");
      assertThat(desk.ledger().section(project.section()).name()).isEqualTo("质量提升行动");
      assertThat(desk.ledger().quantities(project.id()))
          .singleElement()
          .satisfies(
              q -> assertThat(q.value().min()).hasToString("10"),
              q -> assertThat(q.text()).isEqualTo("建设幼儿园10所以上"));

      desk.robot().interact(() -> fireText(desk, "添加 2023 年目标"));
      assertThat(desk.find("#target-2023").isFocused()).isTrue();
      desk.type("#project-label", "（一）");
      assertThat(desk.ledger().targets(project.id()))
          .singleElement()
          .extracting(target -> target.years())
          .isEqualTo(YearSpan.of(2023));
      assertThat(desk.ledger().project(project.id()).label()).isEqualTo("（一）");

      desk.type("#project-content", "新建小学3所，改造5所。");
      desk.robot().interact(() -> desk.find("#desk-table").requestFocus());
      desk.press("#quantity-find");
      desk.press("#quantity-take");
      assertThat(desk.ledger().quantities(project.id())).hasSize(3);

      desk.undoAll();
      assertThat(desk.ledger()).isEqualTo(Ledger.empty());
      assertThat(desk.find("#empty-new-plan")).isNotNull();
    }
  }

  @Test
  void projectsAreMovedAndTakenOutByKeys() {
    try (var desk = jia()) {
      assertThat(names(desk)).containsExactly("学校建设", "教师队伍", "校园安全");
      desk.robot().interact(() -> desk.find("#desk-table").requestFocus());
      desk.robot().push(KeyCode.ALT, KeyCode.DOWN);
      assertThat(names(desk)).containsExactly("教师队伍", "学校建设", "校园安全");
      desk.robot().push(KeyCode.ALT, KeyCode.DOWN);
      var school = desk.ledger().project(projectId("jia", "学校建设"));
      assertThat(desk.ledger().section(school.section()).name()).isEqualTo("质量提升行动");
      desk.robot().push(KeyCode.DELETE);
      assertThat(names(desk)).containsExactly("教师队伍", "校园安全");
      assertThat(desk.session().workspace().noticeProperty().get())
          .isEqualTo(new Notice.Done("已删除任务“学校建设”，可撤销。"));
      desk.robot().push(KeyCode.INSERT);
      desk.robot().write("new", 0);
      desk.robot().push(KeyCode.ENTER);
      assertThat(names(desk)).contains("new");
      desk.undoAll();
      assertThat(desk.ledger()).isEqualTo(LedgerBuilder.small());
    }
  }

  @Test
  void aProjectIsDividedAsTheClerkSays() {
    try (var desk = jia()) {
      desk.ask("#more", "desk.menu.split");
      var pane = desk.dialog();
      desk.robot()
          .interact(() -> {
            ((TextField) pane.lookup("#split-name")).setText("学校改建");
            pane.lookupAll(".split-share").stream()
                .skip(2)
                .forEach(box -> share(box, Share.SECOND));
          });
      desk.accept();
      assertThat(names(desk)).containsExactly("学校建设", "学校改建", "教师队伍", "校园安全");
      var second = desk.ledger().projects(planId("jia")).get(1);
      assertThat(second.content()).isEmpty();
      assertThat(desk.ledger().targets(second.id())).hasSize(2);
      assertThat(desk.ledger().roles(second.id())).hasSize(2);
      desk.choose("#more", "desk.menu.merge");
      assertThat(desk.ledger().targets(projectId("jia", "学校建设"))).hasSize(3);
      desk.undoAll();
      assertThat(desk.ledger()).isEqualTo(LedgerBuilder.small());
    }
  }

  @Test
  void takingOutAPlanAsksFirst() {
    try (var desk = jia()) {
      desk.robot().interact(() -> desk.session().selection().show(Room.DESK, planId("jia")));
      desk.ask("#more", "desk.menu.remove.plan");
      desk.accept();
      assertThat(desk.ledger().plans()).extracting(Plan::code).containsExactly("yi");
      desk.undoAll();
      assertThat(desk.ledger()).isEqualTo(LedgerBuilder.small());
    }
  }

  @SuppressWarnings("unchecked")
  private static void share(Node box, Share share) {
    ((ComboBox<Share>) box).setValue(share);
  }

  private static OpenDesk jia() {
    var desk = new OpenDesk(LedgerBuilder.small());
    desk.robot().interact(() -> desk.session().selection().choose(List.of(planId("jia"))));
    return desk;
  }

  private static void fireText(OpenDesk desk, String text) {
    desk.find("#desk").lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  private static List<String> names(OpenDesk desk) {
    return Outline.projects(desk.ledger(), planId("jia")).stream().map(Project::name).toList();
  }
}
