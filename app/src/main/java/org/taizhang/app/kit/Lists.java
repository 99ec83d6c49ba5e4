package org.taizhang.app.kit;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What lists of the toolkit do with keys. */
public final class Lists {
  private Lists() {}

  /**
   * Whether the key is an Esc that a list would keep to itself although nothing is being edited in
   * it, so that a window with a cancel button would not close.
   */
  public static boolean swallowsEscape(KeyEvent key) {
    return key.getCode() == KeyCode.ESCAPE
        && key.getTarget() instanceof Node node
        && around(node) instanceof ListView<?> list
        && list.getEditingIndex() < 0;
  }

  private static Node around(Node node) {
    Node at = node;
    while (at.getParent() != null && !(at instanceof ListView<?>)) {
      at = at.getParent();
    }
    return at;
  }
}
