package org.taizhang.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Words;
import org.taizhang.model.Target;
import org.testfx.api.FxToolkit;

/** A day that is no day is neither saved nor replaced by another one. */
class MistypedDayTest {
  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aReportWaitsUntilItsDayIsOne() {
    try (var desk = TargetWorkTest.schools()) {
      open(desk, "#work-tab-reports");
      desk.press("#report-add");
      desk.type("#report-percent", "40");
      typeDay(desk, "#report-as-of", "9月30");
      desk.robot().push(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(desk.ledger()).isEqualTo(LedgerBuilder.small());
      assertThat(day(desk, "#report-as-of").getEditor().getText()).isEqualTo("9月30");
      assertThat(((Label) desk.find("#report-fault")).getText())
          .isEqualTo("“9月30”不是完整的日期，请写成 2024年3月5日 或 2024-3-5。");
      assertThat(desk.find("#report-save").isDisabled()).isTrue();

      typeDay(desk, "#report-as-of", "2023-9-30");
      desk.robot().push(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(desk.ledger().reports(target(desk).id()))
          .singleElement()
          .satisfies(report -> assertThat(report.asOf()).isEqualTo(LocalDate.of(2023, 9, 30)));
    }
  }

  @Test
  void aStepWithoutADayDoesNotTakeWhatIsNone() {
    try (var desk = TargetWorkTest.schools()) {
      open(desk, "#work-tab-steps");
      desk.press("#step-add");
      desk.type("#step-office", "jike");
      desk.type("#step-text", "摸底");
      typeDay(desk, "#step-due", "6月底");
      desk.robot().push(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(desk.ledger()).isEqualTo(LedgerBuilder.small());
      assertThat(day(desk, "#step-due").getEditor().getText()).isEqualTo("6月底");
      assertThat(((Label) desk.find("#step-fault")).getText()).contains("“6月底”");

      typeDay(desk, "#step-due", "");
      desk.robot().push(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(desk.ledger().steps(target(desk).id()))
          .singleElement()
          .satisfies(step -> assertThat(step.due()).isNull());
    }
  }

  @Test
  void anAdjustmentSaysWhatIsWrongWithItsDay() {
    try (var desk = TargetWorkTest.schools()) {
      desk.ask("#target-more", "target.adjust");
      var pane = desk.dialog();
      desk.robot()
          .interact(() -> {
            ((TextInputControl) pane.lookup("#adjust-text")).setText("建成两所");
            ((TextInputControl) pane.lookup("#adjust-document")).setText("武教〔2024〕9号");
            ((TextInputControl) pane.lookup("#adjust-reason")).setText("规模核减");
            ((DatePicker) pane.lookup("#adjust-due")).getEditor().setText("年底");
          });
      desk.accept();
      assertThat(desk.ledger()).isEqualTo(LedgerBuilder.small());
      var notice = desk.session().workspace().noticeProperty().get();
      assertThat(new Words(Messages.chinese()).of(notice)).contains("“年底”不是完整的日期");
    }
  }

  private static void open(OpenDesk desk, String tab) {
    desk.robot().interact(() -> ((ToggleButton) desk.find(tab)).setSelected(true));
  }

  /** Types, and does not leave the field. */
  private static void typeDay(OpenDesk desk, String id, String text) {
    desk.robot()
        .interact(() -> {
          day(desk, id).getEditor().requestFocus();
          day(desk, id).getEditor().setText(text);
        });
  }

  private static DatePicker day(OpenDesk desk, String id) {
    return (DatePicker) desk.find(id);
  }

  private static Target target(OpenDesk desk) {
    return desk.ledger().targets(projectId("jia", "学校建设")).getFirst();
  }
}
