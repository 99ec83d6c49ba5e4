package org.taizhang.model.text;

import java.util.Locale;

/** What a text is compared and searched by. */
public final class Folding {
  private Folding() {}

  /**
   * Half-width, Simplified, and otherwise as it was; the same length, so that places in it are
   * places in the text.
   */
  public static String folded(String text) {
    return Script.simplified(Width.halved(text));
  }

  public static char folded(char c) {
    return Script.simplified(Width.halved(c));
  }

  /**
   * A key for search: folded, lower case, without blanks, and with one form of each dash, dot and
   * quotation mark.
   */
  public static String key(String text) {
    String folded = folded(text).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = canonical(folded.charAt(i));
      if (c != ' ' && c != '\n' && c != '\r') {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static char canonical(char c) {
    return switch (c) {
      case '“', '”', '「', '」', '『', '』', '‘', '’', '\'' -> '"';
      case '—', '–', '―', '‐', '‑', '−', '~', '〜' -> '-';
      case '•', '・', '‧', '∙' -> '·';
      case '〔', '[', '【' -> '[';
      case '〕', ']', '】' -> ']';
      case '、' -> ',';
      case '。' -> '.';
      default -> c;
    };
  }
}
