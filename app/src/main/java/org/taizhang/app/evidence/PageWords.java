package org.taizhang.app.evidence;

import java.util.regex.Pattern;

/** What people write about pages: 3-5、8. */
final class PageWords {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private PageWords() {}

  /** The first page they name, from 0; the first of all where they name none. */
  static int first(String pages) {
    var found = NUMBER.matcher(pages);
    return found.find() ? Math.max(0, Integer.parseInt(found.group()) - 1) : 0;
  }
}
