package org.taizhang.seeds.resolve;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.model.text.CharSet;

/**
 * What numbers look like in folded text, in digits and in numerals, with a word of bound, a range,
 * a magnitude and a unit: 8000余个, 7.6万个, 2—4 个, 三至五所. A pattern is tried where a number stands and
 * nowhere else.
 */
final class NumberShapes {
  private static final CharSet DIGITS = CharSet.of("0123456789");
  private static final CharSet NUMERALS = CharSet.of("一二两三四五六七八九十百千零");

  /** Behind these a numeral is part of a name or of a longer numeral. */
  private static final String BEHIND = "第初高小大中其末月星几数一二两三四五六七八九十百千万0123456789";

  private static final CharSet NAMES = CharSet.of(BEHIND);
  private static final CharSet MAGNITUDES = CharSet.of("万亿");
  private static final CharSet MORE = CharSet.of("余多");
  private static final CharSet NUMERAL_UNITS = CharSet.of("元所名批家场次门册节间篇座套处辆台堂人个项种期");

  /** What parts the two numbers of a range; without one near, no range is tried. */
  private static final CharSet TO = CharSet.of("-—–―~至到");

  private static final CharSet ENDS = CharSet.of(",，。;；、");
  private static final int FAR = 10;
  private static final String NUMBER =
      "(?:(?<![\\d.])\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?";
  private static final String BEFORE =
      "(?<before>" + String.join("|", NumberStarts.BOUNDS) + ")?\\s*";
  private static final String AFTER = "(?<after>\\s*(?:及?以上|以下|以内|左右|余))?";
  private static final Pattern RANGE =
      Pattern.compile(
          BEFORE
              + "(?<min>"
              + NUMBER
              + ")(?:\\s*(?:"
              + QuantityUnits.PATTERN
              + ")?\\s*(?:-|—|–|―|~|至|到)+\\s*(?!20\\d\\d年)(?<max>"
              + NUMBER
              + "))?\\s*(?<magnitude>[百千万亿]{0,2})(?<more>[余多+])?\\s*(?<unit>"
              + QuantityUnits.PATTERN
              + ")?"
              + AFTER);
  private static final Pattern NUMERAL =
      Pattern.compile(
          BEFORE
              + "(?<!["
              + BEHIND
              + "])(?<min>[两三四五六七八九十]|[一二三四五六七八九十百千零两]{2,7})(?<max>(?!))?(?<magnitude>[万亿]?)(?<more>[余多])?"
              + "(?<unit>元|所|名(?!工程)|批(?![准复次])|家|场|次(?!产业)|门|册|节|间|篇|座|套|处|辆|台|堂|(?<=[十百千])人"
              + "|个(?!百分点|一|[方层]面|维度|环节|阶段|步骤|确立|维护|意识|自信|全面|坚持|结合|务必|必须|责任|课堂|规范|机制|关键|重点)"
              + "|[项种期](?=[,。;、]|以上|左右))"
              + AFTER);

  private NumberShapes() {}

  /** Every number in digits, in order. */
  static void digits(String text, Consumer<NumberShape> taken) {
    int at = DIGITS.next(text, 0);
    if (at == text.length()) {
      return;
    }
    Matcher range = null;
    int from = 0;
    while (at < text.length()) {
      int start = NumberStarts.before(text, at, from);
      NumberShape shape;
      if (mayBeRange(text, at)) {
        range = range == null ? matcher(RANGE, text) : range;
        shape = range.region(start, text.length()).lookingAt() ? NumberShape.of(range) : null;
      } else {
        shape = SingleNumber.at(text, start, at);
      }
      if (shape != null) {
        taken.accept(shape);
        from = shape.end();
      }
      at = DIGITS.next(text, Math.max(from, at + 1));
    }
  }

  /** Every number in numerals with a unit behind it, in order. */
  static void numerals(String text, Consumer<NumberShape> taken) {
    int from = 0;
    Matcher matcher = null;
    int at = NUMERALS.next(text, 0);
    while (at < text.length()) {
      if (canBegin(text, at)) {
        matcher = matcher == null ? matcher(NUMERAL, text) : matcher;
        matcher.region(NumberStarts.before(text, at, from), text.length());
        if (matcher.lookingAt()) {
          taken.accept(NumberShape.of(matcher));
          from = matcher.end();
        }
      }
      at = NUMERALS.next(text, Math.max(from, at + 1));
    }
  }

  private static boolean canBegin(String text, int at) {
    if (at > 0 && NAMES.has(text.charAt(at - 1))) {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && NUMERALS.has(text.charAt(end))) {
      end++;
    }
    end += end < text.length() && MAGNITUDES.has(text.charAt(end)) ? 1 : 0;
    end += end < text.length() && MORE.has(text.charAt(end)) ? 1 : 0;
    return end < text.length() && NUMERAL_UNITS.has(text.charAt(end));
  }

  /** Whether one of the next signs parts two numbers; blanks do not count. */
  private static boolean mayBeRange(String text, int at) {
    int left = FAR;
    for (int i = at + 1; i < text.length() && left > 0; i++) {
      char c = text.charAt(i);
      if (TO.has(c)) {
        return true;
      }
      left -= DIGITS.has(c) || c == '.' || c <= ' ' ? 0 : 1;
      if (ENDS.has(c) && (i + 1 == text.length() || !DIGITS.has(text.charAt(i + 1)))) {
        return false;
      }
    }
    return false;
  }

  private static Matcher matcher(Pattern pattern, String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }
}
