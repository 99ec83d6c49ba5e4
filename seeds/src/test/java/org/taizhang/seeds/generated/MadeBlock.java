package org.taizhang.seeds.generated;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a document before it is written in a format. */
sealed interface MadeBlock {

  /**
   * A number that a word processor may count by itself.
   *
   * @param n from 1
   */
  record Label(ProseStyle.Numbering numbering, int n) {
    @Override
    public String toString() {
      return numbering.label(n);
    }
  }

  /**
   * A paragraph.
   *
   * @param label null when it has no number
   * @param text without the label
   */
  record Text(@Nullable Label label, String text) implements MadeBlock {
    static Text of(String text) {
      return new Text(null, text);
    }

    String whole() {
      return label == null ? text : label + text;
    }
  }

  /**
   * A table.
   *
   * @param name of its sheet in a workbook
   * @param heads how many of its first rows are heads
   */
  record Grid(String name, int heads, List<Cell> cells) implements MadeBlock {
    int rows() {
      return cells.stream().mapToInt(cell -> cell.row() + cell.height()).max().orElse(0);
    }

    int columns() {
      return cells.stream().mapToInt(cell -> cell.column() + cell.width()).max().orElse(0);
    }

    List<Cell> row(int row) {
      return cells.stream().filter(cell -> cell.row() == row).toList();
    }

    /** The cell that covers the place. */
    Cell at(int row, int column) {
      return cells.stream()
          .filter(cell -> cell.covers(row, column))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(row + "," + column));
    }
  }

  /**
   * A cell, counted from 0.
   *
   * @param text its paragraphs parted by line ends
   */
  record Cell(String text, int row, int column, int height, int width) {
    List<String> paragraphs() {
      return List.of(text.split("\n", -1));
    }

    boolean covers(int r, int c) {
      return r >= row && r < row + height && c >= column && c < column + width;
    }
  }
}
