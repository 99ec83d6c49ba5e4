package org.taizhang.seeds.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.CharSet;
import org.taizhang.model.text.HeadedWords;

/** A number in digits that is no range, with what stands behind it: 1,200 余个, 7.6万人次以上. */
final class SingleNumber {
  private static final CharSet MAGNITUDES = CharSet.of("百千万亿");
  private static final CharSet MORE = CharSet.of("余多+");
  private static final HeadedWords UNITS = new HeadedWords(QuantityUnits.PATTERN);
  private static final List<String> AFTER = List.of("及以上", "以上", "以下", "以内", "左右", "余");

  private final String text;
  private int at;

  private SingleNumber(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /**
   * The number at the offset.
   *
   * @param start where its word of bound begins
   */
  static NumberShape at(String text, int start, int number) {
    return new SingleNumber(text, number).read(start);
  }

  private NumberShape read(int start) {
    int number = at;
    takeDigits();
    String min = text.substring(number, at);
    takeBlanks();
    String magnitude = magnitude();
    boolean more = at < text.length() && MORE.has(text.charAt(at));
    at += more ? 1 : 0;
    if (more && magnitude.isEmpty()) {
      // 1800余万元
      magnitude = magnitude();
    }
    takeBlanks();
    int unitAt = at;
    int unitEnd = UNITS.endAt(text, at);
    at = Math.max(at, unitEnd);
    String unit = unitEnd < 0 ? null : text.substring(unitAt, unitEnd);
    String after = after();
    return new NumberShape(
        start,
        text.substring(start, number).strip(),
        number,
        min,
        null,
        magnitude,
        more,
        unit,
        unit == null ? -1 : unitAt,
        after,
        at);
  }

  /** 1,200 and 1 200 are one number; so is 7.6. */
  private void takeDigits() {
    int begun = at;
    at = digits(begun);
    boolean own = begun == 0 || (!isDigit(begun - 1) && text.charAt(begun - 1) != '.');
    int end = at;
    while (own && at - begun <= 3 && parts(end) && digits(end + 1) == end + 4) {
      end += 4;
    }
    at = end;
    if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(at + 1)) {
      at = digits(at + 1);
    }
  }

  private boolean parts(int offset) {
    return offset < text.length() && (text.charAt(offset) == ',' || text.charAt(offset) == ' ');
  }

  private int digits(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int offset) {
    return offset < text.length() && text.charAt(offset) >= '0' && text.charAt(offset) <= '9';
  }

  private void takeBlanks() {
    while (at < text.length() && NumberStarts.isBlank(text.charAt(at))) {
      at++;
    }
  }

  private String magnitude() {
    int begun = at;
    while (at < text.length() && at - begun < 2 && MAGNITUDES.has(text.charAt(at))) {
      at++;
    }
    return text.substring(begun, at);
  }

  private @Nullable String after() {
    int begun = at;
    takeBlanks();
    for (String word : AFTER) {
      if (text.startsWith(word, at)) {
        at += word.length();
        return text.substring(begun, at);
      }
    }
    at = begun;
    return null;
  }
}
