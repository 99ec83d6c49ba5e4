package org.taizhang.seeds.grammar;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.CharSet;
import org.taizhang.model.text.ChineseNumerals;
import org.taizhang.model.text.Folding;

/**
 * The number that a paragraph begins with. Half- and full-width brackets and stops are the same;
 * 3.0行动, 7.6万 and 2024年 are no numbers of paragraphs.
 *
 * @param label the number as issued, without blanks
 * @param length characters up to where the heading begins
 */
record Marker(MarkerKind kind, int ordinal, String label, int length) {
  private static final String HAN = "[一二三四五六七八九十百零〇两]{1,5}";
  private static final String NO_HEADING =
      "[年月日时号分点至到]|[余多]|[百千万亿]|"
          + "(?:个|名|所|项|次|人|家|节|场|门|篇|件|位|支|套|台|条|种|类|批|处|间|座|份|本|册|周|天|小时|级|期|届|轮|倍|元|平方|公里|岁|班|组|对|户|课时|学时)";
  private static final String LEAD = "\\s*[☆★▲△●○◆◇■□※✩✪☐]?\\s*";
  private static final Pattern PART =
      Pattern.compile(LEAD + "第(?<part>" + HAN + "|\\d{1,3})(?<unit>部分|编|篇|章|节|条)[\\s:、.]*");
  private static final String COUNTED =
      "(?:重点|主要|工作|专项|实事|攻坚)*(?:任务|行动|工程|项目|问题|实事)|序号|(?:重点|主要|专项)工作";
  private static final Pattern AFTER_WORD =
      Pattern.compile(
          LEAD
              + "【?(?:"
              + COUNTED
              + ")\\s*(?:之)?(?<counted>"
              + HAN
              + "|\\d{1,2})(?:\\s*:\\s*|\\s*】\\s*:?\\s*|\\s*[、.]\\s*(?!"
              + COUNTED
              + "|\\d)|\\s+)(?=[\\p{IsHan}“《])");
  private static final Pattern NUMERAL =
      Pattern.compile(
          LEAD
              + "(?<han>"
              + HAN
              + ")(?:\\s*[、.]\\s*|\\s+(?=\\p{IsHan}{2}))(?!["
              + "一二三四五六七八九"
              + "](?:年级|级|类|期|轮|档|孩))");
  private static final Pattern BRACKETED =
      Pattern.compile(
          LEAD + "(?:[(\\[〔](?<hanb>" + HAN + ")[)\\]〕]|[(](?<numb>\\d{1,3})[)])\\s*[、.]?\\s*");
  private static final Pattern DIGITS =
      Pattern.compile(
          LEAD
              + "(?:(?<deep>\\d{1,2}\\.\\d{1,2}\\.\\d{1,2})(?![\\d.%])[\\s、.]*(?=\\D)"
              + "|(?<dec>\\d{1,2}\\.\\d{1,2})(?:\\s+|[、.]\\s*)(?=[^\\d\\s])"
              + "|(?<num>\\d{1,3})(?:\\s*[、.](?!\\d)\\s*|\\s*[.]\\s+|/(?=\\p{IsHan})|\\s+(?=\\p{IsHan}{2})(?!"
              + NO_HEADING
              + "))(?=\\D)"
              + "|(?<numc>\\d{1,3})[)]\\s*[、.]?\\s*)");
  private static final Pattern LETTER =
      Pattern.compile(
          LEAD
              + "(?:(?<roman>[Ⅰ-Ⅻ])\\s*[、.]?\\s*(?=\\p{IsHan}{2})"
              + "|(?<letter>[A-Z])\\s*[、.)]\\s*(?=\\p{IsHan}{2}))");
  private static final CharSet STARS = CharSet.of("☆★▲△●○◆◇■□※✩✪☐");
  private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿";
  private static final String IN_BRACKETS = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";
  private static final String WITH_STOP = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛";
  private static final String HAN_IN_BRACKETS = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";
  private static final CharSet SINGLE =
      CharSet.of(CIRCLES + IN_BRACKETS + WITH_STOP + HAN_IN_BRACKETS);

  /** The marker at the beginning of the text, or null. */
  static @Nullable Marker of(String text) {
    if (text.isEmpty()) {
      return null;
    }
    Marker plain = PlainMarker.of(text);
    return plain != null ? plain : byPattern(text);
  }

  /** The marker at the beginning of a text that is not empty, or null. */
  static @Nullable Marker byPattern(String text) {
    Marker single = single(text);
    if (single != null) {
      return single;
    }
    Pattern shape = shape(head(text));
    if (shape == null) {
      return null;
    }
    String folded = Folding.folded(text.substring(0, Math.min(text.length(), 24)));
    Matcher matcher = shape.matcher(folded);
    return matcher.lookingAt() ? of(matcher, text) : null;
  }

  /** The first character that is no blank and no star. */
  private static char head(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = Folding.folded(text.charAt(i));
      if (c > ' ' && !STARS.has(c)) {
        return c;
      }
    }
    return ' ';
  }

  private static @Nullable Pattern shape(char head) {
    return switch (head) {
      case '第' -> PART;
      case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '零', '〇', '两' -> NUMERAL;
      case '重', '主', '工', '专', '实', '攻', '任', '行', '项', '问', '序', '【' -> AFTER_WORD;
      case '(', '[', '〔' -> BRACKETED;
      default ->
          head >= '0' && head <= '9'
              ? DIGITS
              : (head >= 'A' && head <= 'Z') || (head >= 'Ⅰ' && head <= 'Ⅻ') ? LETTER : null;
    };
  }

  private static @Nullable Marker of(Matcher matcher, String text) {
    String label = text.substring(0, matcher.end()).strip();
    if (isBare(label) && text.indexOf('\t', matcher.end()) >= 0) {
      // a row of a table: 2, name, units
      return null;
    }
    for (Map.Entry<String, Integer> group : matcher.namedGroups().entrySet()) {
      String digits = group.getKey().equals("unit") ? null : matcher.group(group.getValue());
      if (digits != null) {
        int ordinal = ordinal(digits);
        MarkerKind kind = kind(group.getKey(), matcher);
        return ordinal < 0 ? null : new Marker(kind, ordinal, label, matcher.end());
      }
    }
    return null;
  }

  private static boolean isBare(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (!Character.isLetterOrDigit(label.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static MarkerKind kind(String group, Matcher matcher) {
    return switch (group) {
      case "part" -> partKind(matcher.group("unit"));
      case "counted" -> MarkerKind.COUNTED;
      case "han" -> MarkerKind.HAN;
      case "hanb" -> MarkerKind.HAN_BRACKETED;
      case "deep" -> MarkerKind.DECIMAL_DEEP;
      case "dec" -> MarkerKind.DECIMAL;
      case "num" -> MarkerKind.ARABIC;
      case "roman" -> MarkerKind.ROMAN;
      case "letter" -> MarkerKind.LETTER;
      default -> MarkerKind.ARABIC_BRACKETED;
    };
  }

  private static MarkerKind partKind(String unit) {
    return switch (unit) {
      case "章" -> MarkerKind.CHAPTER;
      case "节" -> MarkerKind.SECTION;
      case "条" -> MarkerKind.ARTICLE;
      default -> MarkerKind.PART;
    };
  }

  private static int ordinal(String digits) {
    char first = digits.charAt(0);
    if (first >= 'A' && first <= 'Z') {
      return first - 'A' + 1;
    }
    if (first >= 'Ⅰ' && first <= 'Ⅻ') {
      return first - 'Ⅰ' + 1;
    }
    if (first >= '0' && first <= '9') {
      return Integer.parseInt(digits.substring(digits.lastIndexOf('.') + 1));
    }
    return (int) ChineseNumerals.parse(digits).orElse(-1);
  }

  private static @Nullable Marker single(String text) {
    char c = text.charAt(0);
    if (!SINGLE.has(c)) {
      return null;
    }
    Marker marker = single(c, CIRCLES, MarkerKind.CIRCLED);
    marker = marker != null ? marker : single(c, IN_BRACKETS, MarkerKind.ARABIC_BRACKETED);
    marker = marker != null ? marker : single(c, WITH_STOP, MarkerKind.ARABIC);
    return marker != null ? marker : single(c, HAN_IN_BRACKETS, MarkerKind.HAN_BRACKETED);
  }

  private static @Nullable Marker single(char c, String row, MarkerKind kind) {
    int index = row.indexOf(c);
    return index < 0 ? null : new Marker(kind, index + 1, String.valueOf(c), 1);
  }
}
