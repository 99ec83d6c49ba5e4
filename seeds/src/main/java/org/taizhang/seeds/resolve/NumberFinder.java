package org.taizhang.seeds.resolve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.text.CharSet;
import org.taizhang.model.text.ChineseNumerals;
import org.taizhang.model.text.HeadedPattern;

/**
 * Numbers with measure words in folded text: 8000余个, 7.6万个, 2—4 个, 85%以上, 不少于8枚, 百名. Years, dates,
 * ordinals and whatever stands inside 《》 or “” are names, not quantities. A word of bound counts
 * where it touches the number: 省级以上 belongs to 省级.
 */
final class NumberFinder {
  private static final HeadedPattern ROUND =
      new HeadedPattern(
          "百千万",
          "(?<=评选|培育|培养|创建|建设|打造|组建|招引|引进|培训|选树|遴选|新增|建成|推出|开展|举办|表彰|选派|组织|[百千万][名所个家场项位门人]\\p{IsHan}{1,12}、)(?<han>[百千万])(?<unit>[名所个家场项位门人])(?![千万争])");
  private static final HeadedPattern TIMES_OVER = new HeadedPattern("翻", "翻(?<han>[一两])(?<unit>番)");
  private static final HeadedPattern ONE =
      new HeadedPattern("每", "每(?:年|月|学年|学期|季度|周)[^。；;]{0,60}");
  private static final HeadedPattern ONE_OF =
      new HeadedPattern("一", "(?<han>一)(?<unit>场|次|节|名|个|篇|项|堂|本|份|期)");
  private static final Pattern UNIT_BEFORE =
      Pattern.compile("人次(?:数)?(?:超过|超|达到|达|约|近|不少于|不低于|突破|逾)?$");
  private static final int LONGEST_PART = 24;
  private static final Pattern PART =
      Pattern.compile("(?<bound>不少于|不低于|不超过|不高于)[^,。;、\\d]{1,16}的$");
  private static final HeadedPattern PAIRS =
      new HeadedPattern("《“「『〔【", "[《“「『〔【][^《》“”「」『』〔〕【】]*[》”」』〕】]");

  private static final CharSet PARTS = CharSet.of("，。；、：,;:\n");
  private static final CharSet POWERS = CharSet.of("十百千");

  private final String text;
  private final BitSet names = new BitSet();
  private final List<FoundNumber> found = new ArrayList<>();

  private NumberFinder(String text) {
    this.text = text;
    PAIRS.each(text, pair -> names.set(pair.start(), pair.end()));
  }

  static List<FoundNumber> in(String folded) {
    NumberFinder finder = new NumberFinder(folded);
    NumberShapes.digits(folded, finder::take);
    NumberShapes.numerals(folded, finder::take);
    TIMES_OVER.each(folded, finder::han);
    ROUND.each(folded, finder::han);
    ONE.each(folded, rate -> ONE_OF.each(folded, rate.start(), rate.end(), finder::han));
    finder.found.sort(Comparator.comparingInt(FoundNumber::digits));
    return NumberRows.bound(NumberRows.promised(finder.found, folded), folded);
  }

  private void take(NumberShape shape) {
    if (!names.get(shape.minAt()) && !isName(shape)) {
      FoundNumber number = found(shape);
      if (number != null) {
        found.add(number);
      }
    }
  }

  private void han(MatchResult match) {
    if (!names.get(match.start())) {
      BigDecimal value =
          switch (match.group("han")) {
            case "百" -> BigDecimal.valueOf(100);
            case "千" -> BigDecimal.valueOf(1000);
            case "万" -> BigDecimal.valueOf(10_000);
            case "两" -> BigDecimal.TWO;
            default -> BigDecimal.ONE;
          };
      found.add(
          new FoundNumber(
              match.start(),
              match.start("han"),
              match.end(),
              value,
              value,
              match.group("unit"),
              match.start("unit"),
              Bound.EXACT));
    }
  }

  /** 1+X, 3.0, 第5, 5G, 12月: digits that belong to a name or a date. */
  private boolean isName(NumberShape shape) {
    int from = shape.minAt();
    int to = shape.end();
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    char after = to == text.length() ? ' ' : text.charAt(to);
    String unit = shape.unit();
    boolean joined = "+＋/.第每#".indexOf(before) >= 0 || isLatin(before);
    boolean sum = unit == null && "+＋/".indexOf(after) >= 0;
    boolean nothing = unit == null && (shape.magnitude().isEmpty() || unitBefore(from) == 0);
    return joined
        || sum
        || nothing
        || QuantityUnits.isDate(shape.min(), String.valueOf(unit))
        || isSpan(shape);
  }

  /** 近3年, 未来5年, 三年内: spans of time; 11.5年 is a mean of years. */
  private boolean isSpan(NumberShape shape) {
    String unit = shape.unit();
    boolean year = unit != null && unit.equals("年");
    return year
        && shape.min().indexOf('.') < 0
        && shape.after() == null
        && !"达限".contains(text.substring(Math.max(0, shape.start() - 1), shape.start()));
  }

  private @Nullable FoundNumber found(NumberShape shape) {
    String unit = shape.unit();
    int unitAt = shape.unitAt();
    if (unit == null) {
      unitAt = shape.minAt() - unitBefore(shape.minAt());
      unit = "人次";
    }
    Bound bound = bound(shape);
    BigDecimal factor = factor(shape.magnitude());
    BigDecimal min = value(shape.min(), factor);
    if (min == null) {
      return null;
    }
    String upper = shape.max();
    BigDecimal max = upper == null ? min : value(upper, factor);
    if (max == null || min.compareTo(max) > 0) {
      return null;
    }
    boolean lower = bound == Bound.AT_LEAST || bound == Bound.OVER;
    return new FoundNumber(
        shape.start(),
        shape.minAt(),
        shape.end(),
        bound == Bound.AT_MOST ? null : min,
        lower ? null : max,
        unit,
        unitAt,
        bound);
  }

  /** 至少参加 1 项: the word may stand before the verb, within the same clause. */
  private boolean isAtLeast(int digits) {
    int start = digits;
    while (start > 0 && !PARTS.has(text.charAt(start - 1))) {
      start--;
    }
    int word = text.indexOf("至少", start);
    return word >= 0 && word + 2 <= digits;
  }

  /** 不低于公用经费的10%: the word of bound stands before what the number is a part of; else null. */
  private @Nullable String boundOfPart(int start) {
    if (start == 0 || text.charAt(start - 1) != '的') {
      return null;
    }
    Matcher part = PART.matcher(text).region(Math.max(0, start - LONGEST_PART), start);
    return part.find() ? part.group("bound") : null;
  }

  private Bound bound(NumberShape shape) {
    String before = shape.before();
    String after = String.valueOf(shape.after()).strip();
    if (shape.more() || after.equals("余")) {
      return Bound.OVER;
    }
    String part = boundOfPart(shape.start());
    before = part == null ? before : part;
    if (after.endsWith("以上") || isAtLeast(shape.minAt())) {
      return Bound.AT_LEAST;
    }
    if (after.equals("以下") || after.equals("以内")) {
      return Bound.AT_MOST;
    }
    return switch (before) {
      case "不少于", "不低于", "不小于", "不得少于", "不得低于", "至少", "最少", "≥" -> Bound.AT_LEAST;
      case "超过", "超", "逾", "突破", "高于", "大于", "多于", ">" -> Bound.OVER;
      case "不超过", "不高于", "不多于", "不大于", "至多", "最多", "低于", "少于", "≤", "<" -> Bound.AT_MOST;
      case "大约", "约", "近" -> Bound.ABOUT;
      default -> after.equals("左右") ? Bound.ABOUT : shape.max() == null ? Bound.EXACT : Bound.RANGE;
    };
  }

  /** 参训人次超13万: how far before the number its unit stands. */
  private int unitBefore(int digits) {
    if (text.lastIndexOf('次', digits) < digits - 8) {
      return 0;
    }
    Matcher matcher = UNIT_BEFORE.matcher(text.substring(Math.max(0, digits - 8), digits));
    return matcher.find() ? matcher.end() - matcher.start() : 0;
  }

  private static BigDecimal factor(String magnitude) {
    BigDecimal factor = BigDecimal.ONE;
    for (int i = 0; i < magnitude.length(); i++) {
      char c = magnitude.charAt(i);
      factor =
          factor.multiply(
              BigDecimal.valueOf(
                  c == '百' ? 100L : c == '千' ? 1000L : c == '万' ? 10_000L : 100_000_000L));
    }
    return factor;
  }

  /** Null for numerals that are no one number, such as 三四 for three or four. */
  private static @Nullable BigDecimal value(String digits, BigDecimal factor) {
    boolean han = digits.charAt(0) > '9';
    if (han && digits.length() > 1 && !POWERS.hasAny(digits)) {
      return null;
    }
    OptionalLong numeral = han ? ChineseNumerals.parse(digits) : OptionalLong.of(0);
    if (numeral.isEmpty()) {
      return null;
    }
    BigDecimal number =
        han
            ? BigDecimal.valueOf(numeral.getAsLong())
            : new BigDecimal(digits.replace(",", "").replace(" ", ""));
    BigDecimal value = number.multiply(factor).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
