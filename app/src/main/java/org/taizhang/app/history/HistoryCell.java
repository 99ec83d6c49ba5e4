package org.taizhang.app.history;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.FilledCell;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.trail.Trail;
import org.taizhang.app.trail.TrailRow;

/** One edit: what it did to what, and below that when, who, in which plan and how it was. */
final class HistoryCell extends FilledCell<TrailRow> {
  private final Messages messages;
  private final HistoryViewModel model;

  HistoryCell(Messages messages, HistoryViewModel model) {
    this.messages = messages;
    this.model = model;
  }

  @Override
  protected void updateItem(@Nullable TrailRow row, boolean empty) {
    super.updateItem(row, empty);
    var trail = model.trail();
    if (empty || row == null || trail == null) {
      setGraphic(null);
      setTooltip(null);
    } else {
      setGraphic(shown(row, trail));
      setTooltip(new Tooltip(tip(row, trail)));
    }
  }

  private Node shown(TrailRow row, Trail trail) {
    var words = trail.words();
    var subject = words.subject(row);
    return column(
        "history-row",
        row(
            "history-line",
            whole(words.of(row.kind()), "history-kind", style(row)),
            whole(row.what(), "history-what"),
            growing(label(subject, "history-subject", "cut-cell"))),
        row(
            "history-line",
            whole(Dates.minute(row.at(), model.zone()), "history-note"),
            whole(words.author(row), "history-note"),
            growing(label(gist(row, trail), "history-gist", "cut-cell"))));
  }

  private static String style(TrailRow row) {
    return row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String gist(TrailRow row, Trail trail) {
    return Stream.of(row.gist(), trail.words().plans(row))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("　"));
  }

  private String tip(TrailRow row, Trail trail) {
    return Stream.of(
            messages.text("history.number", row.sequence()),
            row.what() + "　" + trail.words().subject(row),
            gist(row, trail))
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
