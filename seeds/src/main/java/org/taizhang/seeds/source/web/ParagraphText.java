package org.taizhang.seeds.source.web;

import org.taizhang.model.text.Script;
import org.taizhang.model.text.Width;

/**
 * The text of a paragraph as a browser lays it out: runs of white space become one blank, and a
 * line end of the source between Chinese characters nothing.
 */
final class ParagraphText {
  private final StringBuilder text = new StringBuilder();
  private String marker = "";
  private boolean blank;
  private boolean lineEnd;

  /** A number to put before the text that comes next. */
  void mark(String number) {
    marker = number;
  }

  void add(String source) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        blank = true;
        lineEnd |= c == '\n' || c == '\r';
      } else {
        put(c == '\u00A0' ? ' ' : c);
      }
    }
  }

  private void put(char c) {
    if (blank && !text.isEmpty()) {
      boolean seamless = lineEnd && isWide(text.charAt(text.length() - 1)) && isWide(c);
      text.append(seamless ? "" : " ");
    }
    blank = false;
    lineEnd = false;
    text.append(c);
  }

  /** The paragraph without blanks at its ends; begins the next one. */
  String take() {
    String whole = Width.trimmed(text.toString());
    text.setLength(0);
    blank = false;
    lineEnd = false;
    if (whole.isEmpty()) {
      return "";
    }
    String number = ListNumbers.isNumbered(whole) ? "" : marker;
    marker = "";
    return number + whole;
  }

  char last() {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  private static boolean isWide(char c) {
    return Script.isHan(c)
        || (c >= '\u3000' && c <= '\u303F')
        || (c >= '\uFF01' && c <= '\uFF5E')
        || (c >= '\u2014' && c <= '\u2026');
  }
}
