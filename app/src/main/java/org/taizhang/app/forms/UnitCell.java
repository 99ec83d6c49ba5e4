package org.taizhang.app.forms;

import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.exchange.FormUnit;
import org.taizhang.app.kit.FilledCell;
import org.taizhang.app.kit.Messages;

/** A department, whether it gets a form, and about how much it is asked. */
final class UnitCell extends FilledCell<FormUnit> {
  private final Messages messages;
  private final OutModel model;

  UnitCell(Messages messages, OutModel model) {
    this.messages = messages;
    this.model = model;
  }

  @Override
  protected void updateItem(@Nullable FormUnit unit, boolean empty) {
    super.updateItem(unit, empty);
    if (empty || unit == null) {
      setGraphic(null);
      return;
    }
    var chosen = new CheckBox();
    chosen.setFocusTraversable(false);
    chosen.setSelected(model.isChosen(unit));
    chosen.setAccessibleText(unit.called());
    chosen.setOnAction(event -> model.choose(unit, chosen.isSelected()));
    setGraphic(
        row(
            "history-line",
            chosen,
            growing(label(unit.called(), "history-subject", "cut-cell")),
            whole(messages.text("forms.out.lines", unit.lines().size()), "history-note")));
  }
}
