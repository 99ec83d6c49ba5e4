package org.taizhang.model.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a text is compared and searched by. */
public final class Folding {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final CharSet PLAIN = plain();

  private Folding() {}

  /**
   * Half-width, Simplified, and otherwise as it was; the same length, so that places in it are
   * places in the text.
   */
  public static String folded(String text) {
    int first = 0;
    while (first < text.length() && PLAIN.has(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int i = first; i < chars.length; i++) {
      chars[i] = folded(chars[i]);
    }
    return new String(chars);
  }

  public static char folded(char c) {
    return PLAIN.has(c) ? c : Script.simplified(Width.halved(c));
  }

  /** Most characters are their own folding, and that is known without the tables of conversion. */
  private static CharSet plain() {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      if (Width.halved(c) == c && Script.isPlain(c)) {
        plain.append(c);
      }
    }
    return CharSet.of(plain.toString());
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

  /**
   * What one character adds to a {@link #key}; NUL for one that adds nothing, such as a blank.
   * Loads the tables of conversion (some 300 ms) the first time.
   */
  public static char keyed(char c) {
    return Keys.OF[c];
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

  private static final class Keys {
    static final char[] OF = load();

    private static char[] load() {
      char[] keys = new char[Character.MAX_VALUE + 1];
      for (int i = 0; i < keys.length; i++) {
        String key = key(String.valueOf((char) i));
        keys[i] = key.length() == 1 ? key.charAt(0) : 0;
      }
      return keys;
    }
  }
}
