package org.taizhang.app.kit;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** 查看原文 in a table: by F9 and as the menu of a row. */
public final class OriginalRows {
  private OriginalRows() {}

  /** A row with the menu, where there is something in it. */
  public static <T> TableRow<T> row(Messages messages, Consumer<T> original) {
    var row = new TableRow<T>();
    var item = new MenuItem(messages.text("original.menu"));
    item.setOnAction(event -> original.accept(row.getItem()));
    var menu = new ContextMenu(item);
    row.contextMenuProperty().bind(row.emptyProperty().map(empty -> empty ? null : menu));
    return row;
  }

  /** F9 asks for the original of the row that is selected. */
  public static <T> void keys(TableView<T> table, Consumer<T> original) {
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          var selected = table.getSelectionModel().getSelectedItem();
          if (key.getCode() == KeyCode.F9 && selected != null) {
            original.accept(selected);
            key.consume();
          }
        });
  }
}
