package org.taizhang.model.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds Chinese names by what is typed on a Latin keyboard: first letters, whole syllables or both
 * (czj, caizhengju, caizj for 财政局), in either of the usual readings of a character. Readings are
 * looked up once; the first of them loads a table (some 300 ms). May be asked by several threads.
 */
public final class Spelling {
  /** A single letter stands inside almost every name. */
  private static final int SPEAKING = 2;

  private final Map<Character, List<String>> known = new ConcurrentHashMap<>();

  /** Whether something typed can be a spelling at all: letters and digits of ASCII only. */
  public static boolean isTypable(String key) {
    return !key.isEmpty()
        && key.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c))
        && key.chars().anyMatch(Character::isLetter);
  }

  /** Looks up how the characters of a name are read, so that asking later is quick. */
  public void learn(String name) {
    for (int i = 0; i < name.length(); i++) {
      readings(name.charAt(i));
    }
  }

  /**
   * The part of the name that what is typed spells, at its beginning rather than inside; null when
   * it spells none. Signs between characters are passed over.
   *
   * @param key typed, of which {@link #isTypable} is true, in lower case
   */
  public @Nullable Part part(String name, String key) {
    for (int i = 0; i < name.length(); i++) {
      if (i > 0 && key.length() < SPEAKING) {
        return null;
      }
      int end = Character.isLetterOrDigit(name.charAt(i)) ? end(name, i, key, 0) : -1;
      if (end >= 0) {
        return new Part(i, end);
      }
    }
    return null;
  }

  private int end(String name, int at, String key, int typed) {
    if (typed == key.length()) {
      return at;
    }
    if (at == name.length()) {
      return -1;
    }
    char c = name.charAt(at);
    if (!Character.isLetterOrDigit(c)) {
      return end(name, at + 1, key, typed);
    }
    for (String reading : readings(c)) {
      int end = end(name, at, key, typed, reading);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  /** The character is spelled whole, by its first letter, or by what is typed of it so far. */
  private int end(String name, int at, String key, int typed, String reading) {
    int left = key.length() - typed;
    if (left < reading.length() && reading.startsWith(key.substring(typed))) {
      return at + 1;
    }
    if (key.startsWith(reading, typed)) {
      int end = end(name, at + 1, key, typed + reading.length());
      if (end >= 0) {
        return end;
      }
    }
    return reading.length() > 1 && key.charAt(typed) == reading.charAt(0)
        ? end(name, at + 1, key, typed + 1)
        : -1;
  }

  private List<String> readings(char c) {
    List<String> found = known.get(c);
    if (found == null) {
      found = Pinyin.readings(c);
      known.put(c, found);
    }
    return found;
  }
}
