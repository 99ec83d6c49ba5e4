package org.taizhang.model.text;

import org.jspecify.annotations.Nullable;

/**
 * Words that are looked for in texts as they stand, however wide or old the characters are and
 * whatever blanks are between them. Two texts with the same {@link Folding#key} are found by the
 * same needles.
 */
public final class Needle {
  private final String key;
  private final boolean plain;

  private Needle(String key) {
    this.key = key;
    this.plain = key.chars().allMatch(Character::isLetterOrDigit);
  }

  /** What is typed; blanks in it do not count. */
  public static Needle of(String typed) {
    return new Needle(Folding.key(typed));
  }

  /** What is compared: folded, in lower case, without blanks. */
  public String key() {
    return key;
  }

  public boolean isEmpty() {
    return key.isEmpty();
  }

  /** Whether letters and digits of the text are as a key has them, and no blank parts them. */
  public static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char keyed = Folding.keyed(c);
      if (keyed == 0 || (keyed != c && Character.isLetterOrDigit(c))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it stands in the text. */
  public boolean isIn(String text) {
    return text.contains(key) || part(text) != null;
  }

  /** As {@link #isIn}, for a text that {@link #isPlain}. */
  public boolean isInPlain(String text) {
    return text.contains(key) || (!plain && part(text) != null);
  }

  /** Where it stands in the text for the first time; null where it does not. */
  public @Nullable Part part(String text) {
    if (key.isEmpty()) {
      return null;
    }
    char head = key.charAt(0);
    for (int i = 0; i < text.length(); i++) {
      if (Folding.keyed(text.charAt(i)) == head) {
        int end = end(text, i);
        if (end >= 0) {
          return new Part(i, end);
        }
      }
    }
    return null;
  }

  /** Where it ends when it begins there; -1 when it does not. */
  private int end(String text, int from) {
    int matched = 0;
    for (int i = from; i < text.length(); i++) {
      char keyed = Folding.keyed(text.charAt(i));
      if (keyed == 0) {
        continue;
      }
      if (keyed != key.charAt(matched)) {
        return -1;
      }
      matched++;
      if (matched == key.length()) {
        return i + 1;
      }
    }
    return -1;
  }
}
