package org.taizhang.app.copies;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.PasswordField;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Messages;

/** Asks for the password of a locked backup. */
final class PasswordAsk {
  private final Consumer<String> then;
  private final PasswordField field = named(new PasswordField(), "backup-password");
  private final Parent root;

  /**
   * @param wrong whether one was typed already that is not it
   */
  PasswordAsk(Messages messages, boolean wrong, Consumer<String> then) {
    this.then = then;
    var open =
        button(messages.text("backup.password.open"), Material2OutlinedAL.LOCK_OPEN, this::typed);
    open.disableProperty().bind(field.textProperty().isEmpty());
    field.setPromptText(messages.text("backup.password"));
    field.setAccessibleText(messages.text("backup.password"));
    field.setOnAction(event -> typed());
    var words =
        paragraph(
            messages.text(wrong ? "backup.password.wrong" : "backup.password.needed"),
            wrong ? "copies-useless" : "copies-head");
    root =
        column(
            "copies-block",
            named(words, "backup-password-words"),
            row("filters", growing(field), named(open, "backup-password-open")));
  }

  Parent root() {
    return root;
  }

  private void typed() {
    if (!field.getText().isEmpty()) {
      then.accept(field.getText());
    }
  }
}
