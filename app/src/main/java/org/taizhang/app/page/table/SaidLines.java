package org.taizhang.app.page.table;

import java.util.List;

/** Which part of a text some of its lines are: with the blanks that breaking took away. */
final class SaidLines {
  private SaidLines() {}

  static String of(String text, List<String> lines, int from, int to) {
    int start = end(text, lines.subList(0, from), 0);
    return text.substring(start, end(text, lines.subList(from, to), start)).strip();
  }

  private static int end(String text, List<String> lines, int start) {
    int at = start;
    for (var line : lines) {
      long ink = line.codePoints().filter(c -> !Character.isWhitespace(c)).count();
      while (ink > 0) {
        int character = text.codePointAt(at);
        ink -= Character.isWhitespace(character) ? 0 : 1;
        at += Character.charCount(character);
      }
    }
    return at;
  }
}
