package org.taizhang.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Fonts;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadResult;
import org.testfx.api.FxToolkit;

class CheckViewTest {
  private static final String DOCUMENT =
      """
      示范区教育局2024年工作要点

      一、学校建设
      1.新建幼儿园。年内新建幼儿园3所。
      2.改造操场。完成操场改造，年底前交付使用。
      二、教师队伍
      3.培训骨干教师。全年培训骨干教师120人次。
      """;

  private final Messages messages = Messages.chinese();

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whatWasUnderstoodIsShownAndPictured() throws IOException {
    var picture =
        Background.inWindow(() -> {
          new Fonts();
          var view = new CheckView(messages, reading(), new Taking());
          var pane = new DialogPane();
          pane.getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
          pane.setContent(view.root());
          new Look().follow(pane);
          var png = Snapshots.png(pane, 876, 560, 1);
          assertThat(view.root().lookupAll(".card-number"))
              .extracting(node -> ((Label) node).getText())
              .startsWith("3", "2");
          return png;
        });
    Files.createDirectories(Path.of("target", "pictures"));
    Files.write(Path.of("target", "pictures", "import-check.png"), picture);
  }

  @Test
  void everyItemIsListedUnderItsSection() {
    var lines = ReadLine.of(reading().draft());
    assertThat(lines).filteredOn(ReadLine.Section.class::isInstance).hasSize(2);
    assertThat(lines).filteredOn(ReadLine.Item.class::isInstance).hasSize(3);
    assertThat(lines.getFirst()).isInstanceOf(ReadLine.Section.class);
  }

  @Test
  void aCodeThatIsTakenOrMissingBlocks() {
    Background.inWindow(() -> {
      var view = new CheckView(messages, reading(), new Taking("旧"));
      assertThat(view.blocked().getValue()).isFalse();
      var code = (TextField) view.root().lookup("#import-code");
      code.setText("旧");
      assertThat(view.blocked().getValue()).isTrue();
      var fault = (Label) view.root().lookup("#import-code-fault");
      assertThat(fault.getText()).isEqualTo("代号已被《旧方案》使用");
      code.setText(" ");
      assertThat(view.blocked().getValue()).isTrue();
      assertThat(fault.getText()).isEqualTo("请填写代号");
      code.setText("新");
      assertThat(fault.isVisible()).isFalse();
      return view;
    });
  }

  @Test
  void yearsOfASingleYearAreOneYear() {
    assertThat(texts(new Taking())).anyMatch(text -> text.contains("2024年"));
    assertThat(texts(new Taking())).noneMatch(text -> text.contains("2024—2024"));
  }

  @Test
  void aDocumentIsTakenInOnce() {
    var target = new Taking();
    var flow = flow(target);
    flow.take(reading(), "yd");
    Background.inWindow(() -> {
      var view = new CheckView(messages, reading(), target);
      assertThat(view.blocked().getValue()).isTrue();
      assertThat(view.root().lookup("#import-twice").isVisible()).isTrue();
      var other = new CheckView(messages, reading(), new Taking());
      assertThat(other.root().lookup("#import-twice").isVisible()).isFalse();
      return view;
    });
  }

  @Test
  void aFileTooLargeForAPlanIsNotLoaded(@TempDir Path folder) throws IOException {
    var file = folder.resolve("要点.txt");
    Files.writeString(file, DOCUMENT);
    assertThat(ImportFlow.read(file, messages)).isInstanceOf(ReadResult.Reading.class);
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(1L << 40);
    }
    assertThat(ImportFlow.read(file, messages))
        .isEqualTo(new ReadResult.Unreadable("要点.txt：文件超过 50 MB，不像是一份方案。"));
  }

  private List<String> texts(ImportFlow.Target target) {
    return Background.inWindow(() ->
        new CheckView(messages, reading(), target)
            .root().lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList());
  }

  @Test
  void whatIsTakenIsAPlanOfTheLedger() {
    var target = new Taking();
    flow(target).take(reading(), "yd");
    assertThat(target.ledger.plan(target.plan).code()).isEqualTo("yd");
    assertThat(target.ledger.projects(target.plan)).hasSize(3);
  }

  private ImportFlow flow(ImportFlow.Target target) {
    return new ImportFlow(
        messages,
        new Dialogs(messages, new Look()),
        new Background(Runnable::run, Runnable::run),
        UUID::randomUUID,
        target);
  }

  private static ReadResult.Reading reading() {
    return (ReadResult.Reading)
        PlanReader.read("要点.txt", DOCUMENT.getBytes(StandardCharsets.UTF_8));
  }

  private static final class Taking implements ImportFlow.Target {
    private Ledger ledger = Ledger.empty();
    private final Set<String> codes;
    private PlanId plan;

    Taking(String... codes) {
      this.codes = Set.of(codes);
    }

    @Override
    public Set<String> takenCodes() {
      return codes;
    }

    @Override
    public Set<String> takenTitles() {
      return ledger.plans().stream().map(Plan::title).collect(Collectors.toSet());
    }

    @Override
    public Optional<String> titleWith(String code) {
      return Optional.of(code + "方案");
    }

    @Override
    public void take(Edit.Together edit, PlanId taken) {
      ledger = ((Outcome.Accepted) ledger.apply(edit)).ledger();
      plan = taken;
    }
  }
}
