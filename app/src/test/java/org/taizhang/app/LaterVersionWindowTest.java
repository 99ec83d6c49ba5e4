package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Source;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.testfx.api.FxToolkit;

/** A ledger that a later version wrote on is looked at in every room, and stays as it is. */
class LaterVersionWindowTest {
  private static final InstantSource TIME =
      InstantSource.fixed(Instant.parse("2026-11-30T06:05:00Z"));

  @TempDir private Path home;
  private final ByMouse mouse = new ByMouse();

  @BeforeEach
  void makeLedger() throws Exception {
    FxToolkit.registerPrimaryStage();
    var opening = LedgerFolder.open(folder(), new Author("张三"), TIME);
    try (var store = ((Opening.Writable) opening).store()) {
      store.submit(new Edit.Together(Occasion.IMPORT, Adding.edits(LedgerBuilder.small())), null);
    }
    LaterVersion.writeOn(folder());
  }

  @Test
  void everyRoomShowsWhatCanBeReadAndNothingIsWritten() throws IOException {
    var before = bytes();
    try (var window = OpenWindow.on(folder(), folder().resolve("window.properties"))) {
      assertThat(window.shell().workspace().source()).isInstanceOf(Source.Newer.class);
      assertThat(window.ledger()).isEqualTo(LedgerBuilder.small());
      assertThat(ByMouse.words(mouse.seen("#banner")))
          .contains("此台账由更新的版本（格式 " + LaterVersion.FORMAT + "）写成，本版本只能查看，不能修改")
          .contains("第 1 次修改（2026年11月30日");
      for (var room : Room.values()) {
        window.robot().interact(() -> window.shell().show(room));
        OpenWindow.settle();
      }
      mouse.click("#room-history");
      mouse.click("#history-check");
      OpenWindow.await(() -> mouse.seen("#history-checked") != null);
      assertThat(ByMouse.words(mouse.seen("#history-checked"))).contains("没有发现损坏");
      pictures(window);
    }
    assertThat(bytes()).isEqualTo(before);
  }

  private void pictures(OpenWindow window) throws IOException {
    var pictures = Files.createDirectories(Path.of("target", "pictures"));
    for (var theme : Look.Theme.values()) {
      for (double scale : new double[] {1, 1.5}) {
        byte[] picture =
            Background.inWindow(() -> {
              var threads = new Surroundings.Threads(Runnable::run, Runnable::run, Runnable::run);
              var around =
                  new Surroundings(folder(), home.resolve("s"), TIME, UUID::randomUUID, threads);
              var studio = new Studio(around);
              studio.look().themeProperty().set(theme);
              var shell = studio.shell(studio.workspace(window.shell().workspace().source()));
              return Snapshots.png(shell.root(), 1366, 768, scale);
            });
        Files.write(
            pictures.resolve("newer-%s-%d.png".formatted(theme, Math.round(scale * 100))), picture);
      }
    }
  }

  private Path folder() {
    return home.resolve("台账");
  }

  private Map<String, String> bytes() throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (var files = Files.walk(folder())) {
      for (var file : files.toList()) {
        bytes.put(
            file.toString(),
            Files.isDirectory(file) ? "" : Arrays.toString(Files.readAllBytes(file)));
      }
    }
    return bytes;
  }
}
