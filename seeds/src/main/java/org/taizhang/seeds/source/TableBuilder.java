package org.taizhang.seeds.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taizhang.seeds.source.DocumentBuilder.PagePiece;

/** Collects the cells of a table in the order of reading. */
public final class TableBuilder {
  /** Makes a line of the document out of a paragraph of a cell; the page is 0 outside pages. */
  interface LineMaker {
    Passage line(String text, int page, int row, int column);
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
      paragraphs.add(lines.line(paragraph, 0, row, column).trimmed());
    }
    add(paragraphs, row, column, height, width);
  }

  /**
   * Adds a cell of a table on pages.
   *
   * @param parts on one page each, in the order of reading; a paragraph that a page break cuts goes
   *     on in the next part
   */
  public void pageCell(List<PagePiece> parts, int row, int column, int height, int width) {
    List<Passage> paragraphs = new ArrayList<>();
    for (PagePiece part : parts) {
      List<Passage> own = new ArrayList<>();
      for (String paragraph : part.text().split("\n", -1)) {
        own.add(lines.line(paragraph, part.page(), row, column));
      }
      if (!paragraphs.isEmpty()) {
        own.addFirst(Passage.join(List.of(paragraphs.removeLast(), own.removeFirst()), ""));
      }
      paragraphs.addAll(own);
    }
    add(paragraphs.stream().map(Passage::trimmed).toList(), row, column, height, width);
  }

  private void add(List<Passage> paragraphs, int row, int column, int height, int width) {
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
