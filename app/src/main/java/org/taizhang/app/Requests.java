package org.taizhang.app;

import java.util.UUID;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.departments.BulkView;
import org.taizhang.app.departments.BulkViewModel;
import org.taizhang.app.intake.WithdrawFlow;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.original.OriginalFlow;
import org.taizhang.app.session.Request;
import org.taizhang.app.session.Words;

/** Does what rooms ask for that is done in a dialog of its own. */
final class Requests {
  private final Words words;
  private final Dialogs dialogs;
  private final WithdrawFlow withdraw;
  private final OriginalFlow originals;
  private final Supplier<UUID> ids;

  Requests(
      Words words,
      Dialogs dialogs,
      WithdrawFlow withdraw,
      OriginalFlow originals,
      Supplier<UUID> ids) {
    this.words = words;
    this.dialogs = dialogs;
    this.withdraw = withdraw;
    this.originals = originals;
    this.ids = ids;
  }

  void serve(Shell shell) {
    shell.selection().requestProperty().addListener((property, before, now) -> take(shell, now));
  }

  private void take(Shell shell, @Nullable Request request) {
    switch (request) {
      case null -> {}
      case Request.AssignMany many -> assign(shell, many);
      case Request.ShowOriginal original -> originals.open(owner(shell), original);
      case Request.TakeOut out -> withdraw.start(owner(shell), out.plan());
    }
  }

  private void assign(Shell shell, Request.AssignMany many) {
    if (!shell.workspace().isWritable()) {
      return;
    }
    var model = new BulkViewModel(shell.workspace(), ids, many.plan(), many.projects());
    var view = new BulkView(words, model);
    var messages = words.messages();
    boolean yes =
        dialogs.check(
            owner(shell),
            messages.text("bulk.title"),
            view.root(),
            messages.text("bulk.yes"),
            view.blocked());
    if (yes) {
      model.submit();
    }
  }

  private static @Nullable Window owner(Shell shell) {
    var scene = shell.root().getScene();
    return scene == null ? null : scene.getWindow();
  }
}
