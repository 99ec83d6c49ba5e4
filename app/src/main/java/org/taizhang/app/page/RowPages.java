package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.MatrixRow;
import org.taizhang.app.scene.MatrixRow.GroupRow;
import org.taizhang.app.scene.MatrixRow.PlanRow;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.scene.MatrixRow.TotalRow;
import org.taizhang.app.scene.MatrixScene;

/**
 * Divides rows among pages. A group's head never ends a page, the totals never stand without a
 * project above them, and a page that begins inside a group begins with its head once more. As many
 * pages as needed, about equally full.
 */
final class RowPages {
  /**
   * Rows {@code first} up to, not including, {@code end}.
   *
   * @param continued the group they begin inside of; null at its own beginning
   */
  record Span(int first, int end, @Nullable GroupRow continued) {}

  private final MatrixScene scene;
  private final List<MatrixRow> rows;

  private RowPages(MatrixScene scene) {
    this.scene = scene;
    this.rows = scene.table().rows();
  }

  /**
   * @param first height the first page leaves to rows
   * @param others height every other page does
   */
  static List<Span> of(MatrixScene scene, double first, double others) {
    var pages = new RowPages(scene);
    var best = pages.fill(first, others);
    double low = 0;
    double high = others;
    for (int i = 0; best.size() > 1 && i < 10; i++) {
      double height = (low + high) / 2;
      var tried = pages.fill(Math.min(first, height), height);
      if (tried.size() > best.size()) {
        low = height;
      } else {
        best = tried;
        high = height;
      }
    }
    return best;
  }

  /** How many pages the rows need at least. */
  static int fewest(MatrixScene scene, double first, double others) {
    return new RowPages(scene).fill(first, others).size();
  }

  private List<Span> fill(double first, double others) {
    var spans = new ArrayList<Span>();
    int start = 0;
    GroupRow open = null;
    do {
      var continued = start < rows.size() && inside(start) ? open : null;
      double room = spans.isEmpty() ? first : others;
      if (continued != null) {
        room -= scene.continued(continued).height();
      }
      int end = end(start, room);
      spans.add(new Span(start, end, continued));
      for (int row = start; row < end; row++) {
        open =
            switch (rows.get(row)) {
              case GroupRow group -> group;
              case PlanRow plan -> null;
              case ProjectRow project -> open;
              case TotalRow total -> null;
            };
      }
      start = end;
    } while (start < rows.size());
    return spans;
  }

  /** The row after the last that fits; at least one row is taken. */
  private int end(int start, double room) {
    int end = start;
    while (end < rows.size() && scene.rows().end(end) - scene.rows().start(start) <= room + 1e-6) {
      end++;
    }
    end = Math.min(Math.max(end, start + 1), rows.size());
    int kept = end;
    while (kept > start && kept < rows.size() && !mayEndBefore(kept)) {
      kept--;
    }
    return kept > start ? kept : end;
  }

  private boolean mayEndBefore(int row) {
    var above = rows.get(row - 1);
    boolean headAbove = above instanceof GroupRow || above instanceof PlanRow;
    return !headAbove && !(rows.get(row) instanceof TotalRow);
  }

  private boolean inside(int row) {
    return rows.get(row) instanceof ProjectRow;
  }
}
