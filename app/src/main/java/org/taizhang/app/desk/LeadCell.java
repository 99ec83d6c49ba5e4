package org.taizhang.app.desk;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;

/** Who leads, or 未明确 where the plan names nobody. */
final class LeadCell extends TableCell<DeskRow, String> {
  private final Messages messages;

  LeadCell(Messages messages) {
    this.messages = messages;
    getStyleClass().add("cut-cell");
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    var row = getTableRow() == null ? null : getTableRow().getItem();
    boolean unclear = !empty && row != null && row.unclear();
    setText(empty || unclear ? null : text);
    setGraphic(unclear ? Nodes.whole(messages.text("desk.unclear"), "unclear") : null);
    setTooltip(text == null || text.isEmpty() ? null : new Tooltip(text));
  }
}
