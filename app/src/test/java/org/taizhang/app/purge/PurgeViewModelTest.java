package org.taizhang.app.purge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.Adding;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Job;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.PurgeLook;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;

/** What a purge would come to takes time to find out, and may be given up. */
class PurgeViewModelTest {
  @TempDir private Path folder;
  private final List<Runnable> waiting = new ArrayList<>();
  private final Background background = new Background(waiting::add, Runnable::run);
  private final Words words = new Words(Messages.chinese());
  private PurgeViewModel model;

  @BeforeEach
  void makeLedger() {
    var opening = LedgerFolder.open(folder, new Author("张三"), InstantSource.system());
    try (var store = ((Opening.Writable) opening).store()) {
      store.submit(new Edit.Together(Occasion.IMPORT, Adding.edits(LedgerBuilder.small())), null);
    }
    var workspace =
        new Workspace(new Source.Damaged(LedgerBuilder.small(), 1), Runnable::run, Runnable::run);
    model = new PurgeViewModel(words, workspace, background, new PurgeLook(words, folder));
    model.textProperty().set("学校建设");
    model.reasonProperty().set("试");
    model.typedProperty().set("清除");
  }

  /** Begins to look. */
  private Job look() {
    model.look();
    assertThat(background.running()).hasSize(1);
    return background.running().getFirst();
  }

  private void work() {
    waiting.forEach(Runnable::run);
    waiting.clear();
    assertThat(background.running()).isEmpty();
  }

  @Test
  void saysHowFarItIsUntilAllIsSeen() {
    var job = look();
    assertThat(job.share().get()).isNegative();
    List<Double> shares = new ArrayList<>();
    job.share().addListener((share, before, now) -> shares.add(now.doubleValue()));
    work();
    assertThat(shares).isNotEmpty().isSorted().endsWith(1.0);
    assertThat(model.linesProperty().get()).isNotEmpty();
    assertThat(model.blocked().getValue()).isFalse();
  }

  @Test
  void givenUpNothingIsSeenAndNothingCanBePurged() {
    look().cancel();
    work();
    assertThat(model.linesProperty().get()).isEmpty();
    assertThat(model.blocked().getValue()).isTrue();
    assertThat(model.wish()).isNull();
    look();
    work();
    assertThat(model.blocked().getValue()).isFalse();
  }
}
