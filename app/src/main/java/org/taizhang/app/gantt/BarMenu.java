package org.taizhang.app.gantt;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;

/** The menu of a bar: what can be changed, and where to go from here. */
final class BarMenu {
  private final Messages messages;
  private final GanttViewModel model;
  private final GanttKeys.Actions actions;

  BarMenu(Messages messages, GanttViewModel model, GanttKeys.Actions actions) {
    this.messages = messages;
    this.model = model;
    this.actions = actions;
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
    var states = new Menu(messages.text("gantt.menu.state"));
    for (var state : TargetState.values()) {
      var item = new CheckMenuItem(messages.of("state", state));
      item.setSelected(target.state() == state);
      item.setOnAction(event -> model.setState(target.id(), state));
      states.getItems().add(item);
    }
    states.setDisable(!model.isWritable());
    return states;
  }

  private MenuItem item(String key, Runnable action) {
    var item = new MenuItem(messages.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
