package org.taizhang.app.departments;

import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.CheckBoxTreeCell;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;

/** A section, or a project with its number; what is 未明确 stands out. */
final class TickCell extends CheckBoxTreeCell<TickLine> {
  private static final PseudoClass UNCLEAR = PseudoClass.getPseudoClass("unclear");
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Messages messages;
  private final BulkViewModel model;

  TickCell(Messages messages, BulkViewModel model) {
    this.messages = messages;
    this.model = model;
  }

  @Override
  public void updateItem(@Nullable TickLine line, boolean empty) {
    super.updateItem(line, empty);
    var shown = empty ? null : line;
    var words = shown == null ? null : words(shown);
    setText(words);
    setTooltip(words == null ? null : new Tooltip(words));
    pseudoClassStateChanged(UNCLEAR, shown != null && shown.of(model::isUnclear));
    pseudoClassStateChanged(HEADING, shown instanceof TickLine.Heading);
  }

  private String words(TickLine line) {
    return switch (line) {
      case TickLine.Heading heading -> heading.name();
      case TickLine.Task(var project) ->
          messages.text(
              model.isUnclear(project.id()) ? "bulk.project.unclear" : "departments.project",
              project.number(),
              project.name());
    };
  }
}
