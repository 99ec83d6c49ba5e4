package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.session.PurgeWish;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.SpeakingDocuments;
import org.taizhang.app.session.Words;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.purge.Unwanted;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.taizhang.persistence.Progress;
import org.testfx.api.FxToolkit;

/** A restore or a purge that does not come about leaves what stood, and says so. */
class OwnLedgerRestoreTest {
  private static final SpeakingDocuments NONE_SPEAKS = new SpeakingDocuments(Set.of(), List.of());

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
        var page = new WorkingPage(Messages.chinese(), "正在恢复台账");
        var look = new Look();
        look.themeProperty().set(theme);
        look.follow(page.root());
        page.progress().at(40, 100);
        var picture = Snapshots.png(page.root(), 1366, 768, 1);
        var pictures = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(pictures.resolve("working-" + theme + ".png"), picture);
        return page;
      });
    }
  }

  @Test
  void aPurgeGivenUpAtAnyMomentLeavesTheLedgerAsBefore() {
    var ledger = home.resolve("台账");
    fill(ledger);
    var standing = LedgerFolder.view(ledger).ledger();
    int moment = 0;
    var purged = purge(ledger, cancelledAfter(moment));
    while (purged.said().contains("已取消清除")) {
      assertThat(purged.opened().source().ledger()).isEqualTo(standing);
      close(purged.opened());
      purged = purge(ledger, cancelledAfter(++moment));
    }
    assertThat(moment).isPositive();
    assertThat(purged.said()).contains("已清除");
    assertThat(purged.opened().source().ledger()).isNotEqualTo(standing);
    close(purged.opened());
  }

  private OwnLedger.Purged purge(Path folder, Progress progress) {
    List<OwnLedger.Purged> came = new ArrayList<>();
    var wish = new PurgeWish(new Unwanted.Words("学校建设"), NONE_SPEAKS, "试");
    own(folder)
        .purge(
            wish,
            progress,
            came::add,
            sentence -> {
              throw new AssertionError(sentence);
            });
    assertThat(came).hasSize(1);
    return came.getFirst();
  }

  private OwnLedger.Restored restore(Path folder, Path file, Progress progress) {
    List<OwnLedger.Restored> came = new ArrayList<>();
    own(folder)
        .restore(
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

  private OwnLedger own(Path folder) {
    var threads = new Surroundings.Threads(Runnable::run, Runnable::run, Runnable::run);
    var around =
        new Surroundings(
            folder, home.resolve("s"), InstantSource.system(), UUID::randomUUID, threads);
    var words = new Words(Messages.chinese());
    return new OwnLedger(around, words, new Background(Runnable::run, Runnable::run), null);
  }

  private static void close(OwnLedger.Restored restored) {
    close(restored.opened());
  }

  private static void close(OwnLedger.Opened opened) {
    if (opened.source() instanceof Source.Own own) {
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
