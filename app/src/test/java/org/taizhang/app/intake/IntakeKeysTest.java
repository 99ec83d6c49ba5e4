package org.taizhang.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.intake.IntakeDesk.PROSE;
import static org.taizhang.app.intake.IntakeDesk.TABLE;
import static org.taizhang.app.intake.IntakeDesk.plain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.YearSpan;
import org.taizhang.seeds.ColumnUse;
import org.taizhang.seeds.Finding;
import org.taizhang.seeds.Genre;

/** The import window by the keyboard alone. */
class IntakeKeysTest extends WithIntakeStage {
  private static final String DOUBTFUL =
      """
      示范区教育局2024年工作要点

      一、学校建设
      1.新建幼儿园。年内新建幼儿园3所。（牵头单位：教育局）
      2.改造操场。完成操场改造。
      3.培训教师。全年培训教师120人次。
      """;

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
  void aNewVersionBeginsWithWhatDiffersAsSoonAsThatIsKnown() {
    var target = new TakingLedger();
    target.importAs("sf", TABLE);
    Deque<Runnable> waiting = new ArrayDeque<>();
    var slow =
        new IntakeViewModel(
            Messages.chinese(),
            new Background(waiting::add, Runnable::run),
            UUID::randomUUID,
            target);
    window.close();
    window = new IntakeStage(slow);
    window.act(() -> slow.paste(plain(TABLE.replace("3所", "6所"))));
    window.act(() -> waiting.remove().run());
    window.act(() -> slow.go(Step.CHECK));
    window.act(() -> slow.go(Step.TAKE));
    assertThat(window.focused()).isEqualTo("import-version-1");
    window.act(() -> {
      while (!waiting.isEmpty()) {
        waiting.remove().run();
      }
    });
    assertThat(window.focused()).isEqualTo("version-differences");
    window.act(() -> window.node("#import-cancel").requestFocus());
    window.press(KeyCode.F8);
    var list = (ListView<?>) window.node("#version-differences");
    assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
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
    ComboBox<?> chooser = (ComboBox<?>) window.node("#import-file");
    assertThat(window.see(() -> chooser.getButtonCell().getText())).contains("2 处请留意");
    window.press(KeyCode.F8);
    window.act(() -> window.node("#import-lead").requestFocus());
    window.write("fzg");
    TextInputControl lead = (TextInputControl) window.node("#import-lead");
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

  @Test
  void aColumnReadAnewKeepsTheFocusOnItsMenu() {
    window.act(() -> model.paste(plain(TABLE)));
    window.act(() -> model.go(Step.CHECK));
    window.act(() -> window.node("#import-column-4").requestFocus());
    window.act(
        () -> model.files().getFirst().useColumn(4, new ColumnUse(ColumnUse.Kind.SUPPORTING, 0)));
    assertThat(window.focused()).isEqualTo("import-column-4");
  }

  @Test
  void theWayItIsReadHasATickAndOneThatLeadsNowhereIsNotTaken() {
    window.act(() -> model.paste(plain(PROSE)));
    window.act(() -> model.go(Step.CHECK));
    var file = model.files().getFirst();
    assertThat(ticked()).containsExactly("自动识别");
    window.act(() -> file.readAs(Genre.BRACKETED));
    assertThat(ticked()).containsExactly("按段落读");
    window.act(() -> file.readAs(Genre.TABLE));
    assertThat(ticked()).containsExactly("按段落读");
    assertThat(file.troubleProperty().get()).contains("没有找到带表头的表格", "仍保留原来的读法");
  }

  private List<String> ticked() {
    return window.see(() ->
        ((MenuButton) window.scene().lookup("#import-way"))
            .getItems().stream()
                .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                .map(MenuItem::getText)
                .toList());
  }

  @Test
  void everyYearOfAPlanCanBeFilledIn() {
    window.act(() -> model.paste(plain(PROSE.replace("2024年工作要点", "三年行动方案（2025—2027年）"))));
    window.act(() -> model.go(Step.CHECK));
    var file = model.files().getFirst();
    window.act(() -> file.select(IntakeDesk.items(file).getFirst().at()));
    TextInputControl last = (TextInputControl) window.node("#import-target-2027");
    window.act(() -> last.setText("建成幼儿园6所"));
    window.act(() -> model.go(Step.TAKE));
    window.act(model::take);
    var ledger = desk.target.ledger;
    assertThat(ledger.targets(ledger.projects(desk.target.plans.getFirst()).getFirst().id()))
        .anySatisfy(target -> {
          assertThat(target.years()).isEqualTo(YearSpan.of(2027));
          assertThat(target.text()).isEqualTo("建成幼儿园6所");
        });
  }

  @Test
  void aContradictionLeadsToItsItem() {
    window.act(() -> {
      model.paste(plain(PROSE));
      model.paste(plain(PROSE.replace("工作要点", "补充要点").replace("3所", "5所")));
      model.go(Step.TAKE);
    });
    IntakeStage.await(() -> window.scene().lookup(".conflict-link") != null);
    Hyperlink link = (Hyperlink) window.node(".conflict-link");
    window.act(link::fire);
    assertThat(model.stepProperty().get()).isEqualTo(Step.CHECK);
    var file = model.currentProperty().get();
    assertThat(file.selectedProperty().get()).isEqualTo(IntakeDesk.items(file).getFirst().at());
  }

  private ListView<?> findings() {
    return (ListView<?>) window.node("#import-findings");
  }

  private String looked() {
    return window.see(() -> ((Finding) findings().getSelectionModel().getSelectedItem()).text());
  }
}
