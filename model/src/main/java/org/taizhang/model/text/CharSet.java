package org.taizhang.model.text;

/** A set of characters of the basic plane that is asked for every character of a text. */
public final class CharSet {
  private final long[] words = new long[1024];

  private CharSet() {}

  public static CharSet of(String characters) {
    CharSet set = new CharSet();
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      set.words[c >> 6] |= 1L << c;
    }
    return set;
  }

  public boolean has(char c) {
    return (words[c >> 6] & 1L << c) != 0;
  }

  /** Offset of the first character of the set at or after the offset; the length without one. */
  public int next(String text, int from) {
    int at = from;
    while (at < text.length() && !has(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether any of the characters from the offset to before the other one is in the set. */
  public boolean hasAny(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (has(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public boolean hasAny(String text) {
    return hasAny(text, 0, text.length());
  }
}
