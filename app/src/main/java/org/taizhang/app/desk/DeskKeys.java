package org.taizhang.app.desk;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.taizhang.model.EntityId;

/** Keys of the table: Insert, Delete, F2, F9, Alt+↑ and Alt+↓. */
final class DeskKeys {
  private final DeskViewModel model;
  private final DeskActions actions;
  private final DeskQuestions questions;

  DeskKeys(DeskViewModel model, DeskActions actions, DeskQuestions questions) {
    this.model = model;
    this.actions = actions;
    this.questions = questions;
  }

  void install(Node table) {
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    var id = model.openProperty().get();
    if (id != null && event.getCode() == KeyCode.F9) {
      model.selection().showOriginal(id);
      event.consume();
    } else if (id != null && actions.isWritable() && done(event, id)) {
      event.consume();
    }
  }

  private boolean done(KeyEvent event, EntityId id) {
    switch (event.getCode()) {
      case INSERT -> actions.newProject(id);
      case DELETE -> questions.remove(id);
      case F2 -> model.name(id);
      case UP, DOWN -> {
        if (!event.isAltDown()) {
          return false;
        }
        actions.shift(id, event.getCode() == KeyCode.UP ? -1 : 1);
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
