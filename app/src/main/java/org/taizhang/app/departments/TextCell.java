package org.taizhang.app.departments;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** One line of text; what does not fit is in the tooltip and in the detail pane. */
final class TextCell extends TableCell<DirectoryRow, String> {
  TextCell() {
    getStyleClass().add("cut-cell");
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    boolean blank = empty || text == null || text.isEmpty();
    setText(blank ? null : text);
    setTooltip(blank ? null : new Tooltip(text));
  }
}
