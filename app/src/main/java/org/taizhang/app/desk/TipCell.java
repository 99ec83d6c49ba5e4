package org.taizhang.app.desk;

import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/** One line of text; what does not fit is in the tooltip and in the detail pane. */
final class TipCell extends TreeTableCell<@Nullable DeskLine, String> {
  TipCell() {
    getStyleClass().add("cut-cell");
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    if (empty || text == null || text.isEmpty()) {
      setText(null);
      setTooltip(null);
    } else {
      setText(text.replace('\n', ' '));
      setTooltip(new Tooltip(text.strip()));
    }
  }
}
