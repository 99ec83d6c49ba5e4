package org.taizhang.app.matrix;

import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
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
    boolean locked = !model.isWritable() || !model.isAssignable(cell);
    for (var role : Role.values()) {
      var item = new CheckMenuItem(words.messages().of("matrix.menu", role));
      item.setGraphic(Marks.of(role));
      item.setSelected(held.contains(role));
      item.setDisable(locked);
      item.setOnAction(event -> model.setAlone(role));
      menu.getItems().add(item);
    }
    menu.getItems().add(beside(held, locked));
    var clear = item("matrix.menu.clear", model::clear);
    clear.setDisable(!model.isWritable() || held.isEmpty());
    menu.getItems()
        .addAll(
            clear,
            new SeparatorMenuItem(),
            item("matrix.menu.open", () -> model.openProject(cell.row())),
            item("original.menu", () -> model.showOriginal(cell)),
            item("matrix.menu.copy", copy));
    return menu;
  }

  /** Adds and takes roles beside others. */
  private Menu beside(Set<Role> held, boolean locked) {
    var beside = new Menu(words.messages().text("matrix.menu.beside"));
    for (var role : Role.values()) {
      var item = new CheckMenuItem(words.of(role));
      item.setSelected(held.contains(role));
      item.setOnAction(event -> model.toggle(role));
      beside.getItems().add(item);
    }
    beside.setDisable(locked || held.isEmpty());
    return beside;
  }

  private MenuItem item(String key, Runnable action) {
    var item = new MenuItem(words.messages().text(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
