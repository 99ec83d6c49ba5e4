package org.taizhang.app.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.FileChoice;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Memory;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.page.Briefings;
import org.taizhang.app.press.Press;
import org.taizhang.app.session.Words;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.xlsx.Workbooks;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A clerk's visit to the room: what is chosen there is what is saved. */
class BriefingRoomTest {
  private final FxRobot robot = new FxRobot();
  @TempDir private Path folder;
  private Stage stage;

  @BeforeEach
  void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    open();
  }

  private void open() {
    stage =
        Background.inWindow(() -> {
          var session = new SessionFixture(LedgerBuilder.small());
          session.selection().choose(List.of(LedgerBuilder.planId("jia")));
          var metrics = new BundledMetrics();
          var shop =
              new PrintShop(
                  Briefings.chinese(metrics),
                  new Press(metrics),
                  new Workbooks(metrics),
                  InstantSource.system(),
                  new Memory(folder.resolve("settings")));
          var messages = Messages.chinese();
          var model =
              new BriefingViewModel(
                  new Words(messages),
                  session.workspace(),
                  session.selection(),
                  shop,
                  new Background(Runnable::run, Runnable::run));
          var dialogs = new Dialogs(messages, new Look(), new InFolder());
          var made = new Stage();
          made.setScene(new Scene(new BriefingView(messages, model, dialogs).root(), 1000, 900));
          made.setX(0);
          made.setY(0);
          made.show();
          return made;
        });
  }

  @AfterEach
  void close() {
    robot.interact(stage::close);
  }

  @Test
  void whatIsChosenIsWhatIsSaved() throws IOException {
    click("#kind-years");
    click("#print-yi");
    click("#earlier-yi");
    robot.interact(() -> years("#years-first").setValue(2023));
    click("#save-pdf");
    var all = text("分年推进表");
    assertThat(all).contains("2023年推进学校建设", "2024年推进学校建设").doesNotContain("2022年推进学校建设");
    assertThat(all.indexOf("2024年推进年度要点")).isBetween(0, all.indexOf("2023年推进学校建设"));

    click("#kind-department");
    click("#department-search");
    robot.write("czj");
    click(".choice-departments .check-box");
    click("#save-pdf");
    assertThat(text("部门任务清单"))
        .contains("财政局", "2023年推进学校建设")
        .doesNotContain("2023年推进教师队伍", "2024年推进年度要点");
    click("#save-tables");
    assertThat(saved("部门任务清单", ".xlsx")).isNotEmptyFile();
  }

  @Test
  void everyDepartmentIsOfferedAndCanBeGivenUpAtOnce() {
    var names = (VBox) robot.lookup("#briefing-departments").query();
    assertThat(names.getChildren())
        .extracting(node -> ((CheckBox) node).getText())
        .containsExactly("教育局", "财政局", "人社局", "公安分局");
    click(".choice-departments .check-box");
    assertThat(((CheckBox) names.getChildren().getFirst()).isSelected()).isTrue();
    click("#departments-all");
    assertThat(names.getChildren()).noneMatch(node -> ((CheckBox) node).isSelected());
  }

  @Test
  void theHeadThatWasTypedIsPrintedAndStillThereNextTime() throws IOException {
    click("#kind-meeting");
    click("#head-issue");
    robot.write("第１2期", 0);
    click("#head-send");
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.push(KeyCode.DELETE);
    click("#save-pdf");
    assertThat(text("会议简报")).contains("教育工作简报", "第12期", "报：", "发：", "共印　　份").doesNotContain("送：");
    robot.interact(stage::close);

    open();
    click("#kind-meeting");
    assertThat(field("#head-issue")).isEqualTo("12");
    assertThat(field("#head-send")).isEmpty();
    assertThat(field("#head-report")).isEqualTo("局领导班子成员");
    click("#kind-matrix");
    assertThat(robot.lookup("#briefing-head").query().isVisible()).isFalse();
  }

  private String field(String selector) {
    return ((TextInputControl) robot.lookup(selector).query()).getText();
  }

  private void click(String selector) {
    robot.clickOn(robot.lookup(selector).queryAll().iterator().next());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Integer> years(String selector) {
    return (ComboBox<Integer>) robot.lookup(selector).query();
  }

  private String text(String kind) throws IOException {
    try (var pdf = Loader.loadPDF(saved(kind, ".pdf").toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private Path saved(String kind, String ending) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().contains(kind) && file.toString().endsWith(ending))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Agrees with every name that is suggested. */
  private final class InFolder implements FileChoice {
    @Override
    public Optional<Path> open(@Nullable Window owner, FileChooser asked) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(@Nullable Window owner, FileChooser asked) {
      return Optional.of(folder.resolve(asked.getInitialFileName()));
    }
  }
}
