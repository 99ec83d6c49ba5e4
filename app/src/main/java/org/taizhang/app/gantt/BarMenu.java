package org.taizhang.app.gantt;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.work.MoveMenu;
import org.taizhang.model.Target;

/** The menu of a bar: what can be changed, and where to go from here. */
final class BarMenu {
  private final Messages messages;
  private final GanttViewModel model;
  private final GanttKeys.Actions actions;
  private final MoveMenu moves;

  BarMenu(Messages messages, GanttViewModel model, GanttKeys.Actions actions, MoveMenu moves) {
    this.messages = messages;
    this.model = model;
    this.actions = actions;
    this.moves = moves;
  }

  ContextMenu of(GanttCursor cursor) {
    var menu = new ContextMenu();
    var id = cursor.target();
    var target = id == null ? null : model.target(id);
    if (target != null) {
      var edit = item("gantt.menu.edit", actions::edit);
      edit.setDisable(!model.isWritable());
      menu.getItems().addAll(edit, states(target), new SeparatorMenuItem());
    }
    menu.getItems()
        .addAll(
            item("matrix.menu.open", () -> model.openProject(cursor.project())),
            item("original.menu", () -> model.showOriginal(cursor)),
            item("gantt.menu.copy", actions::copy));
    return menu;
  }

  private Menu states(Target target) {
    var states = new Menu(messages.text("gantt.menu.state", messages.of("state", target.state())));
    states.getItems().setAll(moves.items(target.id()));
    states.setDisable(!model.isWritable());
    return states;
  }

  private MenuItem item(String key, Runnable action) {
    var item = new MenuItem(messages.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
