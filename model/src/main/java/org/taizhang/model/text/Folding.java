package org.taizhang.model.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a text is compared and searched by. */
public final class Folding {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

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

  /** Folded and without any blanks, as words are compared that layout spreads over a cell: 序 号. */
  public static String compact(String text) {
    String folded = folded(text);
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isWhitespace(folded.charAt(i))) {
        return BLANKS.matcher(folded).replaceAll("");
      }
    }
    return folded;
  }
}
