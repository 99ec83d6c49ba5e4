package org.taizhang.app.departments;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Alt with an arrow moves the department that is open up or down in the order as issued. */
final class DirectoryKeys {
  private final DepartmentsViewModel model;

  DirectoryKeys(DepartmentsViewModel model) {
    this.model = model;
  }

  void pressed(KeyEvent event) {
    var id = model.openProperty().get();
    boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
    if (event.isAltDown() && arrow && id != null && !model.byPinyinProperty().get()) {
      model.moveBy(id, event.getCode() == KeyCode.UP ? -1 : 1);
      event.consume();
    }
  }
}
