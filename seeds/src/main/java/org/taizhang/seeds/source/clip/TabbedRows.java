package org.taizhang.seeds.source.clip;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows as spreadsheets give them in plain text: a tab between two cells, and quotation marks around
 * a cell that holds a tab, a line end or such a mark itself, which is then doubled.
 */
final class TabbedRows {
  private static final int LONGEST_CELL = 32_767;

  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  private TabbedRows(String text) {
    this.text = text;
  }

  /** The cells of every row; a row without tabs has one. */
  static List<List<String>> of(String text) {
    TabbedRows reading = new TabbedRows(text);
    while (reading.at <= text.length()) {
      reading.cell();
    }
    return reading.rows;
  }

  private void cell() {
    int close = at < text.length() && text.charAt(at) == '"' ? close() : -1;
    int end = close < 0 ? end(at) : close + 1;
    String cell =
        close < 0 ? text.substring(at, end) : text.substring(at + 1, close).replace("\"\"", "\"");
    row.add(cell);
    if (!isAt(end, '\t')) {
      rows.add(row);
      row = new ArrayList<>();
    }
    at = end + (isAt(end, '\r') && isAt(end + 1, '\n') ? 2 : 1);
  }

  /** The quotation mark that ends the cell; -1 when the first one is only part of its text. */
  private int close() {
    int most = Math.min(text.length(), at + LONGEST_CELL);
    int i = at + 1;
    while (i < most) {
      if (text.charAt(i) == '"') {
        if (!isAt(i + 1, '"')) {
          return i + 1 >= text.length() || isEnd(text.charAt(i + 1)) ? i : -1;
        }
        i++;
      }
      i++;
    }
    return -1;
  }

  private int end(int from) {
    int i = from;
    while (i < text.length() && !isEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isAt(int index, char c) {
    return index < text.length() && text.charAt(index) == c;
  }

  private static boolean isEnd(char c) {
    return c == '\t' || c == '\n' || c == '\r';
  }
}
