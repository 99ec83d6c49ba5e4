package org.taizhang.app.page;

import java.util.List;

/**
 * An entry of the outline.
 *
 * @param page from 0
 * @param y distance from the top of that page, in points
 */
public record Bookmark(String title, int page, double y, List<Bookmark> children) {
  public Bookmark {
    children = List.copyOf(children);
  }
}
