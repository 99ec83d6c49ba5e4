package org.taizhang.app.original;

import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.KeptCopy;
import org.taizhang.app.session.KeptDocuments;
import org.taizhang.app.session.Request;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.SourceDocument;

/**
 * 查看原文: opens a window beside the rooms, in which each further place is shown for as long as it
 * stands there.
 */
public final class OriginalFlow {
  private final Messages messages;
  private final Dialogs dialogs;
  private final OriginalViewModel model;
  private final KeptCopy copy;
  private @Nullable Stage stage;

  public OriginalFlow(
      Messages messages,
      Dialogs dialogs,
      Background background,
      Workspace workspace,
      KeptDocuments kept) {
    this.messages = messages;
    this.dialogs = dialogs;
    this.model = new OriginalViewModel(messages, background, workspace, kept);
    this.copy = new KeptCopy(messages, dialogs, background, kept);
  }

  public void open(@Nullable Window owner, Request.ShowOriginal wanted) {
    var shown = stage;
    if (shown == null || !shown.isShowing()) {
      var view = new OriginalView(messages, model, this::close, this::save);
      shown = dialogs.beside(owner, messages.text("original"), view.root());
      shown.setOnHidden(event -> model.leave());
      if (owner != null) {
        // not every system closes the windows of one that is closed
        owner.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> close());
      }
      stage = shown;
      shown.show();
    }
    shown.toFront();
    model.show(wanted);
  }

  private void save(SourceDocument document) {
    copy.save(stage, document);
  }

  private void close() {
    if (stage != null) {
      stage.hide();
    }
  }
}
