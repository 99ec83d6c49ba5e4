package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.session.MemoryStore;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Source;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Role;
import org.taizhang.seeds.demo.Demonstration;
import org.testfx.api.FxToolkit;

/** Every room on every screen, as pictures under target/pictures; no label may be cut. */
public class PicturesTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2024-03-05T02:00:00Z"));

  /** Labels made to be cut: cells of tables and what is chosen, whose whole text is a tooltip. */
  private static final List<String> MAY_BE_CUT =
      List.of("cut-cell", "plan-chooser", "load-name", "detail-section", "report-department");

  /** A scaled screen is pictured in its units of layout: that is what words must fit into. */
  record Screen(int width, int height, double scale, Look.Theme theme) {
    int across() {
      return (int) (width / scale);
    }

    int down() {
      return (int) (height / scale);
    }

    String name() {
      return "%dx%d@%d-%s"
          .formatted(width, height, Math.round(scale * 100), theme.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
      return name();
    }
  }

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  static Stream<Screen> screens() {
    var day = Look.Theme.LIGHT;
    var night = Look.Theme.DARK;
    return Stream.of(
        new Screen(1366, 768, 1, day),
        new Screen(1920, 1080, 1, day),
        new Screen(1366, 768, 1.5, day),
        new Screen(1920, 1080, 1.5, day),
        new Screen(1366, 768, 1, night),
        new Screen(1920, 1080, 1, night));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void theDemonstrationShowsWholeWords(Screen screen) {
    assertThat(cut("demonstration", Demonstration.ledger(), screen)).isEmpty();
  }

  /** The screens on which things are tightest; all of them in the long form. */
  static Stream<Screen> tightScreens() {
    return Boolean.getBoolean("taizhang.long")
        ? screens()
        : screens().filter(screen -> screen.width() == 1366 && screen.theme() == Look.Theme.LIGHT);
  }

  @ParameterizedTest
  @MethodSource("tightScreens")
  void longNamesShowWholeWords(Screen screen) {
    assertThat(cut("long", longNames(), screen)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tightScreens")
  void anEmptyLedgerSaysWhatToDo(Screen screen) {
    assertThat(cut("empty", Ledger.empty(), screen)).isEmpty();
  }

  private static Ledger longNames() {
    var unit = "市级义务教育优质均衡发展和高品质示范初中建设工作领导小组办公室";
    var name = "推进义务教育学校管理标准化建设与集团化办学改革、城乡教育一体化发展综合试点工程项目";
    var builder = new LedgerBuilder().plan("三年行动重点推进项目计划及分年推进表", 2022, 2024);
    builder.section("高质量教育体系建设与区域教育现代化水平提升专项行动");
    for (int i = 1; i <= 24; i++) {
      builder.project(
          name + "（" + i + "）", Map.of(unit, Role.LEAD, "各镇（开发区、街道）" + i % 7, Role.RESPONSIBLE));
    }
    builder.plan("yi", 2025, 2025);
    for (int i = 1; i <= 30; i++) {
      builder.project("没有写明部门的工作" + i, Map.of());
    }
    return builder.ledger();
  }

  /** Takes the pictures and names the labels that are cut on them. */
  private static List<String> cut(String ledgerName, Ledger ledger, Screen screen) {
    return Background.inWindow(() -> {
      List<String> cut = new ArrayList<>();
      var shell = shell(ledger, screen.theme());
      for (var room : Room.values()) {
        shell.show(room);
        write(ledgerName, room.name(), screen, shell);
        cutLabels(shell.root(), room.name(), cut);
        outside(shell.root(), room.name(), screen, cut);
      }
      // the briefing with the most to fill in
      shell.show(Room.BRIEFING);
      ((ToggleButton) shell.root().lookup("#kind-meeting")).fire();
      write(ledgerName, "MEETING", screen, shell);
      cutLabels(shell.root(), "MEETING", cut);
      outside(shell.root(), "MEETING", screen, cut);
      return cut;
    });
  }

  private static Shell shell(Ledger ledger, Look.Theme theme) {
    var threads = new Surroundings.Threads(Runnable::run, Runnable::run, Runnable::run);
    var studio =
        new Studio(
            new Surroundings(PICTURES, PICTURES.resolve("x"), NOW, UUID::randomUUID, threads));
    studio.look().themeProperty().set(theme);
    var store = new MemoryStore(ledger, NOW, UUID::randomUUID);
    boolean demonstration = ledger.plans().stream().anyMatch(Plan::demonstration);
    var shell =
        studio.shell(
            studio.workspace(
                demonstration ? new Source.Demonstration(store) : new Source.Own(store)));
    shell.selection().choose(ledger.plans().stream().map(Plan::id).toList());
    return shell;
  }

  private static void write(String ledger, String picture, Screen screen, Shell shell)
      throws IOException {
    var name = "%s-%s-%s.png".formatted(ledger, picture.toLowerCase(Locale.ROOT), screen.name());
    Files.write(
        PICTURES.resolve(name), Snapshots.png(shell.root(), screen.across(), screen.down(), 1));
  }

  /** A room that is wider than its window loses what stands at its right. */
  static void outside(Parent root, String where, Screen screen, List<String> cut) {
    for (var room : root.lookupAll(".room")) {
      double right = room.localToScene(room.getBoundsInLocal()).getMaxX();
      if (right > screen.across() + 1) {
        cut.add(where + ": " + Math.round(right - screen.across()) + " too wide");
      }
    }
  }

  public static void cutLabels(Parent parent, String where, List<String> cut) {
    for (var child : parent.getChildrenUnmodifiable()) {
      if (child.isVisible()) {
        if (child instanceof Labeled labeled && isCut(labeled)) {
          cut.add(where + ": " + labeled.getText());
        }
        if (child instanceof Parent below) {
          cutLabels(below, where, cut);
        }
      }
    }
  }

  private static boolean isCut(Labeled label) {
    var text = label.getText();
    if (text == null || text.isEmpty() || label.getWidth() <= 0 || mayBeCut(label)) {
      return false;
    }
    var shown =
        label.getChildrenUnmodifiable().stream()
            .filter(Text.class::isInstance)
            .map(node -> ((Text) node).getText())
            .toList();
    return !shown.isEmpty() && !shown.contains(text);
  }

  private static boolean mayBeCut(Node node) {
    for (var n = node; n != null; n = n.getParent()) {
      if (n.getStyleClass().stream().anyMatch(MAY_BE_CUT::contains)) {
        return true;
      }
    }
    return false;
  }
}
