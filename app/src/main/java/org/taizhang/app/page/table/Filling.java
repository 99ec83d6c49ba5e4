package org.taizhang.app.page.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taizhang.app.page.table.Column.Trait;

/** Fills one page with rows, from above. */
final class Filling {
  /** Fewest lines of a broken row on either page. */
  private static final int FEWEST = 2;

  private static final double SLACK = 1e-6;

  private final Table table;
  private final CellLines lines;
  private final TableStyle style;
  private final double room;
  private final int kept;
  private final List<Piece> pieces = new ArrayList<>();
  private final int[] group;
  private final double[] groupEnd;
  private double y;

  /**
   * @param room height for rows
   * @param kept a row of at most this many lines is never broken
   */
  Filling(Table table, CellLines lines, TableStyle style, double room, int kept) {
    this.kept = kept;
    this.table = table;
    this.lines = lines;
    this.style = style;
    this.room = room;
    group = new int[table.columns().size()];
    groupEnd = new double[group.length];
    Arrays.fill(group, -1);
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  /** Takes lines of a row, when they fit; its groups' names have to fit beside it. */
  boolean take(int row, int from, int to) {
    double height = height(row, from, to);
    if (Math.max(y + height, namesEnd(row, from)) > room + SLACK) {
      return false;
    }
    put(row, from, to, height);
    return true;
  }

  /** Takes as many lines as may be parted from the rest; returns the line after them. */
  int takePart(int row, int from) {
    for (int to = lines.count(row) - 1; to > from; to--) {
      if (mayPart(row, from, to) && take(row, from, to)) {
        return to;
      }
    }
    return from;
  }

  /** Takes as much as fits, wherever that parts the row, and be it a single line. */
  int takeForced(int row, int from) {
    for (int to = lines.count(row); to > from + 1; to--) {
      if (take(row, from, to)) {
        return to;
      }
    }
    put(row, from, from + 1, height(row, from, from + 1));
    return from + 1;
  }

  /** Makes room for the names of groups that end with the page. */
  void end() {
    for (int column = 0; column < group.length; column++) {
      close(column);
    }
  }

  /** A name stands whole where its row begins; it is said again where the row goes on. */
  private boolean mayPart(int row, int from, int to) {
    if (to - from < FEWEST || lines.count(row) - from <= kept) {
      return false;
    }
    for (int column = 0; column < group.length; column++) {
      int left = lines.grouping(column) ? 0 : lines.of(row, column).size() - to;
      boolean name = table.columns().get(column).is(Trait.NAMING);
      if (left > 0 && (name || left < FEWEST)) {
        return false;
      }
    }
    return true;
  }

  private double height(int row, int from, int to) {
    int most = to - from;
    for (int column = 0; from > 0 && column < group.length; column++) {
      if (table.columns().get(column).is(Trait.NAMING)) {
        most = Math.max(most, lines.again(row, column).size());
      }
    }
    return style.height(most);
  }

  private double namesEnd(int row, int from) {
    double end = 0;
    for (int column = 0; column < group.length; column++) {
      if (lines.grouping(column)) {
        boolean open = group[column] == table.begin(row, column);
        end = Math.max(end, open ? groupEnd[column] : y + name(row, from, column));
      }
    }
    return end;
  }

  private double name(int row, int from, int column) {
    int begin = table.begin(row, column);
    boolean again = begin < row || from > 0;
    return style.height((again ? lines.again(begin, column) : lines.of(begin, column)).size());
  }

  private void put(int row, int from, int to, double height) {
    for (int column = 0; column < group.length; column++) {
      int begin = table.begin(row, column);
      if (lines.grouping(column) && group[column] != begin) {
        group[column] = begin;
        groupEnd[column] = y + name(row, from, column);
      }
    }
    pieces.add(new Piece(row, from, to, y, height));
    y += height;
    for (int column = 0; column < group.length; column++) {
      boolean last =
          table.begin(row, column) + table.span(table.begin(row, column), column) == row + 1;
      if (last && to == lines.count(row)) {
        close(column);
      }
    }
  }

  /** The last piece of a group grows until the group's name fits. */
  private void close(int column) {
    if (!pieces.isEmpty() && group[column] >= 0 && groupEnd[column] > y) {
      var last = pieces.removeLast();
      pieces.add(last.withHeight(groupEnd[column] - last.y()));
      y = groupEnd[column];
    }
    group[column] = -1;
  }
}
