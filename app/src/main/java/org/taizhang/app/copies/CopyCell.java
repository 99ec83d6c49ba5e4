package org.taizhang.app.copies;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.backup.CopyRow;
import org.taizhang.app.backup.Sizes;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.FilledCell;

/** One copy: when, where and upon what it was made, and below that how much is in it. */
final class CopyCell extends FilledCell<CopyRow> {
  private final CopiesViewModel model;

  CopyCell(CopiesViewModel model) {
    this.model = model;
  }

  @Override
  protected void updateItem(@Nullable CopyRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setTooltip(null);
    } else {
      setGraphic(shown(row));
      setTooltip(new Tooltip(row.file().toString()));
    }
  }

  private Node shown(CopyRow row) {
    var messages = model.messages();
    var place = messages.of("backup.place", row.place());
    return column(
        "history-row",
        row(
            "history-line",
            whole(place, "history-kind", row.place() == CopyRow.Place.SECOND ? "added" : "kept"),
            whole(Dates.minute(row.made(), model.zone()), "history-what"),
            growing(label(row.occasion(), "history-subject", "cut-cell"))),
        row(
            "history-line",
            whole(messages.text("backup.upto", row.sequence()), "history-note"),
            whole(Sizes.of(row.bytes()), "history-note")));
  }
}
