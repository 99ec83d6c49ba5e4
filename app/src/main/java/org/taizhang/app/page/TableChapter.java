package org.taizhang.app.page;

import java.util.List;
import org.taizhang.app.page.table.Table;

/**
 * A table and what stands above it.
 *
 * @param heading empty where the head of the page says enough
 * @param note after the heading, in small type
 * @param groups of each row, outermost first: its bookmarks
 */
record TableChapter(String heading, String note, Table table, List<List<String>> groups) {
  TableChapter {
    groups = List.copyOf(groups);
  }

  /** Only a table. */
  static TableChapter of(Table table) {
    return new TableChapter("", "", table, List.of());
  }
}
