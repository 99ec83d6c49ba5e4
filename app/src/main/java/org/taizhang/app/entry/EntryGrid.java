package org.taizhang.app.entry;

import static org.taizhang.app.kit.Nodes.styled;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** The columns, as wide in every row as in the head. */
final class EntryGrid {
  /** In percent: what it is about, what was said last, and what is filled in. */
  private static final double[] WIDTHS = {22, 17, 23, 9, 12, 17};

  private EntryGrid() {}

  /**
   * @param cells one for each column
   */
  static GridPane of(String style, Node... cells) {
    var grid = styled(new GridPane(), style);
    for (double width : WIDTHS) {
      var column = new ColumnConstraints(0, 0, Double.MAX_VALUE);
      column.setPercentWidth(width);
      grid.getColumnConstraints().add(column);
    }
    grid.addRow(0, cells);
    return grid;
  }
}
