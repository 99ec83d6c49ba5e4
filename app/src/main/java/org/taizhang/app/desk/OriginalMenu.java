package org.taizhang.app.desk;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.EntityId;

/** 查看原文: as an entry of a menu, and by F9. */
final class OriginalMenu {
  private final Messages messages;
  private final Consumer<EntityId> originals;

  /**
   * @param originals shows the document where something was issued
   */
  OriginalMenu(Messages messages, Consumer<EntityId> originals) {
    this.messages = messages;
    this.originals = originals;
  }

  MenuItem item(EntityId id) {
    return item(messages, () -> originals.accept(id));
  }

  static MenuItem item(Messages messages, Runnable show) {
    var item = new MenuItem(messages.text("original.menu"));
    item.setOnAction(event -> show.run());
    return item;
  }

  /** The node answers to F9, and by a menu where it has none. */
  void install(Node node, EntityId id) {
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.F9) {
            originals.accept(id);
            event.consume();
          }
        });
    node.setOnContextMenuRequested(event -> {
      var menu = new ContextMenu(item(id));
      menu.show(node.getScene().getWindow(), event.getScreenX(), event.getScreenY());
      event.consume();
    });
  }
}
