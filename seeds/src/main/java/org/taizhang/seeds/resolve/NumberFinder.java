package org.taizhang.seeds.resolve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.text.ChineseNumerals;

/**
 * Numbers with measure words in folded text: 8000余个, 7.6万个, 2—4 个, 85%以上, 不少于8枚, 百名. Years, dates,
 * ordinals and whatever stands inside 《》 or “” are names, not quantities. A word of bound counts
 * where it touches the number: 省级以上 belongs to 省级.
 */
final class NumberFinder {
  private static final String NUMBER =
      "(?:(?<![\\d.])\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?";
  private static final String BEFORE =
      "(?<before>不少于|不低于|不小于|不得少于|不得低于|至少|最少|超过|超|逾|突破|高于|大于|多于|不超过|不高于|不多于|不大于|至多|最多|低于|少于|大约|约|近)?\\s*";

  /** What a number or a word of bound before it begins with: tells at a glance where none does. */
  private static final String BEGINS = "不至最超逾突高大多低少约近\\s";

  private static final String AFTER = "(?<after>\\s*(?:及?以上|以下|以内|左右|余))?";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?=["
              + BEGINS
              + "\\d])"
              + BEFORE
              + "(?<min>"
              + NUMBER
              + ")(?:\\s*(?:"
              + QuantityUnits.PATTERN
              + ")?\\s*(?:-|—|–|―|~|至|到)+\\s*(?!20\\d\\d年)(?<max>"
              + NUMBER
              + "))?\\s*(?<magnitude>[百千万亿]{0,2})(?<more>[余多])?\\s*(?<unit>"
              + QuantityUnits.PATTERN
              + ")?"
              + AFTER);
  private static final Pattern ROUND =
      Pattern.compile(
          "(?=[百千万])(?<=评选|培育|培养|创建|建设|打造|组建|招引|引进|培训|选树|遴选|新增|建成|推出|开展|举办|表彰|选派|组织|[百千万][名所个家场项位门人]\\p{IsHan}{1,12}、)(?<han>[百千万])(?<unit>名|所|个|家|场|项|位|门|人)(?![千万争])");
  private static final Pattern HAN =
      Pattern.compile(
          "(?=["
              + BEGINS
              + "一二两三四五六七八九十百千零])"
              + BEFORE
              + "(?<![第初高小大中其末月星几数一二两三四五六七八九十百千万\\d])"
              + "(?<min>[两三四五六七八九十]|[一二三四五六七八九十百千零两]{2,7})(?<max>(?!))?(?<magnitude>)(?<more>[余多])?"
              + "(?<unit>所|名(?!工程)|批(?![准复次])|家|场|次(?!产业)|门|册|节|间|篇|座|套|处|辆|台|堂|(?<=[十百千])人"
              + "|个(?!百分点|一|[方层]面|维度|环节|阶段|步骤|确立|维护|意识|自信|全面|坚持|结合|务必|必须|责任|课堂|规范|机制|关键|重点)"
              + "|[项种期](?=[,。;、]|以上|左右))"
              + AFTER);
  private static final Pattern TIMES_OVER = Pattern.compile("翻(?<han>[一两])(?<unit>番)");
  private static final Pattern ONE = Pattern.compile("每(?:年|月|学年|学期|季度|周)[^。；;]{0,60}");
  private static final Pattern ONE_OF = Pattern.compile("(?<han>一)(?<unit>场|次|节|名|个|篇|项|堂|本|份|期)");
  private static final Pattern UNIT_BEFORE =
      Pattern.compile("人次(?:数)?(?:超过|超|达到|达|约|近|不少于|不低于|突破|逾)?$");
  private static final Pattern PAIRS = Pattern.compile("[《“「『〔【][^《》“”「」『』〔〕【】]*[》”」』〕】]");

  private final String text;
  private final BitSet names = new BitSet();
  private final List<FoundNumber> found = new ArrayList<>();

  private NumberFinder(String text) {
    this.text = text;
    Matcher pairs = PAIRS.matcher(text);
    while (pairs.find()) {
      names.set(pairs.start(), pairs.end());
    }
  }

  static List<FoundNumber> in(String folded) {
    NumberFinder finder = new NumberFinder(folded);
    finder.take(SHAPE);
    finder.take(HAN);
    finder.han(TIMES_OVER.matcher(folded));
    finder.han(ROUND.matcher(folded));
    Matcher rates = ONE.matcher(folded);
    while (rates.find()) {
      finder.han(ONE_OF.matcher(folded).region(rates.start(), rates.end()));
    }
    finder.found.sort(Comparator.comparingInt(FoundNumber::digits));
    return NumberRows.bound(NumberRows.promised(finder.found, folded), folded);
  }

  private void take(Pattern shape) {
    Matcher matcher = shape.matcher(text);
    while (matcher.find()) {
      if (!names.get(matcher.start("min")) && !isName(matcher)) {
        FoundNumber number = found(matcher);
        if (number != null) {
          found.add(number);
        }
      }
    }
  }

  private void han(Matcher matcher) {
    while (matcher.find()) {
      if (!names.get(matcher.start())) {
        BigDecimal value =
            switch (matcher.group("han")) {
              case "百" -> BigDecimal.valueOf(100);
              case "千" -> BigDecimal.valueOf(1000);
              case "万" -> BigDecimal.valueOf(10_000);
              case "两" -> BigDecimal.TWO;
              default -> BigDecimal.ONE;
            };
        found.add(
            new FoundNumber(
                matcher.start(),
                matcher.start("han"),
                matcher.end(),
                value,
                value,
                matcher.group("unit"),
                matcher.start("unit"),
                Bound.EXACT));
      }
    }
  }

  /** 1+X, 3.0, 第5, 5G, 12月: digits that belong to a name or a date. */
  private boolean isName(Matcher matcher) {
    int from = matcher.start("min");
    int to = matcher.end();
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    char after = to == text.length() ? ' ' : text.charAt(to);
    String unit = matcher.group("unit");
    boolean joined = "+＋/.第每#".indexOf(before) >= 0 || isLatin(before);
    boolean sum = unit == null && "+＋/".indexOf(after) >= 0;
    boolean nothing =
        unit == null && (matcher.group("magnitude").isEmpty() || unitBefore(from) == 0);
    return joined
        || sum
        || nothing
        || QuantityUnits.isDate(matcher.group("min"), String.valueOf(unit))
        || isSpan(matcher);
  }

  /** 近3年, 未来5年, 三年内: spans of time. */
  private boolean isSpan(Matcher matcher) {
    String unit = matcher.group("unit");
    boolean year = unit != null && unit.equals("年");
    return year
        && matcher.group("after") == null
        && !"达限".contains(text.substring(Math.max(0, matcher.start() - 1), matcher.start()));
  }

  private @Nullable FoundNumber found(Matcher matcher) {
    String unit = matcher.group("unit");
    int unitAt = matcher.start("unit");
    if (unit == null) {
      unitAt = matcher.start("min") - unitBefore(matcher.start("min"));
      unit = "人次";
    }
    Bound bound = bound(matcher);
    BigDecimal factor = factor(matcher.group("magnitude"));
    BigDecimal min = value(matcher.group("min"), factor);
    if (min == null) {
      return null;
    }
    String upper = matcher.group("max");
    BigDecimal max = upper == null ? min : value(upper, factor);
    if (max == null || min.compareTo(max) > 0) {
      return null;
    }
    boolean lower = bound == Bound.AT_LEAST || bound == Bound.OVER;
    return new FoundNumber(
        matcher.start(),
        matcher.start("min"),
        matcher.end(),
        bound == Bound.AT_MOST ? null : min,
        lower ? null : max,
        unit,
        unitAt,
        bound);
  }

  /** 至少参加 1 项: the word may stand before the verb, within the same clause. */
  private boolean isAtLeast(int digits) {
    int start = digits;
    while (start > 0 && "，。；、：,;:\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, digits).contains("至少");
  }

  private Bound bound(Matcher matcher) {
    String before = String.valueOf(matcher.group("before"));
    String after = String.valueOf(matcher.group("after")).strip();
    if (matcher.group("more") != null || after.equals("余")) {
      return Bound.OVER;
    }
    if (after.endsWith("以上") || isAtLeast(matcher.start("min"))) {
      return Bound.AT_LEAST;
    }
    if (after.equals("以下") || after.equals("以内")) {
      return Bound.AT_MOST;
    }
    return switch (before) {
      case "不少于", "不低于", "不小于", "不得少于", "不得低于", "至少", "最少" -> Bound.AT_LEAST;
      case "超过", "超", "逾", "突破", "高于", "大于", "多于" -> Bound.OVER;
      case "不超过", "不高于", "不多于", "不大于", "至多", "最多", "低于", "少于" -> Bound.AT_MOST;
      case "大约", "约", "近" -> Bound.ABOUT;
      default ->
          after.equals("左右")
              ? Bound.ABOUT
              : matcher.group("max") == null ? Bound.EXACT : Bound.RANGE;
    };
  }

  /** 参训人次超13万: how far before the number its unit stands. */
  private int unitBefore(int digits) {
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
    if (han && digits.length() > 1 && !digits.matches(".*[十百千].*")) {
      return null;
    }
    OptionalLong numeral = han ? ChineseNumerals.parse(digits) : OptionalLong.of(0);
    if (numeral.isEmpty()) {
      return null;
    }
    BigDecimal number =
        han
            ? BigDecimal.valueOf(numeral.getAsLong())
            : new BigDecimal(digits.replaceAll("[, ]", ""));
    BigDecimal value = number.multiply(factor).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
