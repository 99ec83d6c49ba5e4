package org.taizhang.app.frame;

import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.edit.Edit;

/** 撤销 and 重做, each saying what it would take back or do again. */
final class UndoButtons {
  private final Words words;
  private final Node root;

  UndoButtons(Words words, Workspace workspace) {
    this.words = words;
    var messages = words.messages();
    var undo = iconButton(messages.text("undo"), Material2OutlinedMZ.UNDO, workspace::undo);
    var redo = iconButton(messages.text("redo"), Material2OutlinedMZ.REDO, workspace::redo);
    follow(named(undo, "undo"), "undo", workspace.history().undoable());
    follow(named(redo, "redo"), "redo", workspace.history().redoable());
    root = Nodes.row("undo-buttons", undo, redo);
  }

  Node root() {
    return root;
  }

  private void follow(Button button, String key, ObservableValue<@Nullable Edit> edit) {
    edit.addListener((property, before, now) -> show(button, key, now));
    show(button, key, edit.getValue());
  }

  private void show(Button button, String key, @Nullable Edit edit) {
    var messages = words.messages();
    var text =
        edit == null
            ? messages.text(key + ".nothing")
            : messages.text(key + ".what", words.of(edit));
    button.setDisable(edit == null);
    button.getTooltip().setText(text);
    button.setAccessibleText(text);
  }
}
