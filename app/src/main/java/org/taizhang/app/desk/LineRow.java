package org.taizhang.app.desk;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TreeTableRow;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.EntityId;

/** Tells heads of plans and sections from projects, for the style sheet. */
final class LineRow extends TreeTableRow<DeskLine> {
  private static final PseudoClass PLAN = PseudoClass.getPseudoClass("plan");
  private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

  /** The line of which a node of the table is a part; null for none. */
  static @Nullable EntityId at(@Nullable Node node) {
    for (var at = node; at != null; at = at.getParent()) {
      if (at instanceof LineRow row && row.getItem() != null) {
        return row.getItem().id();
      }
    }
    return null;
  }

  @Override
  protected void updateItem(@Nullable DeskLine line, boolean empty) {
    super.updateItem(line, empty);
    for (var kind : List.of(PLAN, SECTION)) {
      pseudoClassStateChanged(kind, false);
    }
    switch (empty ? null : line) {
      case null -> {}
      case DeskLine.OfPlan _ -> pseudoClassStateChanged(PLAN, true);
      case DeskLine.OfSection _ -> pseudoClassStateChanged(SECTION, true);
      case DeskLine.OfProject _ -> {}
    }
  }
}
