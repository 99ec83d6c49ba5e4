package org.taizhang.model.text;

/**
 * Half-width and full-width forms of the same character; every folding here keeps the length of the
 * text.
 */
public final class Width {
  private static final int SHIFT = 0xFEE0;

  private Width() {}

  /**
   * Full-width letters, digits and signs (０Ａ％（：) to half-width, the ideographic space and its kin
   * to a blank.
   */
  public static char halved(char c) {
    if (c > '\u3000' && c < '！' && c != '\uFEFF') {
      return c;
    }
    if (c >= '！' && c <= '～') {
      return (char) (c - SHIFT);
    }
    return isBlank(c) ? ' ' : c;
  }

  public static String halved(String text) {
    int first = 0;
    while (first < text.length() && halved(text.charAt(first)) == text.charAt(first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int i = first; i < chars.length; i++) {
      chars[i] = halved(chars[i]);
    }
    return new String(chars);
  }

  /** Blanks of every width, invisible ones included, but no line end. */
  public static boolean isBlank(char c) {
    return switch (c) {
      case ' ',
          '\t',
          '\u000B',
          '\f',
          '\u2028',
          '\u00A0',
          '\u3000',
          '\u200B',
          '\uFEFF',
          '\u2060',
          '\u202F' ->
          true;
      default -> c >= '\u2000' && c <= '\u200A';
    };
  }

  /** The text without blanks at its two ends, ideographic ones included. */
  public static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return isBlank(c) || c <= ' ';
  }
}
