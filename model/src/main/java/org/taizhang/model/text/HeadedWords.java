package org.taizhang.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many alternatives, of which only those are tried that begin with the character at hand; the first
 * of them in order wins, as in a pattern.
 */
public final class HeadedWords {
  private final Map<Character, Pattern> byHead = new HashMap<>();

  /**
   * @param alternatives parted by |; each begins with a character written in it
   */
  public HeadedWords(String alternatives) {
    Map<Character, List<String>> words = new HashMap<>();
    for (String alternative : parted(alternatives)) {
      for (char head : HeadedPattern.heads(alternative).toCharArray()) {
        words.computeIfAbsent(head, _ -> new ArrayList<>()).add(alternative);
      }
    }
    words.forEach((head, some) -> byHead.put(head, Pattern.compile(String.join("|", some))));
  }

  /** Offset after the alternative that stands at the offset; -1 when none does. */
  public int endAt(String text, int offset) {
    Pattern pattern = offset >= text.length() ? null : byHead.get(text.charAt(offset));
    if (pattern == null) {
      return -1;
    }
    Matcher matcher = pattern.matcher(text).region(offset, text.length());
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  private static List<String> parted(String alternatives) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= alternatives.length(); i++) {
      char c = i == alternatives.length() ? '|' : alternatives.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        parts.add(alternatives.substring(start, i));
        start = i + 1;
      }
    }
    return parts;
  }
}
