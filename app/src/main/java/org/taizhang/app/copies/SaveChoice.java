package org.taizhang.app.copies;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;

/** Whether a backup is locked, and with what: typed twice, for nobody sees what they type. */
final class SaveChoice {
  private static final double WIDTH = 460;

  /** The dialog does not grow with what it shows. */
  private static final double HEIGHT = 250;

  private final Messages messages;
  private final CheckBox lock;
  private final PasswordField first = named(new PasswordField(), "save-password");
  private final PasswordField second = named(new PasswordField(), "save-password-again");
  private final Label hint = named(paragraph("", "room-note"), "save-password-hint");
  private final Parent root;

  SaveChoice(Messages messages) {
    this.messages = messages;
    lock = named(new CheckBox(messages.text("backup.lock")), "save-lock");
    first.setPromptText(messages.text("backup.lock.first"));
    first.setAccessibleText(messages.text("backup.lock.first"));
    second.setPromptText(messages.text("backup.lock.second"));
    second.setAccessibleText(messages.text("backup.lock.second"));
    var fields =
        column(
            "copies-block",
            first,
            second,
            hint,
            paragraph(messages.text("backup.lock.warning"), "room-note"));
    lock.selectedProperty().addListener((property, before, now) -> present(fields, now));
    present(fields, false);
    for (var field : new PasswordField[] {first, second}) {
      field.textProperty().addListener(value -> say());
    }
    var box = column("copies-block", paragraph(messages.text("backup.save.text")), lock, fields);
    box.setPrefWidth(WIDTH);
    box.setMinHeight(HEIGHT);
    root = box;
    say();
  }

  Parent root() {
    return root;
  }

  /** Whether there is something to be put right before saving. */
  ObservableValue<Boolean> blocked() {
    return Bindings.createBooleanBinding(
        () -> lock.isSelected() && (first.getText().isEmpty() || !agree()),
        lock.selectedProperty(),
        first.textProperty(),
        second.textProperty());
  }

  /** What to lock it with; null for not at all. */
  @Nullable String password() {
    return lock.isSelected() ? first.getText() : null;
  }

  private boolean agree() {
    return first.getText().equals(second.getText());
  }

  private void say() {
    if (first.getText().isEmpty()) {
      hint.setText(messages.text("backup.lock.advice"));
    } else if (!second.getText().isEmpty() && !agree()) {
      hint.setText(messages.text("backup.lock.differ"));
    } else {
      hint.setText(messages.of("backup.strength", Strength.of(first.getText())));
    }
  }
}
