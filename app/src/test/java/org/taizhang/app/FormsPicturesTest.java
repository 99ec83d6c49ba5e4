package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.session.MemoryStore;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Source;
import org.taizhang.model.Ledger;
import org.taizhang.model.Role;
import org.taizhang.seeds.demo.Demonstration;
import org.testfx.api.FxToolkit;

/** Forms out and back on every screen, as pictures under target/pictures. */
class FormsPicturesTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final InstantSource TIME =
      InstantSource.fixed(Instant.parse("2024-10-08T02:00:00Z"));

  @TempDir private Path home;
  private final ArrayDeque<Path> answers = new ArrayDeque<>();

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  @Test
  void nothingToAskAbout() {
    for (var theme : Look.Theme.values()) {
      var shell = shell(Ledger.empty(), theme);
      for (String part : List.of("out", "back", "missing")) {
        press(shell, "#forms-" + part);
        write("forms-none-" + part, shell, 1366, 768, 1, theme);
      }
      assertThat(((ListView<?>) seen(shell, "#forms-owed")).getItems()).isEmpty();
    }
  }

  @Test
  void theDemonstration() throws IOException {
    everything("forms-demonstration", Demonstration.ledger(), "教育局");
  }

  @Test
  void longNames() throws IOException {
    String unit = "市级义务教育优质均衡发展和高品质示范初中建设工作领导小组办公室";
    var builder = new LedgerBuilder().plan("推进义务教育优质均衡发展三年行动", 2024, 2024);
    for (int i = 1; i <= 9; i++) {
      builder.project(
          "推进义务教育学校管理标准化建设与集团化办学改革、城乡教育一体化发展综合试点工程项目之" + i,
          Map.of(unit, Role.LEAD, "财政局", Role.RESPONSIBLE));
    }
    everything("forms-long", builder.ledger(), unit);
  }

  private void everything(String name, Ledger ledger, String unit) throws IOException {
    var out = Files.createDirectories(home.resolve(name));
    for (var theme : Look.Theme.values()) {
      var shell = shell(ledger, theme);
      if (theme == Look.Theme.LIGHT) {
        answers.add(out);
        press(shell, "#forms-write");
        fill(out, unit);
      }
      everyScreen(name + "-out", shell, theme);
      press(shell, "#forms-back");
      answers.add(out);
      press(shell, "#forms-folder");
      choose(shell, "#forms-answers", 3);
      everyScreen(name + "-back", shell, theme);
      choose(shell, "#forms-answers", 6);
      write(name + "-accepted", shell, 1366, 768, 1, theme);
      press(shell, "#forms-take");
      write(name + "-taken", shell, 1366, 768, 1, theme);
      press(shell, "#forms-missing");
      everyScreen(name + "-missing", shell, theme);
      answers.add(PICTURES.resolve(name + ".pdf"));
      press(shell, "#forms-pdf");
      write(name + "-saved", shell, 1366, 768, 1, theme);
      assertThat(PICTURES.resolve(name + ".pdf")).isNotEmptyFile();
    }
  }

  private static void fill(Path folder, String unit) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path form : all.sorted().toList()) {
        FilledForm.type(form, 1, "进展情况", "三所学校已开工，其中两所主体结构封顶；其余九所正在办理规划许可手续，预计四月底前全部开工建设。");
        FilledForm.type(form, 1, "完成比例（%）", "40");
        if (form.getFileName().toString().startsWith(unit.substring(0, 3))) {
          FilledForm.type(form, 2, "完成比例（%）", "过半");
          FilledForm.type(form, 2, "进展情况", "已完成招标。");
          FilledForm.type(form, 3, "滞后原因", "雨季较长，两处地块交付比计划晚一个半月。");
        }
      }
    }
  }

  private Shell shell(Ledger ledger, Look.Theme theme) {
    return Background.inWindow(() -> {
      var threads = new Surroundings.Threads(Runnable::run, Runnable::run, Runnable::run);
      var around =
          new Surroundings(
              home.resolve("台账"), home.resolve("settings"), TIME, UUID::randomUUID, threads);
      var studio = new Studio(around, new Answers(answers));
      studio.look().themeProperty().set(theme);
      var source = new Source.Own(new MemoryStore(ledger, TIME, UUID::randomUUID));
      var shell = studio.shell(studio.workspace(source));
      shell.show(Room.FORMS);
      return shell;
    });
  }

  private static Node seen(Shell shell, String selector) {
    Background.inWindow(() -> Snapshots.png(shell.root(), 1366, 768, 1));
    return shell.root().lookup(selector);
  }

  private static void press(Shell shell, String button) {
    var pressed = (ButtonBase) seen(shell, button);
    Background.inWindow(() -> {
      pressed.fire();
      return shell;
    });
  }

  private static void choose(Shell shell, String list, int place) {
    var rows = (ListView<?>) seen(shell, list);
    Background.inWindow(() -> {
      rows.getSelectionModel().select(place);
      return shell;
    });
  }

  private static void everyScreen(String name, Shell shell, Look.Theme theme) {
    for (double scale : List.of(1.0, 1.5)) {
      write(name, shell, 1366, 768, scale, theme);
      write(name, shell, 1920, 1080, scale, theme);
    }
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
      Files.write(
          PICTURES.resolve(file),
          Background.inWindow(() -> Snapshots.png(shell.root(), width, height, scale)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
