package org.taizhang.app.kit;

import javafx.scene.Node;
import javafx.scene.Parent;

/** The focus while a part of a window is made anew. */
public final class KeptFocus {
  private KeptFocus() {}

  /**
   * Makes a part anew; what had the focus in it has it afterwards, as far as the new part has a
   * node of the same id. Without this the toolkit gives it to whatever comes next.
   */
  public static void in(Parent part, Runnable anew) {
    var scene = part.getScene();
    var owner = scene == null ? null : scene.getFocusOwner();
    var id = owner != null && isWithin(owner, part) ? owner.getId() : null;
    anew.run();
    if (id != null) {
      part.applyCss();
      var again = part.lookup("#" + id);
      if (again != null) {
        again.requestFocus();
      }
    }
  }

  /** Whether a node stands in another, or is it. */
  public static boolean isWithin(Node node, Node within) {
    Node at = node;
    while (at != null && !at.equals(within)) {
      at = at.getParent();
    }
    return at != null;
  }
}
