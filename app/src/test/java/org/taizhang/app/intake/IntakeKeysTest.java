package org.taizhang.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.intake.IntakeDesk.PROSE;
import static org.taizhang.app.intake.IntakeDesk.TABLE;
import static org.taizhang.app.intake.IntakeDesk.plain;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.seeds.Finding;
import org.testfx.api.FxToolkit;

/** The import window by the keyboard alone. */
class IntakeKeysTest {
  private static final String DOUBTFUL =
      """
      示范区教育局2024年工作要点

      一、学校建设
      1.新建幼儿园。年内新建幼儿园3所。（牵头单位：教育局）
      2.改造操场。完成操场改造。
      3.培训教师。全年培训教师120人次。
      """;

  private final IntakeViewModel model = new IntakeDesk().model;
  private IntakeStage window;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void openTheWindow() {
    window = new IntakeStage(model);
  }

  @AfterEach
  void closeTheWindow() {
    window.close();
  }

  @Test
  void everyStepBeginsWhereTheWorkIs() {
    assertThat(window.focused()).isEqualTo("import-choose");
    window.act(() -> model.paste(plain(DOUBTFUL)));
    window.act(() -> model.go(Step.CHECK));
    assertThat(window.focused()).isEqualTo("import-findings");
    window.act(() -> model.go(Step.CHOOSE));
    assertThat(window.focused()).isEqualTo("import-files");
    window.press(KeyCode.ENTER);
    assertThat(model.stepProperty().get()).isEqualTo(Step.CHECK);
    window.act(() -> model.go(Step.TAKE));
    assertThat(window.focused()).isEqualTo("import-new-1");
    window.act(() -> model.go(Step.CHOOSE));
    window.act(() -> model.remove(model.files().getFirst()));
    window.act(() -> model.paste(plain(TABLE)));
    window.act(() -> model.go(Step.CHECK));
    assertThat(window.focused()).isEqualTo("import-items");
  }

  @Test
  void theNextFindingIsOneKeyAwayWhereverTheFocusIs() {
    window.act(() -> model.paste(plain(DOUBTFUL)));
    window.act(() -> model.go(Step.CHECK));
    window.press(KeyCode.F8);
    assertThat(looked()).contains("改造操场");
    window.act(() -> window.node("#import-cancel").requestFocus());
    window.press(KeyCode.F8);
    assertThat(looked()).contains("培训教师");
    window.act(() -> window.node("#import-name").requestFocus());
    window.press(KeyCode.SHIFT, KeyCode.F8);
    assertThat(looked()).contains("改造操场");
    window.act(() -> window.scene().getRoot().requestFocus());
    window.press(KeyCode.F8);
    assertThat(looked()).contains("培训教师");
  }

  @Test
  void afterTheLastFindingComesTheFirstOfTheNextDocument() {
    window.act(() -> {
      model.paste(plain(DOUBTFUL));
      model.paste(plain(TABLE));
      model.paste(plain(DOUBTFUL.replace("教育局2024年", "教育局2025年").replace("操场", "食堂")));
      model.go(Step.CHECK);
      model.look(model.files().getFirst());
    });
    window.press(KeyCode.F8);
    window.press(KeyCode.F8);
    assertThat(looked()).contains("培训教师");
    window.press(KeyCode.F8);
    assertThat(model.currentProperty().get()).isEqualTo(model.files().getLast());
    assertThat(looked()).contains("改造食堂");
    assertThat(window.focused()).isEqualTo("import-findings");
    window.press(KeyCode.SHIFT, KeyCode.F8);
    assertThat(model.currentProperty().get()).isEqualTo(model.files().getFirst());
    assertThat(looked()).contains("培训教师");
  }

  @Test
  void whatWasCorrectedIsLeftOutAndTheNextOneFollows() {
    window.act(() -> model.paste(plain(DOUBTFUL)));
    window.act(() -> model.paste(plain(TABLE)));
    window.act(() -> model.go(Step.CHECK));
    window.act(() -> model.look(model.files().getFirst()));
    ComboBox<IntakeFile> chooser = window.node("#import-file");
    assertThat(window.see(() -> chooser.getButtonCell().getText())).contains("2 处请留意");
    window.press(KeyCode.F8);
    window.act(() -> window.node("#import-lead").requestFocus());
    window.write("fzg");
    TextInputControl lead = window.node("#import-lead");
    assertThat(lead.getText()).isEqualTo("fzg");
    assertThat(lead.isFocused()).isTrue();
    assertThat(findings().getItems()).hasSize(1);
    assertThat(window.see(() -> chooser.getButtonCell().getText())).contains("1 处请留意");
    window.press(KeyCode.F8);
    assertThat(looked()).contains("培训教师");
    window.act(() -> model.files().getFirst().undo());
    assertThat(findings().getItems()).hasSize(2);
    assertThat(looked()).contains("培训教师");
  }

  @Test
  void escClosesFromAnyList() {
    window.act(() -> model.paste(plain(DOUBTFUL)));
    window.act(() -> window.node("#document").requestFocus());
    window.press(KeyCode.ESCAPE);
    IntakeStage.await(() -> window.scene() == null);
  }

  @Test
  void whoLeavesInAHurryLosesNothing() {
    window.act(() -> model.paste(plain(DOUBTFUL)));
    window.act(() -> model.go(Step.CHECK));
    window.act(() -> model.files().getFirst().type(Slot.of(Slot.Field.TITLE), "另一个标题"));
    window.act(() -> window.node("#import-items").requestFocus());
    window.press(KeyCode.ESCAPE);
    IntakeStage.await(() -> window.question() != null);
    assertThat(window.see(() -> ((Button) window.question().getScene().getFocusOwner()).getText()))
        .isEqualTo("继续核对");
    window.press(KeyCode.ENTER);
    IntakeStage.await(() -> window.question() == null);
    assertThat(window.scene()).isNotNull();
    window.press(KeyCode.ESCAPE);
    IntakeStage.await(() -> window.question() != null);
    window.press(KeyCode.ESCAPE);
    IntakeStage.await(() -> window.question() == null);
    assertThat(window.scene()).isNotNull();
  }

  @Test
  void deleteTakesADocumentOutOfTheList() {
    window.act(() -> model.paste(plain(DOUBTFUL)));
    window.act(() -> model.paste(plain(PROSE)));
    window.act(() -> window.node("#import-files").requestFocus());
    window.press(KeyCode.DELETE);
    assertThat(model.files()).hasSize(1);
    window.press(KeyCode.DELETE);
    assertThat(model.files()).isEmpty();
  }

  private ListView<Finding> findings() {
    return window.node("#import-findings");
  }

  private String looked() {
    return window.see(() -> findings().getSelectionModel().getSelectedItem().text());
  }
}
