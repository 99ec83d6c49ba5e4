package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.preview.MadePages;
import org.taizhang.app.session.EvidenceEdits;
import org.taizhang.app.session.EvidenceFile;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Source;
import org.taizhang.model.Ledger;
import org.taizhang.model.Role;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.TargetMoves;
import org.taizhang.model.work.Filing;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.Opening;
import org.testfx.api.FxToolkit;

/** 佐证材料 on every screen, as pictures under target/pictures, with real files in a folder. */
class EvidencePicturesTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final InstantSource TIME =
      InstantSource.fixed(Instant.parse("2024-03-05T02:00:00Z"));
  private static final String LONG = "推进义务教育学校管理标准化建设与集团化办学改革、城乡教育一体化发展综合试点工程项目";
  private static final String UNIT = "市级义务教育优质均衡发展和高品质示范初中建设工作领导小组办公室";

  @TempDir private Path home;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  @Test
  void nothingYet() throws IOException {
    try (var store = store(LedgerBuilder.small())) {
      var shell = shell(store, Look.Theme.LIGHT);
      assertThat(list(shell).getItems()).isEmpty();
      write("evidence-none", shell, 1366, 768, 1, Look.Theme.LIGHT);
      press(shell, "#evidence-lens-lacking");
      assertThat(list(shell).getItems()).hasSize(10);
      write("evidence-lacking", shell, 1366, 768, 1, Look.Theme.LIGHT);
      select(shell, 3);
      write("evidence-lacking-open", shell, 1366, 768, 1.5, Look.Theme.DARK);
    }
  }

  @Test
  void filesWithTheirPages() throws IOException {
    try (var store = store(ledger())) {
      fill(store);
      for (var theme : Look.Theme.values()) {
        var shell = shell(store, theme);
        assertThat(list(shell).getItems()).hasSizeGreaterThan(20);
        select(shell, 0);
        assertThat(text(shell, "#preview-place")).isEqualTo("3 / 6");
        everyScreen("evidence-pdf", shell, theme);
        press(shell, "#preview-after");
        assertThat(text(shell, "#preview-place")).isEqualTo("4 / 6");
        select(shell, 3);
        assertThat(((ImageView) shell.root().lookup("#preview-picture")).getImage()).isNotNull();
        write("evidence-photo", shell, 1366, 768, 1, theme);
        select(shell, 4);
        assertThat(text(shell, "#preview-said")).contains("不是 PDF 或图片");
        write("evidence-other", shell, 1366, 768, 1, theme);
        press(shell, "#evidence-lens-lacking");
        assertThat(text(shell, "#evidence-due")).endsWith("1");
        select(shell, 0);
        write("evidence-due", shell, 1366, 768, 1, theme);
      }
    }
  }

  private static Ledger ledger() {
    var builder = new LedgerBuilder().plan("jia", 2024, 2026);
    builder.section("教育攻坚行动");
    builder.project(LONG, Map.of(UNIT, Role.LEAD, "财政局", Role.RESPONSIBLE));
    builder.project("教师队伍", Map.of("教育局", Role.LEAD));
    builder.project("校园安全", Map.of("公安分局", Role.LEAD));
    return builder.ledger();
  }

  private static void fill(LedgerStore store) {
    var targets =
        store.ledger().projects(LedgerBuilder.planId("jia")).stream()
            .flatMap(project -> store.ledger().targets(project.id()).stream())
            .toList();
    add(
        store,
        new EvidenceFile("关于下达2024年义务教育学校标准化建设第一批补助资金的通知（盖章扫描件）（含附件一至附件六）.pdf", MadePages.pdf(6)),
        new EvidenceEdits.Where("3-5、8", new Filing("3", "2", "15", true), true),
        targets.subList(0, 3));
    add(
        store,
        new EvidenceFile("开工照片.jpg", MadePages.picture("jpg", 1600, 1200)),
        EvidenceEdits.Where.WHOLE,
        targets.subList(4, 5));
    for (int i = 1; i <= 20; i++) {
      var words = "验收单第" + i + "号";
      add(
          store,
          new EvidenceFile(words + ".txt", words.getBytes(StandardCharsets.UTF_8)),
          new EvidenceEdits.Where("", new Filing("4", "", String.valueOf(i), false), false),
          targets.subList(3, 4));
    }
    var said = new TargetMoves.Said(LocalDate.of(2024, 3, 4), "李主任", "", null);
    store.submit(
        TargetMoves.to(
            store.ledger(), targets.get(7).id(), TargetState.CLAIMED, said, UUID::randomUUID),
        null);
  }

  private static void add(
      LedgerStore store, EvidenceFile file, EvidenceEdits.Where where, List<Target> targets) {
    store.keep(file.content());
    store.submit(
        new EvidenceEdits(store.ledger(), LocalDate.of(2024, 3, 1), UUID::randomUUID)
            .take(List.of(file), targets.stream().map(Target::id).toList(), where)
            .edit(),
        null);
  }

  private LedgerStore store(Ledger ledger) {
    var opening = LedgerFolder.open(home.resolve("台账"), new Author("张三"), TIME);
    var store = ((Opening.Writable) opening).store();
    store.submit(new Edit.Together(Occasion.IMPORT, Adding.edits(ledger)), null);
    return store;
  }

  private Shell shell(LedgerStore store, Look.Theme theme) {
    return Background.inWindow(() -> {
      var threads = new Surroundings.Threads(Runnable::run, Runnable::run, Runnable::run);
      var around =
          new Surroundings(
              home.resolve("台账"), home.resolve("settings"), TIME, UUID::randomUUID, threads);
      var studio = new Studio(around);
      studio.look().themeProperty().set(theme);
      var shell = studio.shell(studio.workspace(new Source.Own(store)));
      shell.show(Room.EVIDENCE);
      // what is in a split pane is not in the window before it is laid out
      Snapshots.png(shell.root(), 1366, 768, 1);
      return shell;
    });
  }

  private static void select(Shell shell, int at) {
    Background.inWindow(() -> {
      list(shell).getSelectionModel().select(at);
      Snapshots.png(shell.root(), 1366, 768, 1);
      return shell;
    });
  }

  private static void press(Shell shell, String button) {
    Background.inWindow(() -> {
      ((ButtonBase) shell.root().lookup(button)).fire();
      Snapshots.png(shell.root(), 1366, 768, 1);
      return shell;
    });
  }

  private static String text(Shell shell, String label) {
    return Background.inWindow(() -> ((Label) shell.root().lookup(label)).getText());
  }

  @SuppressWarnings("unchecked")
  private static ListView<Object> list(Shell shell) {
    return (ListView<Object>) shell.root().lookup("#evidence-list");
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
      throw new UncheckedIOException(e);
    }
  }
}
