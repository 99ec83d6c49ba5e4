package org.taizhang.app.copies;

import java.nio.file.Path;

/** A path for a line of the window: of a long one the beginning and the end, which tell most. */
final class ShortPath {
  private static final int LONGEST = 64;
  private static final int BEGINNING = 20;

  private ShortPath() {}

  static String of(Path path) {
    var whole = path.toString();
    int points = whole.codePointCount(0, whole.length());
    if (points <= LONGEST) {
      return whole;
    }
    int from = whole.offsetByCodePoints(0, points - (LONGEST - BEGINNING));
    return whole.substring(0, whole.offsetByCodePoints(0, BEGINNING)) + "…" + whole.substring(from);
  }
}
