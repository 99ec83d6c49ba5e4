package org.taizhang.app.command;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text for a terminal, where a Chinese character is two columns wide. */
final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... heads) {
    row(heads);
  }

  TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** All rows, columns aligned and two blanks apart, no blanks at line ends, each line ended. */
  String text() {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(row.get(i)).repeat(" ", widths[i] - width(row.get(i)) + 2);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** Columns a text takes in a terminal: two for every character of East Asian width, else one. */
  static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x20000 && c <= 0x3FFFD));
  }
}
