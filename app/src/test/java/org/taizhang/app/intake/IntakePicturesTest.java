package org.taizhang.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.app.SharedPlans;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Fonts;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.seeds.source.Clipping;
import org.testfx.api.FxToolkit;

/** The steps of an import on every screen, as pictures under target/pictures. */
class IntakePicturesTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  /** Two lines of a list. */
  private static final double LEAST = 48;

  private static final String LONG = "市级义务教育优质均衡发展和高品质示范初中建设工作领导小组办公室";

  /** Screens by what they have room for: the third is one of 1366×768 set to 150 %. */
  enum Screen {
    SMALL(1366, 768, Look.Theme.LIGHT),
    LARGE(1920, 1080, Look.Theme.LIGHT),
    SCALED(910, 512, Look.Theme.LIGHT),
    NIGHT(1366, 768, Look.Theme.DARK);

    private final int width;
    private final int height;
    private final Look.Theme theme;

    Screen(int width, int height, Look.Theme theme) {
      this.width = width;
      this.height = height;
      this.theme = theme;
    }

    int width() {
      return width;
    }

    int height() {
      return height;
    }

    Look.Theme theme() {
      return theme;
    }
  }

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  @ParameterizedTest
  @EnumSource
  void everyStepIsPictured(Screen screen) {
    Background.inWindow(() -> {
      var model = model();
      var view = view(model, screen);
      write(view, screen, "empty");
      model.paste(new Clipping(null, null, ""));
      model.paste(new Clipping(null, null, prose()));
      write(view, screen, "choose");
      model.go(Step.CHECK);
      write(view, screen, "prose");
      model.paste(new Clipping(null, null, table()));
      var file = model.files().getLast();
      model.go(Step.CHECK);
      write(view, screen, "table-head");
      file.select(file.draftProperty().get().items().get(1).at());
      write(view, screen, "table");
      assertThat(right(view)).as("what stands beyond the window").isLessThanOrEqualTo(screen.width);
      assertThat(
              ((ListView<?>) view.root().lookup("#import-items"))
                  .getSelectionModel()
                  .getSelectedIndex())
          .isPositive();
      model.go(Step.TAKE);
      write(view, screen, "take");
      model.paste(new Clipping(null, null, lines()));
      model.go(Step.CHECK);
      write(view, screen, "long");
      assertThat(view.root().lookupAll(".document-number"))
          .extracting(node -> ((Label) node).getText())
          .contains("1")
          .hasSizeLessThan(200);
      return view;
    });
  }

  @ParameterizedTest
  @EnumSource
  void manyFindingsAndTheIssuedTableArePictured(Screen screen) {
    Background.inWindow(() -> {
      var model = model();
      var view = view(model, screen);
      model.paste(new Clipping(null, null, doubtful()));
      model.go(Step.CHECK);
      write(view, screen, "findings");
      var list = (ListView<?>) view.root().lookup("#import-findings");
      assertThat(list.getItems()).hasSizeGreaterThanOrEqualTo(20);
      var next = (Button) view.root().lookup("#import-after");
      for (int i = 0; i < 18; i++) {
        next.fire();
      }
      assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(17);
      write(view, screen, "finding");
      for (var part : List.of("#document", "#import-items", "#import-editor", "#import-findings")) {
        var region = (Region) view.root().lookup(part);
        assertThat(region.getHeight()).as(part).isGreaterThan(LEAST);
      }
      if (SharedPlans.present()) {
        model.add(List.of(SharedPlans.document(0)));
        var file = model.files().getLast();
        model.go(Step.CHECK);
        write(view, screen, "issued-head");
        file.select(file.draftProperty().get().items().get(8).at());
        write(view, screen, "issued");
      }
      return view;
    });
  }

  private static IntakeView view(IntakeViewModel model, Screen screen) {
    var view = new IntakeView(Messages.chinese(), model, new NoDoings());
    new Fonts();
    var look = new Look();
    look.themeProperty().set(screen.theme);
    look.follow(view.root());
    return view;
  }

  private static String doubtful() {
    return "示范区教育局2024年工作要点\n一、学校建设\n"
        + IntStream.rangeClosed(1, 22)
            .mapToObj(i ->
                i + ".新建幼儿园" + i + "。年内新建幼儿园" + i + "所。" + (i > 20 ? "（责任单位：教育局）\n" : "（责任单位：）\n"))
            .collect(Collectors.joining());
  }

  private static double right(IntakeView view) {
    return view.root().lookupAll(".intake-foot .button").stream()
        .mapToDouble(node -> node.localToScene(node.getBoundsInLocal()).getMaxX())
        .max()
        .orElseThrow();
  }

  private static void write(IntakeView view, Screen screen, String name) throws IOException {
    var file = "import-%s-%s.png".formatted(name, screen.name().toLowerCase(Locale.ROOT));
    Files.write(PICTURES.resolve(file), Snapshots.png(view.root(), screen.width, screen.height, 1));
  }

  private static String prose() {
    return "示范区教育局2024年工作要点\n\n一、学校建设\n"
        + IntStream.rangeClosed(1, 10)
            .mapToObj(i -> i + ".新建幼儿园。年内新建幼儿园" + i + "所，改造操场" + i + "片。（牵头单位：教育局；责任单位：财政局、住建局）\n")
            .collect(Collectors.joining())
        + "二、教师队伍\n11.培训骨干教师。全年培训骨干教师120人次。（责任单位：）\n";
  }

  private static String table() {
    return "示范区三年行动重点推进项目计划及分年推进表（2022—2024年）\n"
        + "序号\t行动名称\t项目名称\t主要内容\t2022年\t2023年\t2024年\t牵头部门\t责任部门\n"
        + IntStream.rangeClosed(1, 12)
            .mapToObj(i ->
                i
                    + "\t学校建设行动\t"
                    + LONG
                    + "项目"
                    + i
                    + "\t新建幼儿园"
                    + 3 * i
                    + "所\t新建"
                    + i
                    + "所\t新建"
                    + i
                    + "所\t\t教育局\t财政局、住建局、"
                    + LONG
                    + "\n")
            .collect(Collectors.joining());
  }

  private static String lines() {
    return "示范区2024年工作要点\n"
        + IntStream.rangeClosed(1, 3000)
            .mapToObj(
                i -> i % 10 == 1 ? (i / 10 + 1) + ".推进第" + i + "件工作。年底前完成。" : "继续做好有关工作，落实到位。")
            .collect(Collectors.joining("\n"));
  }

  private static IntakeViewModel model() {
    return new IntakeViewModel(
        Messages.chinese(),
        new Background(Runnable::run, Runnable::run),
        UUID::randomUUID,
        new ImportFlow.Target() {
          @Override
          public Set<String> takenCodes() {
            return Set.of();
          }

          @Override
          public Set<String> takenTitles() {
            return Set.of();
          }

          @Override
          public void take(Edit.Together edit, List<PlanId> plans, List<byte[]> files) {
            throw new AssertionError("only looked at");
          }
        });
  }
}
