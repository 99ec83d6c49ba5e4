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
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.session.MemoryStore;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Source;
import org.taizhang.app.trail.MadeHistory;
import org.taizhang.app.trail.TrailRow;
import org.taizhang.model.Ledger;
import org.taizhang.model.Role;
import org.taizhang.seeds.demo.Demonstration;
import org.testfx.api.FxToolkit;

/** The history on every screen, as pictures under target/pictures; the rows are all there. */
class HistoryPicturesTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2024-03-05T02:00:00Z"));
  private static final int MANY = Boolean.getBoolean("taizhang.long") ? 40_000 : 4_000;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  @Test
  void manyEditsOnEveryScreen() {
    var steps = MadeHistory.of(3, Demonstration.edit(), 300);
    for (var theme : Look.Theme.values()) {
      Background.inWindow(() -> {
        var shell = shell(steps, theme);
        assertThat(rows(shell)).hasSize(steps.size());
        for (double scale : List.of(1.0, 1.5)) {
          write("history-many", shell, 1366, 768, scale, theme);
          write("history-many", shell, 1920, 1080, scale, theme);
        }
        return null;
      });
    }
  }

  @Test
  void theImportOpensToItsParts() {
    var steps = MadeHistory.of(3, Demonstration.edit(), 40);
    Background.inWindow(() -> {
      var shell = shell(steps, Look.Theme.LIGHT);
      var list = list(shell);
      list.getSelectionModel().selectLast();
      write("history-import", shell, 1366, 768, 1, Look.Theme.LIGHT);
      ListView<?> parts = (ListView<?>) shell.root().lookup("#history-parts");
      assertThat(parts.getItems()).hasSizeGreaterThan(500);
      return null;
    });
  }

  @Test
  @SuppressWarnings("unchecked")
  void longNamesAndAFilter() {
    var unit = "市级义务教育优质均衡发展和高品质示范初中建设工作领导小组办公室";
    var name = "推进义务教育学校管理标准化建设与集团化办学改革、城乡教育一体化发展综合试点工程项目";
    var builder = new LedgerBuilder().plan("三年行动重点推进项目计划及分年推进表", 2022, 2024);
    builder.section("高质量教育体系建设与区域教育现代化水平提升专项行动");
    for (int i = 1; i <= 24; i++) {
      builder.project(name + i, Map.of(unit, Role.LEAD, "各镇（开发区、街道）" + i % 7, Role.RESPONSIBLE));
    }
    var steps = MadeHistory.of(5, builder.ledger(), 200);
    Background.inWindow(() -> {
      var shell = shell(steps, Look.Theme.LIGHT);
      write("history-long", shell, 1366, 768, 1, Look.Theme.LIGHT);
      write("history-long", shell, 1366, 768, 1.5, Look.Theme.LIGHT);
      var period = (ComboBox<Object>) shell.root().lookup("#history-period");
      period.setValue(period.getItems().getLast());
      ((TextField) shell.root().lookup("#history-text")).setText("智慧校园");
      assertThat(rows(shell)).isNotEmpty().hasSizeLessThan(steps.size());
      write("history-filtered", shell, 1366, 768, 1, Look.Theme.LIGHT);
      write("history-filtered", shell, 1366, 768, 1.5, Look.Theme.LIGHT);
      ((TextField) shell.root().lookup("#history-text")).setText("没有这样的字");
      assertThat(rows(shell)).isEmpty();
      write("history-nothing", shell, 1366, 768, 1, Look.Theme.LIGHT);
      return null;
    });
  }

  @Test
  void noEditsAtAll() {
    Background.inWindow(() -> {
      for (var theme : Look.Theme.values()) {
        write("history-empty", shell(List.of(), theme), 1366, 768, 1, theme);
      }
      return null;
    });
  }

  /** What is scrolled through is never more than a window full of cells. */
  @Test
  void tensOfThousandsOfEditsNeedFewCells() {
    var steps = MadeHistory.of(7, LedgerBuilder.small(), MANY);
    Background.inWindow(() -> {
      var shell = shell(steps, Look.Theme.LIGHT);
      assertThat(rows(shell)).hasSize(MANY + 1);
      write("history-large", shell, 1366, 768, 1, Look.Theme.LIGHT);
      list(shell).scrollTo(MANY / 2);
      write("history-large-middle", shell, 1366, 768, 1, Look.Theme.LIGHT);
      assertThat(shell.root().lookupAll(".history-row")).hasSizeBetween(5, 60);
      return null;
    });
  }

  private static Shell shell(List<MadeHistory.Step> steps, Look.Theme theme) {
    var threads = new Surroundings.Threads(Runnable::run, Runnable::run, Runnable::run);
    var studio =
        new Studio(
            new Surroundings(PICTURES, PICTURES.resolve("x"), NOW, UUID::randomUUID, threads));
    studio.look().themeProperty().set(theme);
    var store = new MemoryStore(Ledger.empty(), NOW, UUID::randomUUID);
    List<UUID> saved = new ArrayList<>();
    for (var step : steps) {
      saved.add(save(store, step, step.reverses() < 0 ? null : saved.get(step.reverses())));
    }
    var shell = studio.shell(studio.workspace(new Source.Own(store)));
    shell.show(Room.HISTORY);
    // what is in a split pane is not in the window before it is laid out
    Snapshots.png(shell.root(), 200, 200, 1);
    return shell;
  }

  private static UUID save(MemoryStore store, MadeHistory.Step step, @Nullable UUID reverses) {
    store.submit(step.edit(), reverses);
    return store.history().getLast().editId();
  }

  @SuppressWarnings("unchecked")
  private static ListView<TrailRow> list(Shell shell) {
    return (ListView<TrailRow>) shell.root().lookup("#history-rows");
  }

  private static List<TrailRow> rows(Shell shell) {
    return list(shell).getItems();
  }

  private static void write(
      String name, Shell shell, int width, int height, double scale, Look.Theme theme) {
    var file =
        "%s-%dx%d@%d-%s.png"
            .formatted(
                name,
                width,
                height,
                Math.round(scale * 100),
                theme.name().toLowerCase(Locale.ROOT));
    try {
      Files.write(PICTURES.resolve(file), Snapshots.png(shell.root(), width, height, scale));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
