package org.taizhang.app.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Fonts;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Snapshots;
import org.testfx.api.FxToolkit;

/** The original of something on every screen, as pictures under target/pictures. */
class OriginalPicturesTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final String LONG = "市级义务教育优质均衡发展和高品质示范初中建设工作领导小组办公室";

  /** Windows by what a screen has room for; the third is one of 1366×768 set to 150 %. */
  enum Screen {
    SMALL(1284, 722, Look.Theme.LIGHT),
    LARGE(1440, 900, Look.Theme.LIGHT),
    SCALED(855, 481, Look.Theme.LIGHT),
    NIGHT(1284, 722, Look.Theme.DARK);

    private final int width;
    private final int height;
    private final Look.Theme theme;

    Screen(int width, int height, Look.Theme theme) {
      this.width = width;
      this.height = height;
      this.theme = theme;
    }
  }

  @TempDir private Path folder;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  @ParameterizedTest
  @EnumSource
  void everyStateIsPictured(Screen screen) {
    var kept =
        new KeptPlan(folder).with("推进表.txt", table("")).withNewer(LONG + "的推进表.txt", table("新"));
    Background.inWindow(() -> {
      var model = kept.model();
      var view = new OriginalView(Messages.chinese(), model, () -> {}, document -> {});
      new Fonts();
      var look = new Look();
      look.themeProperty().set(screen.theme);
      look.follow(view.root());
      write(view, screen, "opening");
      model.show(kept.asking(kept.target(17, 2023).id()));
      // a first picture gives the rows their height
      write(view, screen, "target");
      model.show(kept.asking(kept.target(18, 2023).id()));
      write(view, screen, "target");
      var marked = view.root().lookup(".document-found");
      assertThat(inside(marked, view.root().lookup("#document"))).isTrue();
      model.show(kept.asking(kept.project(4).id()));
      write(view, screen, "project");
      model.look(model.documentsProperty().get().getFirst());
      write(view, screen, "newer");
      model.show(kept.asking(kept.plan().id()));
      write(view, screen, "plan");
      return view;
    });
  }

  private static boolean inside(Node node, Node frame) {
    Bounds box = node.localToScene(node.getBoundsInLocal());
    Bounds room = frame.localToScene(frame.getBoundsInLocal());
    return box.getMinY() >= room.getMinY() && box.getMinY() < room.getMaxY();
  }

  private static String table(String more) {
    return "示范区三年行动重点推进项目计划及分年推进表（2022—2024年）\n"
        + "序号\t行动名称\t项目名称\t主要内容\t2022年\t2023年\t2024年\t牵头部门\t责任部门\n"
        + IntStream.rangeClosed(1, 20)
            .mapToObj(i ->
                i
                    + "\t学校建设行动\t"
                    + more
                    + "第"
                    + i
                    + "号工程\t"
                    + "新建幼儿园，配齐设施，覆盖全区。".repeat(i % 4 * 3 + 1)
                    + "\t开工"
                    + i
                    + "所\t建成"
                    + i
                    + "所，"
                    + more
                    + "验收"
                    + i
                    + "所\t投用"
                    + i
                    + "所\t教育局\t财政局、"
                    + LONG
                    + "\n")
            .collect(Collectors.joining());
  }

  private static void write(OriginalView view, Screen screen, String name) throws IOException {
    var file = "original-%s-%s.png".formatted(name, screen.name().toLowerCase(Locale.ROOT));
    Files.write(PICTURES.resolve(file), Snapshots.png(view.root(), screen.width, screen.height, 1));
  }
}
