package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;

import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.QuantityWords;

/** Types numbers as a plan says them, 新建幼儿园10所以上, and shows how they are read. */
final class QuantityEntry {
  private final Messages messages;
  private final QuantityEditor editor;
  private final TextField field = named(new TextField(), "quantity-entry");
  private final Label reading = paragraph("", "quantity-reading");
  private final Parent root;

  QuantityEntry(Messages messages, QuantityEditor editor, Runnable close) {
    this.messages = messages;
    this.editor = editor;
    field.setPromptText(messages.text("quantity.entry.prompt"));
    field.setAccessibleText(messages.text("quantity.entry.prompt"));
    field.textProperty().subscribe(this::show);
    field.setOnAction(event -> add());
    var add = button(messages.text("quantity.entry.add"), Material2OutlinedAL.ADD, this::add);
    var shut = iconButton(messages.text("quantity.close"), Material2OutlinedAL.CLOSE, close);
    root = column("quantity-entry", row("quantity-line", growing(field), add, shut), reading);
  }

  Parent root() {
    return root;
  }

  void focus() {
    field.requestFocus();
  }

  private void show(String typed) {
    var words = new QuantityWords(messages);
    var read = QuantityEditor.read(typed);
    reading.setText(
        typed.isBlank() || read.isEmpty()
            ? messages.text("quantity.entry.how")
            : messages.text(
                "quantity.entry.read",
                read.stream()
                    .map(one -> words.of(one.quantity()))
                    .collect(Collectors.joining("；"))));
  }

  /** What cannot be read stays to be corrected. */
  private void add() {
    var read = QuantityEditor.read(field.getText());
    if (!read.isEmpty()) {
      editor.add(read);
      field.clear();
    }
    field.requestFocus();
  }
}
