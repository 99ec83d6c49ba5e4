package org.taizhang.app.matrix;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.taizhang.app.kit.Marks;
import org.taizhang.app.scene.MatrixCell;
import org.taizhang.app.session.Words;
import org.taizhang.model.Role;

/** The menu of a cell: its roles, and where to go from here. */
final class RoleMenu {
  private final Words words;
  private final MatrixViewModel model;
  private final Runnable copy;

  RoleMenu(Words words, MatrixViewModel model, Runnable copy) {
    this.words = words;
    this.model = model;
    this.copy = copy;
  }

  ContextMenu of(MatrixCell cell) {
    var menu = new ContextMenu();
    var held = model.rolesAt(cell);
    for (var role : Role.values()) {
      var item = new CheckMenuItem(words.messages().of("matrix.menu", role));
      item.setGraphic(Marks.of(role));
      item.setSelected(held.contains(role));
      item.setDisable(!model.isWritable() || !model.isAssignable(cell));
      item.setOnAction(event -> model.toggle(role));
      menu.getItems().add(item);
    }
    var clear = item("matrix.menu.clear", model::clear);
    clear.setDisable(!model.isWritable() || held.isEmpty());
    menu.getItems()
        .addAll(
            clear,
            new SeparatorMenuItem(),
            item("matrix.menu.open", () -> model.openProject(cell.row())),
            item("matrix.menu.copy", copy));
    return menu;
  }

  private MenuItem item(String key, Runnable action) {
    var item = new MenuItem(words.messages().text(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
