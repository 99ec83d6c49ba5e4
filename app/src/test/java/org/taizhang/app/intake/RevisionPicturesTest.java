package org.taizhang.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.app.intake.IntakePicturesTest.Screen;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Fonts;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.model.PlanId;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.seeds.source.Clipping;
import org.testfx.api.FxToolkit;

/** A new version beside its plan on every screen, as pictures under target/pictures. */
class RevisionPicturesTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final String LONG = "市级义务教育优质均衡发展和高品质示范初中建设工作领导小组办公室";

  private static final String POINTS = "示范区教育局2024年工作要点\n1.幼儿园项目。年内新建幼儿园7所。\n2.智慧校园。年内建成智慧校园2所。\n";

  private static final String PLAYGROUND =
      "\n3\t体质健康行动\t改造塑胶跑道\t分批改造中小学塑胶跑道9条\t改造3条\t改造3条\t改造3条\t体育局\t财政局";

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void differencesArePictured(Screen screen) {
    Background.inWindow(() -> {
      new Fonts();
      write(screen, "none", table(12, 1, ""), table(12, 1, ""), 0);
      write(screen, "few", table(4, 1, ""), table(3, 2, "").replace("财政局", "发改局"), 0);
      // the last one stays because its progress is noted, and its number is given again
      write(screen, "crowded", table(3, 1, ""), table(2, 1, "") + PLAYGROUND, 0);
      write(screen, "many", table(30, 1, ""), table(33, 2, ""), 60);
      write(screen, "long", table(6, 1, LONG), table(7, 2, LONG.repeat(2)), 0);
      return screen;
    });
  }

  private static void write(Screen screen, String name, String before, String after, int least)
      throws IOException {
    var target = new TakingLedger();
    var plan = target.importAs("yw-sn-2022", before);
    noteProgress(target, plan);
    var model =
        new IntakeViewModel(
            Messages.chinese(),
            new Background(Runnable::run, Runnable::run),
            UUID::randomUUID,
            target);
    model.paste(new Clipping(null, null, after));
    if (name.equals("many")) {
      model.paste(new Clipping(null, null, POINTS));
    }
    model.go(Step.TAKE);
    var view = new IntakeView(Messages.chinese(), model, new NoDoings());
    var look = new Look();
    look.themeProperty().set(screen.theme());
    look.follow(view.root());
    save(view, screen, name);
    var lines = model.revision(model.files().getFirst()).lines();
    assertThat(lines.size()).isGreaterThanOrEqualTo(least);
    if (!lines.isEmpty()) {
      var list = (ListView<?>) view.root().lookup("#version-differences");
      assertThat(list.getItems()).hasSameSizeAs(lines);
      list.getSelectionModel().selectLast();
      list.scrollTo(lines.size() - 1);
      save(view, screen, name + "-selected");
    }
  }

  /** With the last project, and a word of the first is changed. */
  private static void noteProgress(TakingLedger target, PlanId plan) {
    var projects = target.ledger().projects(plan);
    var started = target.ledger().targets(projects.getLast().id()).getFirst();
    target.submit(
        new Edit.Change<>(
            started.id(), Fields.TARGET_STATE, started.state(), TargetState.IN_PROGRESS));
    if (projects.size() == 4) {
      var first = projects.getFirst();
      target.submit(
          new Edit.Change<>(
              first.id(), Fields.PROJECT_CONTENT, first.content(), first.content() + "。"));
    }
  }

  private static void save(IntakeView view, Screen screen, String name) throws IOException {
    var file = "version-%s-%s.png".formatted(name, screen.name().toLowerCase(Locale.ROOT));
    Files.write(
        PICTURES.resolve(file), Snapshots.png(view.root(), screen.width(), screen.height(), 1));
  }

  /**
   * @param times what the numbers are multiplied by
   * @param more stands in the names
   */
  private static String table(int items, int times, String more) {
    return "示范区三年行动重点推进项目计划及分年推进表（2022—2024年）\n"
        + "序号\t行动名称\t项目名称\t主要内容\t2022年\t2023年\t2024年\t牵头部门\t责任部门\n"
        + IntStream.rangeClosed(1, items)
            .mapToObj(i ->
                String.join(
                    "\t",
                    List.of(
                        "" + i,
                        i % 2 == 0 ? "学校建设行动" : "质量提升行动",
                        more + "幼儿园项目" + i,
                        "新建幼儿园" + 3 * i * times + "所，完善" + more + "各项保障机制，落实到位",
                        "新建" + i * times + "所",
                        "新建" + i * times + "所",
                        "新建" + (i == 1 ? "幼儿园" : "") + i * times + "所",
                        "教育局",
                        "财政局、住建局" + (more.isEmpty() ? "" : "、" + more))))
            .collect(Collectors.joining("\n"));
  }
}
