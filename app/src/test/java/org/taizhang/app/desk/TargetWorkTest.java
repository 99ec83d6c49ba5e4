package org.taizhang.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.session.EvidenceEdits;
import org.taizhang.app.session.EvidenceFile;
import org.taizhang.model.Ledger;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.testfx.api.FxToolkit;

/** What is done about a target, on its card. */
class TargetWorkTest {
  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aTargetGoesFromStateToStateByItsMenu() {
    try (var desk = schools()) {
      desk.choose("#target-state", "move-CLAIMED");
      desk.ask("#target-state", "move-COMPLETED");
      var pane = desk.dialog();
      assertThat(((Label) pane.lookup("#move-lacking")).getText()).isEqualTo("还要填写：审核人。");
      assertThat(pane.lookupButton(pane.getButtonTypes().getFirst()).isDisabled()).isTrue();
      desk.robot().interact(() -> ((TextInputControl) pane.lookup("#move-who")).setText("李某"));
      desk.accept();
      assertThat(target(desk).state()).isEqualTo(TargetState.COMPLETED);
      desk.ask("#target-state", "move-CLOSED");
      assertThat(desk.dialog().getContentText()).contains("还没有");
      desk.accept();

      desk.robot().interact(() -> ((ToggleButton) desk.find("#work-tab-course")).setSelected(true));
      var heads = desk.find("#work-course").lookupAll(".work-head");
      assertThat(heads)
          .extracting(node -> ((Label) node).getText())
          .containsExactlyInAnyOrder("未启动 → 待核", "待核 → 已完成");
      desk.undoAll();
      assertThat(desk.ledger()).isEqualTo(LedgerBuilder.small());
    }
  }

  @Test
  void progressIsReportedByKeysAlone() {
    try (var desk = schools()) {
      open(desk, "#work-tab-reports");
      desk.press("#report-add");
      assertThat(desk.find("#report-percent").isFocused()).isTrue();
      desk.robot().write("40", 0);
      desk.robot().push(KeyCode.TAB);
      desk.robot().write("done", 0);
      desk.robot().push(KeyCode.ESCAPE);
      assertThat(desk.find("#report-percent")).isNotNull();
      desk.robot().push(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(desk.ledger().reports(target(desk).id()))
          .singleElement()
          .satisfies(
              report -> assertThat(report.percent()).isEqualTo(40),
              report -> assertThat(report.account().text()).isEqualTo("done"),
              report -> assertThat(report.asOf()).isEqualTo(LocalDate.of(2024, 2, 29)));
      assertThat(desk.find("#report-percent")).isNull();

      desk.press("#report-edit");
      desk.type("#report-percent", "55");
      desk.press("#report-save");
      assertThat(desk.ledger().reports(target(desk).id()).getFirst().percent()).isEqualTo(55);
      desk.press("#report-remove");
      assertThat(desk.ledger().reports(target(desk).id())).isEmpty();
      desk.undoAll();
      assertThat(desk.ledger()).isEqualTo(LedgerBuilder.small());
    }
  }

  @Test
  void aStepIsAddedAndTakenOut() {
    try (var desk = schools()) {
      open(desk, "#work-tab-steps");
      desk.press("#step-add");
      desk.robot().write("jike", 0);
      desk.robot().interact(() -> ((TextInputControl) desk.find("#step-text")).setText("摸底"));
      desk.press("#step-save");
      var step = desk.ledger().steps(target(desk).id()).getFirst();
      assertThat(step.text()).isEqualTo("摸底");
      assertThat(desk.ledger().department(step.office()).name()).isEqualTo("jike");
      desk.press("#step-remove");
      assertThat(desk.ledger().steps(target(desk).id())).isEmpty();
      desk.undoAll();
      assertThat(desk.ledger()).isEqualTo(LedgerBuilder.small());
    }
  }

  @Test
  void evidenceIsDescribedAndTakenOut() {
    try (var desk = schools()) {
      desk.robot()
          .interact(() -> {
            var workspace = desk.session().workspace();
            var file = new EvidenceFile("验收单.txt", new byte[] {1, 2, 3});
            var taken =
                new EvidenceEdits(workspace.ledger(), LocalDate.of(2024, 3, 5), UUID::randomUUID)
                    .take(
                        List.of(file),
                        List.of(target(workspace.ledger()).id()),
                        EvidenceEdits.Where.WHOLE);
            workspace.submit(taken.edit(), taken.files());
          });
      open(desk, "#work-tab-evidence");
      assertThat(((ToggleButton) desk.find("#work-tab-evidence")).getText()).isEqualTo("佐证 1");
      desk.press("#evidence-edit");
      desk.robot().write("3-5", 0);
      desk.robot().push(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(desk.ledger().links(target(desk).id()).getFirst().pages()).isEqualTo("3-5");
      assertThat(desk.find("#evidence-pages")).isNull();
      desk.press("#evidence-remove");
      assertThat(desk.ledger().evidence()).isEmpty();
      desk.undoAll();
      assertThat(desk.ledger()).isEqualTo(LedgerBuilder.small());
    }
  }

  @Test
  void aTargetIsAdjustedFromItsMenu() {
    try (var desk = schools()) {
      desk.ask("#target-more", "target.adjust");
      var pane = desk.dialog();
      desk.robot()
          .interact(() -> {
            ((TextInputControl) pane.lookup("#adjust-text")).setText("建成两所");
            ((TextInputControl) pane.lookup("#adjust-document")).setText("武教〔2024〕9号");
            ((TextInputControl) pane.lookup("#adjust-reason")).setText("规模核减");
          });
      desk.accept();
      assertThat(target(desk).text()).isEqualTo("建成两所");
      open(desk, "#work-tab-course");
      assertThat(((Label) desk.find("#work-course .work-facts")).getText())
          .contains("原目标：2022年推进学校建设");
      desk.undoAll();
      assertThat(desk.ledger()).isEqualTo(LedgerBuilder.small());
    }
  }

  private static void open(OpenDesk desk, String tab) {
    desk.robot().interact(() -> ((ToggleButton) desk.find(tab)).setSelected(true));
  }

  private static Target target(OpenDesk desk) {
    return target(desk.ledger());
  }

  private static Target target(Ledger ledger) {
    return ledger.targets(projectId("jia", "学校建设")).getFirst();
  }

  /** The project 学校建设, with a target for each of three years. */
  static OpenDesk schools() {
    var desk = new OpenDesk(LedgerBuilder.small());
    desk.robot().interact(() -> desk.session().selection().choose(List.of(planId("jia"))));
    return desk;
  }
}
