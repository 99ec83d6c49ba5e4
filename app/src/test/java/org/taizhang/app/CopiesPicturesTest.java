package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Button;
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
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.Opening;
import org.taizhang.persistence.Password;
import org.taizhang.persistence.Progress;
import org.taizhang.persistence.backup.CopyName;
import org.taizhang.persistence.backup.CopyOccasion;
import org.taizhang.seeds.demo.Demonstration;
import org.testfx.api.FxToolkit;

/** The copies on every screen, as pictures under target/pictures; what is said is all there. */
class CopiesPicturesTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final Instant NOW = Instant.parse("2026-11-30T06:05:00Z");
  private static final InstantSource TIME = InstantSource.fixed(NOW);

  @TempDir private Path home;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  @Test
  void noCopies() throws IOException {
    try (var store = store(home.resolve("台账"), Ledger.empty())) {
      var shell = shell(new Source.Own(store), home.resolve("台账"), Look.Theme.LIGHT);
      assertThat(list(shell).getItems()).isEmpty();
      everyScreen("copies-none", shell, Look.Theme.LIGHT);
      var dark = shell(new Source.Own(store), home.resolve("台账"), Look.Theme.DARK);
      write("copies-none", dark, 1366, 768, 1, Look.Theme.DARK);
    }
    var demonstration = shell(demonstration(), home.resolve("没有"), Look.Theme.LIGHT);
    write("copies-demonstration", demonstration, 1366, 768, 1, Look.Theme.LIGHT);
    assertThat(demonstration.root().lookup("#backup-make").isVisible()).isFalse();
  }

  @Test
  void manyCopiesAndWhatOneOfThemHolds() throws IOException {
    var folder = home.resolve("台账");
    var second = Files.createDirectories(home.resolve("U盘").resolve("备份"));
    try (var store = store(folder, Demonstration.ledger())) {
      store.copies().setSecondPlace(second);
      store.copies().makeNow(Progress.NONE);
      older(folder.resolve("backups"), 40);
      rename(store);
      for (var theme : Look.Theme.values()) {
        var shell = shell(new Source.Own(store), folder, theme);
        assertThat(list(shell).getItems()).hasSize(42);
        Background.inWindow(() -> {
          list(shell).getSelectionModel().select(1);
          return shell;
        });
        everyScreen("copies-many", shell, theme);
        assertThat(words(shell, "#copies-differs")).contains("1 处不同");
      }
    }
  }

  @Test
  void longPathsAndAStickThatIsNotPluggedIn() throws IOException {
    var far = home;
    for (int i = 0; i < 5; i++) {
      far = far.resolve("市级义务教育优质均衡发展和高品质示范初中建设工作领导小组");
    }
    var folder = far.resolve("台账");
    var stick = Files.createDirectories(far.resolve("移动硬盘").resolve("备份"));
    try (var store = store(folder, longNames())) {
      store.copies().setSecondPlace(stick);
      Files.delete(stick);
      store.copies().makeNow(Progress.NONE);
      var shell = shell(new Source.Own(store), folder, Look.Theme.LIGHT);
      assertThat(words(shell, "#copies-second-words")).contains("连不上");
      Background.inWindow(() -> {
        list(shell).getSelectionModel().select(0);
        return shell;
      });
      everyScreen("copies-long", shell, Look.Theme.LIGHT);
    }
  }

  @Test
  void aLockedBackupAndAFileThatIsNone() throws IOException {
    var folder = home.resolve("台账");
    try (var store = store(folder, LedgerBuilder.small())) {
      var locked = home.resolve("台账备份20261130.taizhang");
      LedgerFolder.backup(
          folder, locked, new Password("很长的口令 2026".toCharArray()), TIME, Progress.NONE);
      var shell = shell(new Source.Own(store), folder, Look.Theme.LIGHT, locked);
      press(shell, "#backup-open");
      assertThat(shell.root().lookup("#backup-password")).isNotNull();
      write("copies-locked", shell, 1366, 768, 1, Look.Theme.LIGHT);
      var foreign = Files.writeString(home.resolve("随便.zip"), "不是备份");
      var other = shell(new Source.Own(store), folder, Look.Theme.DARK, foreign);
      press(other, "#backup-open");
      assertThat(words(other, "#copies-useless")).contains("不是台账备份");
      write("copies-useless", other, 1366, 768, 1, Look.Theme.DARK);
      press(other, "#backup-make");
      assertThat(words(other, "#copies-said")).contains("已备份到");
      write("copies-made", other, 1366, 768, 1.5, Look.Theme.DARK);
    }
  }

  private static void press(Shell shell, String button) {
    Background.inWindow(() -> {
      Snapshots.png(shell.root(), 1366, 768, 1);
      ((Button) shell.root().lookup(button)).fire();
      Snapshots.png(shell.root(), 1366, 768, 1);
      return shell;
    });
  }

  private static Ledger longNames() {
    var builder = new LedgerBuilder();
    for (int i = 0; i < 12; i++) {
      builder.plan("plan" + i, 2022, 2024);
      builder.section("高质量教育体系建设与区域教育现代化水平提升专项行动");
      builder.project("推进义务教育学校管理标准化建设与集团化办学改革、城乡教育一体化发展综合试点工程项目", Map.of());
    }
    return builder.ledger();
  }

  /** The same copy under the names of others. */
  private static void older(Path shelf, int count) throws IOException {
    Path copy;
    try (var files = Files.list(shelf)) {
      copy = files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
    var occasions = CopyOccasion.values();
    for (int i = 1; i <= count; i++) {
      var name =
          new CopyName(NOW.minus(Duration.ofHours(31L * i)), 1, occasions[i % occasions.length]);
      Files.copy(copy, shelf.resolve(name.fileName()));
    }
  }

  private static void rename(LedgerStore store) {
    var plan = store.ledger().plans().getFirst();
    var project = store.ledger().projects(plan.id()).getFirst();
    store.submit(
        new Edit.Change<>(project.id(), Fields.PROJECT_NAME, project.name(), "改过的名称"), null);
  }

  private static LedgerStore store(Path folder, Ledger ledger) {
    var opening = LedgerFolder.open(folder, new Author("张三"), TIME);
    var store = ((Opening.Writable) opening).store();
    if (!ledger.plans().isEmpty()) {
      store.submit(edit(ledger), null);
    }
    return store;
  }

  private static Edit edit(Ledger ledger) {
    return ledger.equals(Demonstration.ledger())
        ? Demonstration.edit()
        : new Edit.Together(Occasion.IMPORT, Adding.edits(ledger));
  }

  private static Source demonstration() {
    return new Source.Demonstration(
        new MemoryStore(Demonstration.ledger(), TIME, UUID::randomUUID));
  }

  private Shell shell(Source source, Path folder, Look.Theme theme, Path... answers) {
    return Background.inWindow(() -> {
      var threads = new Surroundings.Threads(Runnable::run, Runnable::run, Runnable::run);
      var around =
          new Surroundings(folder, home.resolve("settings"), TIME, UUID::randomUUID, threads);
      var studio = new Studio(around, new Answers(new ArrayDeque<>(List.of(answers))));
      studio.look().themeProperty().set(theme);
      var shell = studio.shell(studio.workspace(source));
      shell.show(Room.BACKUP);
      // what is in a split pane is not in the window before it is laid out
      Snapshots.png(shell.root(), 200, 200, 1);
      return shell;
    });
  }

  @SuppressWarnings("unchecked")
  private static ListView<Object> list(Shell shell) {
    return (ListView<Object>) shell.root().lookup("#copies-list");
  }

  private static String words(Shell shell, String selector) {
    return Background.inWindow(() -> ByMouse.words(shell.root().lookup(selector)));
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
