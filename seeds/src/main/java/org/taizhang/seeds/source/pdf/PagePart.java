package org.taizhang.seeds.source.pdf;

import java.util.List;

/** What stands on a page, in the order of reading. */
sealed interface PagePart {
  /** Height from the top. */
  double top();

  /**
   * A line of text.
   *
   * @param left edge of its column, of the type area later; both 0 before
   * @param right edge of its column
   */
  record Text(PrintedLine line, double left, double right) implements PagePart {
    boolean isInColumn() {
      return left < right;
    }

    @Override
    public double top() {
      return line.base();
    }
  }

  /** A table with its cells, by row, then by column. */
  record Ruled(RuledTable table, List<RuledCell> cells) implements PagePart {
    @Override
    public double top() {
      return table.top();
    }
  }
}
