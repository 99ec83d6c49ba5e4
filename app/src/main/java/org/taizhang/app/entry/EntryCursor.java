package org.taizhang.app.entry;

import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Puts the cursor from cell to cell, and the row that it is in into sight. */
final class EntryCursor {
  private final ListView<EntryRow> list;

  EntryCursor(ListView<EntryRow> list) {
    this.list = list;
  }

  /** To the next cell in the order of filling in, or the one before; false where there is none. */
  boolean step(EntrySpot from, int by) {
    var fields = from.row().fields();
    int to = fields.indexOf(from.field()) + by;
    if (to >= 0 && to < fields.size()) {
      go(new EntrySpot(from.row(), fields.get(to)));
      return true;
    }
    var next = row(from, by);
    if (next == null) {
      return false;
    }
    go(new EntrySpot(next, by > 0 ? next.fields().getFirst() : next.fields().getLast()));
    return true;
  }

  /** To the same cell of the row below or above, or to the one nearest to it. */
  void move(EntrySpot from, int by) {
    var next = row(from, by);
    if (next != null) {
      var field =
          next.fields().stream()
              .filter(one -> one.kind() == from.field().kind())
              .findFirst()
              .orElse(next.fields().get(1));
      go(new EntrySpot(next, field));
    }
  }

  /** Does nothing for a row that is not listed. */
  void go(EntrySpot spot) {
    int index = list.getItems().indexOf(spot.row());
    if (index < 0) {
      return;
    }
    if (!isInSight(spot.row())) {
      list.scrollTo(Math.max(0, index - 1));
      // rows that came just now have no cells yet, and a list that came with them has no size
      var root = list.getScene().getRoot();
      root.applyCss();
      root.layout();
    }
    input(spot).ifPresent(EntryCursor::enter);
  }

  private static void enter(TextInputControl input) {
    input.requestFocus();
    if (input instanceof TextField) {
      input.selectAll();
    } else {
      input.end();
    }
  }

  private @Nullable EntryRow row(EntrySpot from, int by) {
    int to = list.getItems().indexOf(from.row()) + by;
    return to >= 0 && to < list.getItems().size() ? list.getItems().get(to) : null;
  }

  private boolean isInSight(EntryRow row) {
    return cell(row)
        .map(cell -> cell.localToScene(cell.getLayoutBounds()))
        .filter(bounds ->
            bounds.getMinY() >= list.localToScene(list.getLayoutBounds()).getMinY() - 1
                && bounds.getMaxY() <= list.localToScene(list.getLayoutBounds()).getMaxY() + 1)
        .isPresent();
  }

  private Optional<TextInputControl> input(EntrySpot spot) {
    return cell(spot.row()).flatMap(cell -> cell.input(spot.field()));
  }

  private Optional<EntryCell> cell(EntryRow row) {
    return list.lookupAll(".entry-cell").stream()
        .filter(EntryCell.class::isInstance)
        .map(EntryCell.class::cast)
        .filter(cell -> cell.isVisible() && cell.shown() == row)
        .findFirst();
  }
}
