package org.taizhang.seeds.resolve;

import java.util.List;
import org.taizhang.model.text.CharSet;

/**
 * Where a number with its word of bound can begin. A pattern is tried there and nowhere else: most
 * characters of a plan are no digits.
 */
final class NumberStarts {
  /**
   * Words of bound that stand before a number; where one ends with another, the longer is first.
   */
  static final List<String> BOUNDS =
      List.of(
          "不少于", "不低于", "不小于", "不得少于", "不得低于", "至少", "最少", "超过", "超", "逾", "突破", "高于", "大于", "多于",
          "不超过", "不高于", "不多于", "不大于", "至多", "最多", "低于", "少于", "大约", "约", "近", "≥", "≤", ">", "<");

  private static final CharSet BOUND_ENDS =
      CharSet.of(
          String.join("", BOUNDS.stream().map(word -> word.substring(word.length() - 1)).toList()));

  private NumberStarts() {}

  /**
   * Offset of the word of bound, else of the blanks, else of the number itself.
   *
   * @param from where the last number ended
   */
  static int before(String text, int number, int from) {
    int blanks = number;
    while (blanks > from && isBlank(text.charAt(blanks - 1))) {
      blanks--;
    }
    if (blanks == 0 || !BOUND_ENDS.has(text.charAt(blanks - 1))) {
      return blanks;
    }
    int start = blanks;
    for (String word : BOUNDS) {
      int at = blanks - word.length();
      if (at >= from && at < start && text.startsWith(word, at)) {
        start = at;
      }
    }
    return start;
  }

  /** As \\s has it. */
  static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
