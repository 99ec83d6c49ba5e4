package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.pdf.RuledTable.Box;

/** The rows of the part of a table that stands on one page. */
final class TableRows {
  private static final int LINES_ABOVE_A_HEAD = 3;

  private final List<Double> left;
  private final List<Double> tops;
  private List<RuledCell> cells;
  private RuledCell @Nullable [][] places;

  TableRows(PagePart.Ruled table) {
    left = table.table().left();
    tops = new ArrayList<>(table.table().tops());
    cells = table.cells();
  }

  PagePart.Ruled table() {
    List<Box> boxes = cells.stream().map(RuledCell::box).toList();
    return new PagePart.Ruled(new RuledTable(left, tops, boxes), cells);
  }

  int count() {
    return tops.size() - 1;
  }

  int columns() {
    return left.size() - 1;
  }

  /** The cells that begin in the row. */
  private List<RuledCell> row(int row) {
    return cells.stream().filter(cell -> cell.box().row() == row).toList();
  }

  boolean isBlank(int row) {
    return row(row).stream().allMatch(RuledCell::isBlank);
  }

  /** The cells that cover the row, by column. */
  RuledCell[] at(int row) {
    RuledCell[][] known = places;
    if (known == null) {
      known = new RuledCell[count()][columns()];
      for (RuledCell cell : cells) {
        Box box = cell.box();
        for (int r = box.row(); r < box.row() + box.height(); r++) {
          Arrays.fill(known[r], box.column(), box.column() + box.width(), cell);
        }
      }
      places = known;
    }
    return known[row];
  }

  /** How many rows it begins with that the table began with: its head, drawn again. */
  int repeated(TableRows first) {
    for (int above = 0; above <= LINES_ABOVE_A_HEAD; above++) {
      int rows = 0;
      while (rows < count() && above + rows < first.count() && isSame(rows, first, above + rows)) {
        rows++;
      }
      if (rows > 0) {
        return rows;
      }
    }
    return 0;
  }

  private boolean isSame(int row, TableRows other, int otherRow) {
    List<RuledCell> here = row(row);
    List<RuledCell> there = other.row(otherRow);
    boolean same = here.size() == there.size() && !isBlank(row);
    for (int i = 0; same && i < here.size(); i++) {
      Box box = here.get(i).box();
      Box with = there.get(i).box();
      same =
          box.column() == with.column()
              && box.width() == with.width()
              && here.get(i).bare().equals(there.get(i).bare());
    }
    return same;
  }

  /** Takes a row of the next page as the rest of the last one; not where its cells are others. */
  void take(TableRows next, int row) {
    RuledCell[] last = at(count() - 1);
    List<RuledCell> rest = next.row(row);
    boolean fits =
        rest.stream()
            .allMatch(cell -> last[cell.box().column()].isAcross(cell) && cell.box().row() == row);
    if (!fits) {
      return;
    }
    List<RuledCell> whole = new ArrayList<>(cells);
    for (RuledCell cell : rest) {
      if (!cell.isBlank()) {
        RuledCell begun = last[cell.box().column()];
        List<CellPart> parts = new ArrayList<>(begun.parts());
        parts.addAll(cell.parts());
        whole.set(whole.indexOf(begun), new RuledCell(begun.box(), parts));
      }
    }
    cells = whole;
    places = null;
    next.drop(row);
  }

  private void drop(int row) {
    List<RuledCell> kept = new ArrayList<>();
    for (RuledCell cell : cells) {
      Box box = cell.box();
      if (box.row() > row) {
        kept.add(cell.moved(new Box(box.row() - 1, box.column(), box.height(), box.width())));
      } else if (box.row() + box.height() <= row) {
        kept.add(cell);
      } else if (box.height() > 1) {
        Box less = new Box(box.row(), box.column(), box.height() - 1, box.width());
        kept.add(box.row() == row ? cell.emptied(less) : cell.moved(less));
      }
    }
    cells = kept;
    places = null;
    tops.remove(row + 1);
  }
}
