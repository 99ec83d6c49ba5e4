package org.taizhang.seeds.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table whose rows say where the edges of their cells stand and not which columns they cover, as
 * .doc and .rtf have it. Edges that all but coincide are one.
 */
public final class EdgeTable {
  /** A millimetre, in twips: less than any column is wide, more than any two programs differ. */
  private static final int SAME = 57;

  /** More edges than this are no columns; then the cells of each row are counted. */
  private static final int MOST_COLUMNS = 200;

  /** How a cell takes part in a merged one. */
  public enum Merge {
    NONE,
    FIRST,
    GOES_ON
  }

  /**
   * A cell as its row draws it.
   *
   * @param left edge in twips (1/1440 inch), from anywhere
   * @param right edge, likewise
   * @param across how it is merged with its neighbours in the row
   * @param down how it is merged with the cells above and below
   * @param text paragraphs, parted by line ends
   */
  public record Cell(int left, int right, Merge across, Merge down, String text) {}

  private record Placed(int row, int column, int width, boolean goesOn, String text) {}

  private final List<List<Cell>> rows = new ArrayList<>();
  private int count;

  /**
   * Adds a row; cells merged across become one.
   *
   * @throws Refusal when there are more cells than a document may have lines
   */
  public void row(List<Cell> cells) {
    List<Cell> row = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.across() == Merge.GOES_ON && !row.isEmpty()) {
        Cell first = row.removeLast();
        row.add(joined(first, cell));
      } else {
        row.add(cell);
      }
    }
    count += row.size();
    if (count > DocumentBuilder.MOST_LINES) {
      throw new Refusal("表格过大，超过 " + DocumentBuilder.MOST_LINES / 10_000 + " 万格，不像是一份方案");
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
  }

  private static Cell joined(Cell first, Cell next) {
    String text =
        next.text().isBlank() ? first.text() : (first.text() + "\n" + next.text()).strip();
    return new Cell(first.left(), next.right(), first.across(), first.down(), text);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The rows as lines, for a table inside a cell. */
  public String lines() {
    return String.join(
        "\n",
        rows.stream()
            .map(row ->
                String.join(
                    "　", row.stream().map(Cell::text).filter(text -> !text.isBlank()).toList()))
            .filter(line -> !line.isEmpty())
            .toList());
  }

  public void drawTo(TableBuilder table) {
    List<Placed> cells = placed();
    int[] heights = heights(cells);
    for (int i = 0; i < heights.length; i++) {
      Placed cell = cells.get(i);
      if (heights[i] > 0) {
        table.cell(cell.text(), cell.row(), cell.column(), heights[i], cell.width());
      }
    }
  }

  private List<Placed> placed() {
    int[] edges = edges();
    boolean drawn = edges.length <= MOST_COLUMNS;
    List<Placed> placed = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      int column = 0;
      for (Cell cell : rows.get(r)) {
        int left = drawn ? Math.max(column, nearest(edges, cell.left())) : column;
        int right = drawn ? Math.max(left + 1, nearest(edges, cell.right())) : left + 1;
        placed.add(new Placed(r, left, right - left, cell.down() == Merge.GOES_ON, cell.text()));
        column = right;
      }
    }
    return placed;
  }

  /** Where columns begin and end, from the left. */
  private int[] edges() {
    int[] all =
        rows.stream()
            .flatMap(List::stream)
            .flatMapToInt(cell -> IntStream.of(cell.left(), cell.right()))
            .sorted()
            .distinct()
            .toArray();
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || (long) edge - edges.getLast() > SAME) {
        edges.add(edge);
      }
    }
    return edges.stream().mapToInt(edge -> edge).toArray();
  }

  /** Index of the edge that the one asked for was taken together with. */
  private static int nearest(int[] edges, int edge) {
    int at = Arrays.binarySearch(edges, edge);
    return at >= 0 ? at : Math.max(0, -at - 2);
  }

  /** Rows that each cell covers; 0 for one that goes on from above. */
  private static int[] heights(List<Placed> cells) {
    int[] heights = new int[cells.size()];
    Map<Integer, Integer> above = new HashMap<>();
    for (int i = 0; i < heights.length; i++) {
      Placed cell = cells.get(i);
      Integer origin = above.get(cell.column());
      boolean covered =
          cell.goesOn()
              && origin != null
              && cells.get(origin).width() == cell.width()
              && cells.get(origin).row() + heights[origin] == cell.row();
      if (covered && origin != null) {
        heights[origin]++;
      } else {
        heights[i] = 1;
        above.put(cell.column(), i);
      }
    }
    return heights;
  }
}
