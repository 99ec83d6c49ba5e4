package org.taizhang.app.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;

/** The import window: what it asks the system for, and how it is closed without losing a word. */
final class IntakeWindow implements IntakeView.Doings {
  /** What a file is, is told by its content; these only spare the clerk the other files. */
  private static final List<String> ENDINGS =
      List.of(
          "*.docx", "*.doc", "*.wps", "*.rtf", "*.xlsx", "*.xls", "*.et", "*.pdf", "*.html",
          "*.htm", "*.mht", "*.mhtml", "*.txt");

  /** What document and reading need side by side, as {@code LEAST_HEIGHT} one above the other. */
  private static final double LEAST_WIDTH = 960;

  private static final double LEAST_HEIGHT = 600;

  private final Messages messages;
  private final Dialogs dialogs;
  private final IntakeViewModel model;
  private final BlankForm form;
  private final IntakeView view;
  private @Nullable Stage stage;

  IntakeWindow(Messages messages, Dialogs dialogs, IntakeViewModel model, BlankForm form) {
    this.messages = messages;
    this.dialogs = dialogs;
    this.form = form;
    this.model = model;
    this.view = new IntakeView(messages, model, this);
  }

  void open(@Nullable Window owner) {
    var opened = dialogs.window(owner, messages.text("import"), view.root());
    stage = opened;
    opened.setMinWidth(Math.min(LEAST_WIDTH, opened.getScene().getWidth()));
    opened.setMinHeight(Math.min(LEAST_HEIGHT, opened.getScene().getHeight()));
    opened.setOnCloseRequest(event -> {
      event.consume();
      close();
    });
    opened.show();
  }

  @Override
  public void choose() {
    model.add(
        dialogs.openSeveral(
            stage, messages.text("import.choose"), messages.text("import.kind"), ENDINGS));
  }

  @Override
  public void paste() {
    var clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      model.add(Drops.files(clipboard));
    } else {
      model.paste(Drops.words(clipboard));
    }
  }

  @Override
  public void form(Consumer<String> said) {
    form.save(stage, said);
  }

  @Override
  public void take() {
    hide();
    model.take();
  }

  @Override
  public void close() {
    if (!model.isCorrected()
        || dialogs.giveUp(
            stage,
            messages.text("intake.close.question"),
            messages.text("intake.close.yes"),
            messages.text("intake.close.no"))) {
      hide();
    }
  }

  private void hide() {
    model.leave();
    if (stage != null) {
      stage.hide();
    }
  }
}
