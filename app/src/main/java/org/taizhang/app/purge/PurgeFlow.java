package org.taizhang.app.purge;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.JobBar;
import org.taizhang.app.session.PurgeLook;
import org.taizhang.app.session.PurgeWish;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;

/** 清除内容: choose, look at what would go, say that it is meant, and hand it on. */
public final class PurgeFlow {
  private final Words words;
  private final Dialogs dialogs;
  private final Background background;
  private final Workspace workspace;
  private final Consumer<PurgeWish> purge;

  /**
   * @param purge does it: the ledger of this workspace is let go for it
   */
  public PurgeFlow(
      Words words,
      Dialogs dialogs,
      Background background,
      Workspace workspace,
      Consumer<PurgeWish> purge) {
    this.words = words;
    this.dialogs = dialogs;
    this.background = background;
    this.workspace = workspace;
    this.purge = purge;
  }

  /** Asks about a ledger in this folder. */
  public void start(@Nullable Window owner, Path folder) {
    var look = new PurgeLook(words, folder);
    var model = new PurgeViewModel(words, workspace, background, look);
    var form = new PurgeForm(words.messages(), model, new JobBar(words.messages(), background));
    var title = words.messages().text("purge.title");
    if (dialogs.check(
        owner, title, form.root(), words.messages().text("purge.yes"), model.blocked())) {
      var wish = model.wish();
      if (wish != null) {
        purge.accept(wish);
      }
    }
  }
}
