package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.Words;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.taizhang.persistence.Progress;
import org.testfx.api.FxToolkit;

/** A restore that does not come about leaves what stood, and says so. */
class OwnLedgerRestoreTest {
  @TempDir private Path home;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void givenUpAtAnyMomentTheLedgerIsAsBefore() {
    var ledger = home.resolve("台账");
    var backup = home.resolve("备份.zip");
    fill(ledger);
    LedgerFolder.backup(ledger, backup, InstantSource.system());
    change(ledger);
    var other = LedgerFolder.view(backup).ledger();
    int moments = moments(ledger, backup);
    change(ledger);
    for (int moment = 0; moment < moments; moment++) {
      var standing = LedgerFolder.view(ledger).ledger();
      var restored = restore(ledger, backup, cancelledAfter(moment));
      assertThat(restored.done()).isFalse();
      assertThat(restored.sentence()).contains("已取消");
      assertThat(restored.opened()).isNotNull();
      assertThat(restored.opened().source()).isInstanceOf(Source.Own.class);
      assertThat(restored.opened().source().ledger()).isEqualTo(standing).isNotEqualTo(other);
      close(restored);
    }
  }

  /** How often a whole restore says how far it is. */
  private int moments(Path ledger, Path backup) {
    int[] count = {0};
    var restored = restore(ledger, backup, (done, total) -> count[0]++);
    assertThat(restored.done()).isTrue();
    assertThat(restored.sentence()).contains("已恢复", "原来的台账另存在");
    close(restored);
    assertThat(count[0]).isPositive();
    return count[0];
  }

  private static Progress cancelledAfter(int moment) {
    int[] count = {0};
    return (done, total) -> {
      if (count[0]++ == moment) {
        throw new CancellationException();
      }
    };
  }

  @Test
  void whereThereIsNoLedgerAFileThatIsNoneMakesNone() throws IOException {
    var folder = home.resolve("没有");
    var file = Files.writeString(home.resolve("x.zip"), "x");
    var restored = restore(folder, file, Progress.NONE);
    assertThat(restored.opened()).isNull();
    assertThat(restored.sentence()).contains("没有恢复成", "不是台账备份");
    assertThat(folder).doesNotExist();
  }

  @Test
  void whileItLastsTheWindowShowsHowFarItIs() {
    for (var theme : Look.Theme.values()) {
      Background.inWindow(() -> {
        var page = new RestorePage(Messages.chinese());
        var look = new Look();
        look.themeProperty().set(theme);
        look.follow(page.root());
        page.progress().at(40, 100);
        var picture = Snapshots.png(page.root(), 1366, 768, 1);
        var pictures = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(pictures.resolve("restoring-" + theme + ".png"), picture);
        return page;
      });
    }
  }

  private OwnLedger.Restored restore(Path folder, Path file, Progress progress) {
    var threads = new Surroundings.Threads(Runnable::run, Runnable::run, Runnable::run);
    var around =
        new Surroundings(
            folder, home.resolve("s"), InstantSource.system(), UUID::randomUUID, threads);
    var words = new Words(Messages.chinese());
    var own = new OwnLedger(around, words, new Background(Runnable::run, Runnable::run), null);
    List<OwnLedger.Restored> came = new ArrayList<>();
    own.restore(
        file,
        null,
        progress,
        came::add,
        sentence -> {
          throw new AssertionError(sentence);
        });
    assertThat(came).hasSize(1);
    return came.getFirst();
  }

  private static void close(OwnLedger.Restored restored) {
    if (restored.opened().source() instanceof Source.Own own) {
      own.store().close();
    }
  }

  private static void fill(Path folder) {
    try (var store = store(folder).store()) {
      store.submit(new Edit.Together(Occasion.IMPORT, Adding.edits(LedgerBuilder.small())), null);
    }
  }

  private static void change(Path folder) {
    try (var store = store(folder).store()) {
      var project = store.ledger().project(projectId("jia", "学校建设"));
      store.submit(
          new Edit.Change<>(
              project.id(), Fields.PROJECT_NAME, project.name(), project.name() + "改"),
          null);
    }
  }

  private static Opening.Writable store(Path folder) {
    return (Opening.Writable) LedgerFolder.open(folder, new Author("张三"), InstantSource.system());
  }
}
