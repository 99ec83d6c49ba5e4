package org.taizhang.app.intake;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;

/** The form that an office fills in where it has no document: saved, and not opened. */
final class BlankForm {
  private static final String ENDING = "*.xlsx";

  private final Messages messages;
  private final Dialogs dialogs;
  private final Background background;
  private final Consumer<Path> writer;

  /**
   * @param writer writes it to a file; throws when it cannot
   */
  BlankForm(Messages messages, Dialogs dialogs, Background background, Consumer<Path> writer) {
    this.messages = messages;
    this.dialogs = dialogs;
    this.background = background;
    this.writer = writer;
  }

  /**
   * Asks where to, and saves it there.
   *
   * @param said hears in one sentence what became of it; nothing when the clerk thought better of
   *     it
   */
  void save(@Nullable Window owner, Consumer<String> said) {
    dialogs
        .save(
            owner,
            messages.text("intake.form.title"),
            messages.text("intake.form.kind"),
            ENDING,
            messages.text("intake.form.name"))
        .ifPresent(file -> write(file, said));
  }

  private void write(Path file, Consumer<String> said) {
    background.run(
        messages.text("intake.form.saving"),
        () -> {
          writer.accept(file);
          return file;
        },
        written -> said.accept(messages.text("intake.form.done", written)),
        failure -> said.accept(messages.text("failure.file", file)));
  }
}
