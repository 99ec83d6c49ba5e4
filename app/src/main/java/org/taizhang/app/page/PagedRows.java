package org.taizhang.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.SideRow;
import org.taizhang.app.scene.Track;

/** Rows that are to be divided among pages. */
interface PagedRows {
  /** What is said once more above rows that began on an earlier page, and its ground. */
  record Repeated(SideRow row, Ink ground) {}

  Track track();

  /**
   * Whether a page may begin with a row; it does so all the same where nothing else is possible.
   */
  boolean mayBegin(int row);

  /** What a page that begins with a row says first; null for nothing. */
  @Nullable Repeated repeated(int row);

  /** The names of the groups that a row is the head of, outermost first; none for other rows. */
  List<String> heading(int row);

  /** Height of what a page that begins with a row says first. */
  default double before(int row) {
    var repeated = row < track().count() ? repeated(row) : null;
    return repeated == null ? 0 : repeated.row().height();
  }
}
