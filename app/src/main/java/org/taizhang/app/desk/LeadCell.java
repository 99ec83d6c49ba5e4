package org.taizhang.app.desk;

import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;

/** Who leads, or 未明确 where the plan names nobody. */
final class LeadCell extends TreeTableCell<@Nullable DeskLine, String> {
  private final Messages messages;

  LeadCell(Messages messages) {
    this.messages = messages;
    getStyleClass().add("cut-cell");
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    var line = getTableRow() == null ? null : getTableRow().getItem();
    boolean unclear = !empty && line instanceof DeskLine.OfProject(var row) && row.unclear();
    setText(empty || unclear ? null : text);
    setGraphic(unclear ? Nodes.whole(messages.text("desk.unclear"), "unclear") : null);
    setTooltip(text == null || text.isEmpty() ? null : new Tooltip(text));
  }
}
