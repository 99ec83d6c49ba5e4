package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.intake.DifferenceLine.Caution;
import org.taizhang.app.kit.ChangedText;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.TextChange;
import org.taizhang.app.kit.TextChange.Run.Side;

/**
 * One difference: whether it is taken over, what it is about, and the old words beside the new
 * ones. The selected one shows all of its words.
 */
final class DifferenceCell extends ListCell<DifferenceLine> {
  private static final double SIDES = 44;
  private static final double TICK = 34;
  private static final double BETWEEN = 14;

  private final Messages messages;
  private final Revision revision;

  DifferenceCell(Messages messages, Revision revision) {
    this.messages = messages;
    this.revision = revision;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable DifferenceLine line, boolean empty) {
    super.updateItem(line, empty);
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
    var line = getItem();
    setGraphic(isEmpty() || line == null ? null : shown(line));
  }

  private Node shown(DifferenceLine line) {
    var words = column("difference-words", head(line), texts(line));
    var shown = row("difference", tick(line), growing(words));
    shown.maxWidthProperty().bind(getListView().widthProperty().subtract(SIDES));
    return shown;
  }

  private Node tick(DifferenceLine line) {
    var tick = named(styled(new CheckBox(), "difference-tick"), "version-tick");
    tick.setSelected(revision.isTaken(line));
    // the list has the keys: the blank ticks the line that is selected
    tick.setFocusTraversable(false);
    tick.setAccessibleText(messages.text("version.tick", line.item(), line.field()));
    tick.setOnAction(event -> {
      getListView().getSelectionModel().select(line);
      revision.take(List.of(line), tick.isSelected());
    });
    return tick;
  }

  private Node head(DifferenceLine line) {
    var change = line.change();
    var what =
        new TextFlow(
            styled(ChangedText.text(line.item()), "difference-item"),
            styled(
                ChangedText.text(
                    "　" + messages.of("version.subject", line.subject()) + " · " + line.field()),
                "difference-field"));
    what.setMinWidth(0);
    var head =
        row(
            "difference-head",
            whole(
                messages.of("version.change", change),
                "difference-change",
                change.name().toLowerCase(Locale.ROOT)),
            growing(what));
    if (line.caution() != Caution.NONE) {
      head.getChildren()
          .add(
              whole(
                  messages.of("version.caution", line.caution()),
                  "severity",
                  line.caution() == Caution.DECLINED ? "info" : "warn"));
    }
    return head;
  }

  private Node texts(DifferenceLine line) {
    var change = TextChange.of(line.before(), line.after());
    var runs = (isSelected() ? change : change.brief()).runs();
    return row("difference-sides", side(runs, Side.BEFORE), side(runs, Side.AFTER));
  }

  private Region side(List<TextChange.Run> runs, Side side) {
    var flow = ChangedText.side(runs, side, isSelected(), messages.text("version.none"));
    flow.prefWidthProperty().bind(columnWidth(getListView()));
    flow.maxWidthProperty().bind(columnWidth(getListView()));
    return flow;
  }

  /** The width of each of the two columns of words. */
  static DoubleBinding columnWidth(ListView<?> list) {
    return list.widthProperty().subtract(SIDES + TICK).divide(2).subtract(BETWEEN / 2);
  }
}
