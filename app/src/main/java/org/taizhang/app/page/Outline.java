package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;

/** Bookmarks of things that stand in groups, nested as the groups are, each group once in a row. */
final class Outline {
  private record Entry(List<String> path, int page, double y) {}

  private final List<Entry> found = new ArrayList<>();

  /** Notes a thing; nothing when it stands in the same groups as the one before, or in none. */
  void note(List<String> path, int page, double y) {
    if (!path.isEmpty() && (found.isEmpty() || !found.getLast().path().equals(path))) {
      found.add(new Entry(path, page, y));
    }
  }

  List<Bookmark> entries() {
    return entries(found, 0);
  }

  private static List<Bookmark> entries(List<Entry> found, int depth) {
    var bookmarks = new ArrayList<Bookmark>();
    for (int at = 0; at < found.size(); ) {
      var first = found.get(at);
      if (first.path().size() <= depth) {
        at++;
        continue;
      }
      var title = first.path().get(depth);
      int end = at + 1;
      while (end < found.size() && begins(found.get(end), depth, title)) {
        end++;
      }
      var children = entries(found.subList(at, end), depth + 1);
      bookmarks.add(new Bookmark(title, first.page(), first.y(), children));
      at = end;
    }
    return bookmarks;
  }

  private static boolean begins(Entry entry, int depth, String title) {
    return entry.path().size() > depth && entry.path().get(depth).equals(title);
  }
}
