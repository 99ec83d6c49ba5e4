package org.taizhang.seeds.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the cells of a table in the order of reading. */
public final class TableBuilder {
  /** Makes a line of the document out of a paragraph of a cell. */
  interface LineMaker {
    Passage line(String text, int row, int column);
  }

  private final String name;
  private final LineMaker lines;
  private final List<Table.Cell> cells = new ArrayList<>();

  TableBuilder(String name, LineMaker lines) {
    this.name = name;
    this.lines = lines;
  }

  /**
   * Adds a cell; a blank one is added too, unless it is covered by a merged one.
   *
   * @param text paragraphs, parted by line ends
   * @param row from 0
   * @param column from 0
   * @param height rows it covers, at least 1
   * @param width columns it covers, at least 1
   */
  public void cell(String text, int row, int column, int height, int width) {
    List<Passage> paragraphs = new ArrayList<>();
    for (String paragraph : text.split("\r\n|[\n\r\u000B]", -1)) {
      paragraphs.add(lines.line(paragraph, row, column).trimmed());
    }
    cells.add(
        new Table.Cell(
            Passage.join(paragraphs, "\n").trimmed(),
            row,
            column,
            Math.max(1, height),
            Math.max(1, width)));
  }

  List<Table.Cell> cells() {
    return cells;
  }

  Table table() {
    int rows = cells.stream().mapToInt(cell -> cell.row() + cell.height()).max().orElse(0);
    int columns = cells.stream().mapToInt(cell -> cell.column() + cell.width()).max().orElse(0);
    return new Table(
        name,
        rows,
        columns,
        cells.stream()
            .sorted(Comparator.comparingInt(Table.Cell::row).thenComparingInt(Table.Cell::column))
            .toList());
  }
}
