package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.page.RowPages.Span;
import org.taizhang.app.scene.MatrixRow;
import org.taizhang.app.scene.MatrixRow.GroupRow;
import org.taizhang.app.scene.Track;

/** Bookmarks of a plan's groups, nested as the groups are. */
final class PlanOutline {
  private record Entry(int depth, Bookmark bookmark) {}

  private final List<MatrixRow> rows;
  private final Track track;
  private final List<Entry> found = new ArrayList<>();

  PlanOutline(List<MatrixRow> rows, Track track) {
    this.rows = rows;
    this.track = track;
  }

  /**
   * Notes the groups that begin on a page.
   *
   * @param top where the first of the rows begins on it
   */
  void page(Span span, int page, double top) {
    for (int row = span.first(); row < span.end(); row++) {
      if (rows.get(row) instanceof GroupRow group) {
        double y = top + track.start(row) - track.start(span.first());
        var bookmark = new Bookmark(group.path().getLast(), page, y, List.of());
        found.add(new Entry(group.depth(), bookmark));
      }
    }
  }

  List<Bookmark> entries() {
    return entries(0, found.size());
  }

  private List<Bookmark> entries(int from, int to) {
    var entries = new ArrayList<Bookmark>();
    for (int at = from; at < to; ) {
      int end = at + 1;
      while (end < to && found.get(end).depth() > found.get(at).depth()) {
        end++;
      }
      var own = found.get(at).bookmark();
      entries.add(new Bookmark(own.title(), own.page(), own.y(), entries(at + 1, end)));
      at = end;
    }
    return entries;
  }
}
