package org.taizhang.app.overview;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Lights;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.session.LightWords;

/** One target with its light and why it has it. */
final class LitCell extends ListCell<LitTarget> {
  private final Messages messages;
  private final LightWords words;

  LitCell(Messages messages) {
    this.messages = messages;
    this.words = new LightWords(messages);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable LitTarget lit, boolean empty) {
    super.updateItem(lit, empty);
    if (empty || lit == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    var why = words.of(lit.verdict().reason());
    setGraphic(
        row(
            "due-line",
            Lights.sign(lit.verdict().light(), messages),
            growing(
                column(
                    "due-words",
                    label(lit.project().name(), "due-name", "cut-cell"),
                    label(why, "due-text", "cut-cell"))),
            whole(new YearWords(messages).of(lit.target().years()), "due-date")));
    var said =
        messages.text("overview.lights.said", lit.project().name(), lit.target().text(), why);
    setTooltip(new Tooltip(said));
    setAccessibleText(said);
  }
}
