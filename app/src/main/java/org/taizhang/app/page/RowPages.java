package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;

/** Divides rows among pages: as many as needed, about equally full. */
final class RowPages {
  /** Rows {@code first} up to, not including, {@code end}. */
  record Span(int first, int end) {}

  private final PagedRows rows;
  private final int count;

  private RowPages(PagedRows rows) {
    this.rows = rows;
    this.count = rows.track().count();
  }

  /**
   * @param first height the first page leaves to rows
   * @param others height every other page does
   */
  static List<Span> of(PagedRows rows, double first, double others) {
    var pages = new RowPages(rows);
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
  static int fewest(PagedRows rows, double first, double others) {
    return new RowPages(rows).fill(first, others).size();
  }

  private List<Span> fill(double first, double others) {
    var spans = new ArrayList<Span>();
    int start = 0;
    do {
      double room = spans.isEmpty() ? first : others;
      int end = end(start, room - rows.before(start));
      spans.add(new Span(start, end));
      start = end;
    } while (start < count);
    return spans;
  }

  /** The row after the last that fits; at least one row is taken. */
  private int end(int start, double room) {
    var track = rows.track();
    int end = start;
    while (end < count && track.end(end) - track.start(start) <= room + 1e-6) {
      end++;
    }
    end = Math.min(Math.max(end, start + 1), count);
    int kept = end;
    while (kept > start && kept < count && !rows.mayBegin(kept)) {
      kept--;
    }
    return kept > start ? kept : end;
  }
}
