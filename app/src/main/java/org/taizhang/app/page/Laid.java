package org.taizhang.app.page;

import java.util.List;
import org.taizhang.app.scene.Panes;

/** A table laid out for sheets, and how its columns are divided among them. */
record Laid(Panes panes, PagedRows rows, List<Strip> strips) {
  /**
   * Columns from one place of the body to another.
   *
   * @param note which they are, where they are not all
   */
  record Strip(double left, double right, String note) {}

  /** Lays a table out for the heights that its first page and every other leave to it. */
  interface Layout {
    Laid fitted(double first, double others);
  }
}
