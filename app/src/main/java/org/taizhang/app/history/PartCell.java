package org.taizhang.app.history;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.ChangedText;
import org.taizhang.app.kit.FilledCell;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.TextChange;
import org.taizhang.app.kit.TextChange.Run.Side;
import org.taizhang.app.trail.TrailPart;
import org.taizhang.model.trail.TrailKind;

/** One single change: what it is about, and the old words beside the new ones. */
final class PartCell extends FilledCell<TrailPart> {
  private static final double SIDES = 38;
  private static final double BETWEEN = 14;

  private final Messages messages;

  PartCell(Messages messages) {
    this.messages = messages;
  }

  @Override
  protected void updateItem(@Nullable TrailPart part, boolean empty) {
    super.updateItem(part, empty);
    show();
  }

  @Override
  public void updateSelected(boolean selected) {
    boolean changed = selected != isSelected();
    super.updateSelected(selected);
    if (changed) {
      show();
    }
  }

  private void show() {
    var part = getItem();
    setGraphic(
        isEmpty() || part == null ? null : column("difference-words", head(part), sides(part)));
  }

  private Node head(TrailPart part) {
    var what =
        new TextFlow(
            styled(ChangedText.text(part.item()), "difference-item"),
            styled(ChangedText.text("　" + part.field()), "difference-field"));
    what.setMinWidth(0);
    return row(
        "difference-head",
        whole(messages.of("history.kind", part.kind()), "difference-change", style(part.kind())),
        growing(what));
  }

  private static String style(TrailKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private Node sides(TrailPart part) {
    var change = TextChange.of(part.before(), part.after());
    var runs = (isSelected() || isOnly() ? change : change.brief()).runs();
    return row("difference-sides", side(runs, Side.BEFORE), side(runs, Side.AFTER));
  }

  /** What stands alone has room for all of its words. */
  private boolean isOnly() {
    return getListView().getItems().size() == 1;
  }

  private Region side(List<TextChange.Run> runs, Side side) {
    var flow =
        ChangedText.side(runs, side, isSelected() || isOnly(), messages.text("version.none"));
    flow.prefWidthProperty().bind(columnWidth(getListView()));
    flow.maxWidthProperty().bind(columnWidth(getListView()));
    return flow;
  }

  /** The width of each of the two columns of words. */
  static DoubleBinding columnWidth(ListView<?> list) {
    return list.widthProperty().subtract(SIDES).divide(2).subtract(BETWEEN / 2);
  }
}
