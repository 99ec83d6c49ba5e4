package org.taizhang.seeds.grammar;

import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.CharSet;
import org.taizhang.model.text.ChineseNumerals;
import org.taizhang.model.text.Folding;

/**
 * The commonest numbers of paragraphs, 1. and 一、 and （一）, told without a pattern where a letter or
 * an ideograph follows at once. Whatever looks otherwise is left to the patterns, which say the
 * same of these.
 */
final class PlainMarker {
  private static final CharSet HAN = CharSet.of("一二三四五六七八九十百零〇两");
  private static final CharSet DIGITS = CharSet.of("0123456789");
  private static final int MOST_HAN = 5;
  private static final int MOST_DIGITS = 3;

  private PlainMarker() {}

  /** The marker at the beginning of the text; null where there is none or it is not a plain one. */
  static @Nullable Marker of(String text) {
    boolean bracketed = folded(text, 0) == '(';
    int from = bracketed ? 1 : 0;
    int digits = end(text, from, DIGITS);
    int end = digits > from ? digits : end(text, from, HAN);
    boolean han = digits == from;
    if (end == from || end - from > (han ? MOST_HAN : MOST_DIGITS) || end + 1 >= text.length()) {
      return null;
    }
    char stop = folded(text, end);
    boolean closed = bracketed ? stop == ')' : stop == '、' || stop == '.';
    char next = folded(text, end + 1);
    if (!closed || !Character.isLetter(next) || HAN.has(next)) {
      return null;
    }
    String number = text.substring(from, end);
    int ordinal = han ? (int) ChineseNumerals.parse(number).orElse(-1) : ordinal(text, from, end);
    return ordinal < 0
        ? null
        : new Marker(kind(han, bracketed), ordinal, text.substring(0, end + 1), end + 1);
  }

  private static MarkerKind kind(boolean han, boolean bracketed) {
    if (han) {
      return bracketed ? MarkerKind.HAN_BRACKETED : MarkerKind.HAN;
    }
    return bracketed ? MarkerKind.ARABIC_BRACKETED : MarkerKind.ARABIC;
  }

  private static int ordinal(String text, int from, int to) {
    int ordinal = 0;
    for (int i = from; i < to; i++) {
      ordinal = ordinal * 10 + folded(text, i) - '0';
    }
    return ordinal;
  }

  private static int end(String text, int from, CharSet set) {
    int end = from;
    while (end < text.length() && set.has(folded(text, end))) {
      end++;
    }
    return end;
  }

  private static char folded(String text, int at) {
    return Folding.folded(text.charAt(at));
  }
}
