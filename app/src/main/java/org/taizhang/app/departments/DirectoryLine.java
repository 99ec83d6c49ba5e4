package org.taizhang.app.departments;

import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Room;
import org.taizhang.model.DepartmentId;

/** A line of the directory that can be dragged before another one, with a menu. */
final class DirectoryLine extends TableRow<DirectoryRow> {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

  private final Messages messages;
  private final DepartmentsViewModel model;

  DirectoryLine(Messages messages, DepartmentsViewModel model) {
    this.messages = messages;
    this.model = model;
    setOnDragDetected(event -> drag());
    setOnDragOver(this::over);
    setOnDragExited(event -> pseudoClassStateChanged(TARGET, false));
    setOnDragDropped(this::dropped);
  }

  @Override
  protected void updateItem(@Nullable DirectoryRow row, boolean empty) {
    super.updateItem(row, empty);
    setContextMenu(row == null || empty ? null : menu(row));
  }

  private ContextMenu menu(DirectoryRow row) {
    var id = row.department().id();
    var menu = new ContextMenu(item("departments.matrix", () -> model.show(Room.MATRIX, id)));
    if (model.isWritable()) {
      menu.getItems()
          .addAll(
              new SeparatorMenuItem(),
              item("departments.up", () -> model.moveBy(id, -1)),
              item("departments.down", () -> model.moveBy(id, 1)),
              item("departments.first", () -> model.moveBy(id, -model.size())),
              item("departments.last", () -> model.moveBy(id, model.size())));
    }
    return menu;
  }

  private MenuItem item(String key, Runnable action) {
    var item = new MenuItem(messages.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private void drag() {
    if (isEmpty() || !model.isWritable() || model.byPinyinProperty().get()) {
      return;
    }
    var content = new ClipboardContent();
    content.putString(getItem().department().id().value().toString());
    startDragAndDrop(TransferMode.MOVE).setContent(content);
  }

  private void over(DragEvent event) {
    if (!isEmpty() && event.getGestureSource() instanceof DirectoryLine other && other != this) {
      event.acceptTransferModes(TransferMode.MOVE);
      pseudoClassStateChanged(TARGET, true);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    if (!isEmpty() && event.getGestureSource() instanceof DirectoryLine) {
      var moved = new DepartmentId(UUID.fromString(event.getDragboard().getString()));
      model.moveBefore(moved, getItem().department().id());
      event.setDropCompleted(true);
    }
    event.consume();
  }
}
