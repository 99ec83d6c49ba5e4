package org.taizhang.app.matrix;

import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.MatrixCell;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.scene.MatrixTable;

/** Where the cursor goes; heads of groups and totals are stepped over. */
final class CursorMoves {
  private final MatrixTable table;
  private final @Nullable MatrixCell from;

  CursorMoves(MatrixTable table, @Nullable MatrixCell from) {
    this.table = table;
    this.from = from;
  }

  /** So many projects down (up when negative), as far as there are any. */
  @Nullable MatrixCell rows(int count) {
    if (from == null) {
      return first();
    }
    int step = Integer.signum(count);
    int row = from.row();
    int left = Math.abs(count);
    for (int next = row + step; left > 0 && next >= 0 && next < table.rows().size(); next += step) {
      if (table.rows().get(next) instanceof ProjectRow) {
        row = next;
        left--;
      }
    }
    return new MatrixCell(row, from.column());
  }

  /** So many departments to the right (left when negative). */
  @Nullable MatrixCell columns(int count) {
    return from == null
        ? first()
        : new MatrixCell(
            from.row(), Math.clamp(from.column() + (long) count, 0, table.columns().size() - 1));
  }

  /** To the next cell with a role in the direction, or to the end. */
  @Nullable MatrixCell toMark(int right, int down) {
    if (from == null) {
      return first();
    }
    var at = from;
    while (true) {
      var next = new CursorMoves(table, at);
      var moved = right != 0 ? next.columns(right) : next.rows(down);
      if (moved == null || moved.equals(at)) {
        return at;
      }
      if (table.isMarked(moved.row(), moved.column())) {
        return moved;
      }
      at = moved;
    }
  }

  private @Nullable MatrixCell first() {
    for (int row = 0; row < table.rows().size(); row++) {
      if (table.rows().get(row) instanceof ProjectRow && !table.columns().isEmpty()) {
        return new MatrixCell(row, 0);
      }
    }
    return null;
  }
}
