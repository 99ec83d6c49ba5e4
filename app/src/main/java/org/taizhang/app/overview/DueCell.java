package org.taizhang.app.overview;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.States;

/** One target that falls due: its day, state, project, and what it asks for. */
final class DueCell extends ListCell<DueTarget> {
  private final Messages messages;

  DueCell(Messages messages) {
    this.messages = messages;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable DueTarget due, boolean empty) {
    super.updateItem(due, empty);
    if (empty || due == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    setGraphic(line(due));
    var said =
        messages.text(
            "overview.due.said",
            Dates.day(due.day()),
            due.project().name(),
            messages.of("state", due.target().state()),
            due.target().text());
    setTooltip(new Tooltip(said));
    setAccessibleText(said);
  }

  private Node line(DueTarget due) {
    var day = column("due-day", whole(Dates.day(due.day()), "due-date"));
    if (!due.stated()) {
      day.getChildren().add(whole(messages.text("overview.due.implied"), "due-note"));
    }
    var words =
        column(
            "due-words",
            label(due.project().name(), "due-name", "cut-cell"),
            label(due.target().text().replace('\n', ' '), "due-text", "cut-cell"));
    return row("due-line", States.sign(due.target().state()), growing(words), day);
  }
}
