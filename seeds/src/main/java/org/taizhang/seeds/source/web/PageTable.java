package org.taizhang.seeds.source.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.taizhang.seeds.source.Refusal;

/** A table of a page: its rows in the order they are shown, and where its cells stand. */
final class PageTable {
  private static final int MOST_CELLS = 200_000;
  private static final int MOST_COLUMNS = 400;

  /**
   * A row.
   *
   * @param rest rows that follow it in its group, over which a cell may reach
   */
  record Row(List<Element> cells, int rest) {}

  /** Rows and columns from 0 that a cell covers. */
  record Spot(int row, int column, int height, int width) {}

  /** Takes a cell. */
  interface Taker {
    void take(Element cell, Spot at);
  }

  private static final int MANY_CELLS = 3;

  private final Element table;
  private final List<Row> rows = new ArrayList<>();

  PageTable(Element table) {
    this.table = table;
    group("thead");
    List<Element> loose = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.nameIs("tbody")) {
        add(loose);
        loose.clear();
        add(child.children());
      } else if (child.nameIs("tr")) {
        loose.add(child);
      }
    }
    add(loose);
    group("tfoot");
  }

  List<Row> rows() {
    return rows;
  }

  List<Element> captions() {
    return table.children().stream().filter(child -> child.nameIs("caption")).toList();
  }

  /**
   * Whether it only places what it holds: one column, one row without lines, or most of its text
   * inside other tables.
   */
  boolean isLayout() {
    boolean said = table.attr("role").matches("presentation|none");
    boolean narrow = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0) <= 1;
    long written =
        rows.stream()
            .filter(row -> row.cells().stream().anyMatch(cell -> !cell.text().isBlank()))
            .count();
    if (said || narrow || (written <= 1 && !isRuledRow())) {
      return true;
    }
    int inner = 0;
    for (Element nested : table.select("table")) {
      boolean outermost = !nested.equals(table) && nested.parent() != null && isIn(nested);
      inner += outermost ? nested.text().length() : 0;
    }
    return inner * 2 > table.text().length();
  }

  /** A row with lines around its many cells is the rest of a table that a page break cut. */
  private boolean isRuledRow() {
    return rows.size() == 1
        && (table.attr("border").matches("[1-9]\\d*(?:px)?") || hasRuledCells())
        && rows.getFirst().cells().stream().filter(cell -> !cell.text().isBlank()).count()
            >= MANY_CELLS
        && table.select("table").size() == 1;
  }

  private boolean hasRuledCells() {
    return rows.getFirst().cells().stream().allMatch(Styles::isRuled);
  }

  /** Whether no other table stands between this one and the nested one. */
  private boolean isIn(Element nested) {
    Element up = nested.parent();
    while (up != null && !up.nameIs("table")) {
      up = up.parent();
    }
    return table.equals(up);
  }

  /**
   * Gives every cell with its spot, none covering another; spans end with the rows of their group
   * and with the last column in which a cell begins.
   */
  void place(Taker taker) {
    List<Element> cells = new ArrayList<>();
    List<Spot> spots = spots(cells);
    int columns = spots.stream().mapToInt(spot -> spot.column() + 1).max().orElse(0);
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      int width = Math.min(spot.width(), columns - spot.column());
      taker.take(cells.get(i), new Spot(spot.row(), spot.column(), spot.height(), width));
    }
  }

  private List<Spot> spots(List<Element> cells) {
    List<Spot> spots = new ArrayList<>();
    int[] taken = new int[MOST_COLUMNS + 1];
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Element cell : rows.get(row).cells()) {
        while (column < MOST_COLUMNS && taken[column] > row) {
          column++;
        }
        if (column >= MOST_COLUMNS || spots.size() >= MOST_CELLS) {
          throw new Refusal("表格过大，超过 " + MOST_COLUMNS + " 列或 " + MOST_CELLS / 10_000 + " 万格");
        }
        int height = height(cell, rows.get(row).rest());
        int width = 0;
        int wanted = Math.min(span(cell, "colspan"), MOST_COLUMNS - column);
        while (width < wanted && taken[column + width] <= row) {
          taken[column + width] = row + height;
          width++;
        }
        cells.add(cell);
        spots.add(new Spot(row, column, height, width));
        column += width;
      }
    }
    return spots;
  }

  /** HTML: rowspan=0 reaches to the end of the group. */
  private static int height(Element cell, int rest) {
    boolean all = cell.attr("rowspan").strip().equals("0");
    return all ? rest + 1 : Math.min(span(cell, "rowspan"), rest + 1);
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }

  private void group(String name) {
    for (Element child : table.children()) {
      if (child.nameIs(name)) {
        add(child.children());
      }
    }
  }

  private void add(List<Element> group) {
    List<Element> lines = group.stream().filter(child -> child.nameIs("tr")).toList();
    for (int i = 0; i < lines.size(); i++) {
      List<Element> cells =
          lines.get(i).children().stream()
              .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
              .toList();
      rows.add(new Row(cells, lines.size() - 1 - i));
    }
  }
}
