package org.taizhang.seeds.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;
import org.taizhang.model.text.CharSet;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.HeadedPattern;
import org.taizhang.model.text.HeadedWords;
import org.taizhang.seeds.DraftQuantity;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.TextField;

/** Reads the numbers that a text promises, each with the words it stands in. */
public final class QuantityReader {
  private static final int LONGEST_SENTENCE = 500;
  private static final CharSet CLAUSE_ENDS = CharSet.of("，,。；;：:！!？?\n");
  private static final CharSet SENTENCE_ENDS = CharSet.of("。；;！!？?\n");
  private static final CharSet YEAR_ENDS = CharSet.of("。！？\n");
  private static final CharSet SPAN_SIGNS = CharSet.of("（(《“）)》”，,。；;：:！!？?\n、");
  private static final Pattern YEAR =
      Pattern.compile("^[^，,]{0,6}?(20\\d{2})年(?:底|末)?(?:前|之前|以前)?[,，拟计]?");
  private static final String EACH_ONE =
      "(?:(?:[十百千万]|\\d+)(?:名学生|名教师|名|人口|学生|教师|居民|平方公里|人|生|户)|[名位]教师|所|校|园|位|名|个|人|生|班|镇|县)";
  private static final HeadedPattern RATE =
      new HeadedPattern(
          "每年月",
          "(?:每|(?=[年月]均)|(?<!\\p{IsHan}|\\d)(?=年(?:培训|培养|服务|招生|接待|输送)))(?<per>(?:"
              + EACH_ONE
              + "每)?(?:学年|学期|季度|半年|年|月|周|天|日))");
  private static final HeadedPattern TERM = new HeadedPattern("每", "每(?<per>学年|学期|年)");
  private static final HeadedPattern EACH = new HeadedPattern("每", "每(?<per>" + EACH_ONE + ")");
  private static final HeadedPattern MEAN =
      new HeadedPattern(
          "生校师班园", "(?<per>(?<!学)生|(?<=学)生(?=均(?:公用|经费|拨款|建筑|占地|图书|藏书|用地|面积|投入|支出))|校|师|班|园)均");

  /** One of them stands in every rate: 每校, 年均, 年培训. */
  private static final CharSet RATES = CharSet.of("每均年");

  private static final CharSet BASES = CharSet.of("由从");
  private static final Pattern BEHIND = Pattern.compile("/(?<per>学年|学期|课时|年|月|周|天|日|节|生|人|校|班)");
  private static final Pattern FROM = Pattern.compile(".*(?:由|从)[^,。;、\\d]{0,14}");
  private static final Pattern UP_TO = Pattern.compile("[^,。;、]{0,12}?(?:到|至|为|成|达)[^,。;、]{0,4}");
  private static final Set<String> PUPILS = Set.of("位", "名", "人");
  private static final List<String> LEVEL_WORDS =
      List.of("率", "比例", "占比", "得分", "程度", "年限", "生均", "校均", "师均", "班均", "园均");
  private static final CharSet LEVEL_HEADS = CharSet.of("率比占得程年生校师班园");
  private static final Pattern REACHED =
      Pattern.compile("(?:力争|力爭)?(?:均|分别|分別)?(?:达到|達到|达|達|保持在|占|的)$");
  private static final CharSet REACHED_ENDS = CharSet.of("到達达在占的");
  private static final HeadedWords VERB =
      new HeadedWords(
          "(?:到|至)?20\\d{2}年(?:底|内)?|每(?:学年|学期|季度|年|月)|年均|年内|全年|三年内|其中|等"
              + "|力争|争取|确保|计划|拟|预计|努力|实现|重点|免费|逐步|持续|深入|全力|全方位|加快|试点|试行|首批|再|共|并(?!轨)|全市|全区|全县|全省|全校"
              + "|新增|新创建|新设|创建|建设|建成|打造|评选|培养|培育|培训(?!教?师|基地)|组建|组织|举办|开展|完成|设立|立项|选聘|认定|获得?|招引|引进|推出|开设|研发"
              + "|启动|实施|推进|推动|提供|惠及|服务(?!站|平台)|落实|加强|形成|表彰|建立|扩建|改善|改造|指导|做好|达到|参加|掌握|推报|入选|支持|促进|提升|保持");

  private final String text;
  private final String folded;
  private final TextField field;

  private QuantityReader(TextField field) {
    this.field = field;
    this.text = field.passage().text();
    this.folded = field.passage().folded();
  }

  /** All quantities of the fields, in order. */
  public static List<DraftQuantity> in(List<TextField> fields) {
    List<DraftQuantity> all = new ArrayList<>();
    fields.forEach(field -> all.addAll(new QuantityReader(field).read()));
    return all;
  }

  private List<DraftQuantity> read() {
    List<FoundNumber> numbers = NumberFinder.in(folded);
    List<DraftQuantity> quantities = new ArrayList<>();
    int taken = 0;
    for (int i = 0; i < numbers.size(); i++) {
      FoundNumber number = numbers.get(i);
      int next = i + 1 < numbers.size() ? numbers.get(i + 1).start() : text.length();
      if (number.digits() < taken || isPassing(number) || isBase(number, next)) {
        continue;
      }
      int end = spanEnd(number.end(), next);
      int start = Math.max(taken, spanStart(number.start()));
      while (start < number.start() && "、和及与 ".indexOf(folded.charAt(start)) >= 0) {
        start++;
      }
      quantities.add(quantity(number, start, end));
      taken = end;
    }
    return quantities;
  }

  private boolean isPassing(FoundNumber number) {
    boolean bound = number.bound() == Bound.AT_LEAST || number.bound() == Bound.AT_MOST;
    return QuantityUnits.isTime(number.unit()) && !bound && perInClause(number.start()) == null;
  }

  /** 由60%提高到75%: where it stands today is no promise. */
  private boolean isBase(FoundNumber number, int next) {
    int clause = back(number.start(), CLAUSE_ENDS);
    if (!BASES.hasAny(folded, clause, number.start())) {
      return false;
    }
    String before = folded.substring(clause, number.start());
    return next < text.length()
        && FROM.matcher(before).matches()
        && UP_TO.matcher(folded.substring(number.end(), Math.max(number.end(), next))).matches();
  }

  private DraftQuantity quantity(FoundNumber number, int start, int end) {
    Passage span = field.passage().sub(start, end).trimmed();
    String per = per(number);
    boolean percent = number.unit().equals("%") || number.unit().equals("‰");
    String unit =
        percent
            ? number.unit()
            : text.substring(number.unitAt(), number.unitAt() + number.unit().length());
    String subject = subject(number, start, end);
    Quantity quantity =
        new Quantity(
            subject,
            number.min(),
            number.max(),
            unit,
            number.bound(),
            kind(subject, unit, percent, per, start),
            percent,
            per);
    Integer year = field.year() != null ? field.year() : year(number.start());
    return new DraftQuantity(
        field.item(), field.field(), year, span.text(), quantity, span.start());
  }

  private QuantityKind kind(
      String subject, String unit, boolean percent, @Nullable String per, int start) {
    if (percent || unit.equals("番") || isLevel(Folding.folded(subject))) {
      return QuantityKind.LEVEL;
    }
    if (per != null) {
      return QuantityKind.RECURRING;
    }
    int cumulative = folded.indexOf("累计", Math.max(0, start - 4));
    return cumulative >= 0 && cumulative <= start + 4
        ? QuantityKind.CUMULATIVE
        : QuantityKind.ADDITIVE;
  }

  private static boolean isLevel(String subject) {
    if (!LEVEL_HEADS.hasAny(subject)) {
      return false;
    }
    for (String word : LEVEL_WORDS) {
      if (subject.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is counted: the words after the number, else those before it without their verbs; a rate
   * is of what stands before.
   */
  private String subject(FoundNumber number, int start, int end) {
    String after = strip(text.substring(Math.min(number.end(), end), end));
    String before = strip(text.substring(start, number.start()));
    String bare = withoutVerbs(before);
    if (!bare.isEmpty() && REACHED_ENDS.has(bare.charAt(bare.length() - 1))) {
      bare = REACHED.matcher(bare).replaceFirst("");
    }
    boolean rate = number.unit().equals("%");
    if (!after.isEmpty() && (!rate || bare.isEmpty())) {
      return after;
    }
    return bare.isEmpty() ? before : bare;
  }

  private static String withoutVerbs(String words) {
    String folded = Folding.folded(words);
    int end = 0;
    for (int next = VERB.endAt(folded, 0); next > end; next = VERB.endAt(folded, next)) {
      end = next;
    }
    return strip(words.substring(end));
  }

  private static String strip(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && isLoose(words.charAt(from))) {
      from++;
    }
    while (to > from && isLoose(words.charAt(to - 1))) {
      to--;
    }
    return words.substring(from, to);
  }

  /** What only joins words to others. */
  private static boolean isLoose(char c) {
    return Character.isWhitespace(c) || "、，,的和及".indexOf(c) >= 0;
  }

  /** Where the clause of the number at the offset begins. */
  private int spanStart(int at) {
    int start = at;
    int limit = Math.max(0, at - LONGEST_SENTENCE);
    while (start > limit && !CLAUSE_ENDS.has(text.charAt(start - 1)) && !endsDash(start)) {
      start--;
    }
    return start;
  }

  /** ——: a dash of two characters parts clauses, one inside a name does not. */
  private boolean endsDash(int at) {
    return at > 1 && text.charAt(at - 1) == '—' && text.charAt(at - 2) == '—';
  }

  private int spanEnd(int at, int next) {
    int end = at;
    int depth = 0;
    while (end < text.length() && end < next) {
      char c = text.charAt(end);
      if (!SPAN_SIGNS.has(c)) {
        end++;
        continue;
      }
      depth += "（(《“".indexOf(c) >= 0 ? 1 : "）)》”".indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && (CLAUSE_ENDS.has(c) || c == '、')) {
        break;
      }
      end++;
    }
    while (end > at && "和及与".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** The year that the sentence begins with. */
  private @Nullable Integer year(int at) {
    int start = back(at, YEAR_ENDS);
    String sentence = folded.substring(start, Math.min(folded.length(), start + 24));
    if (!sentence.contains("20")) {
      return null;
    }
    Matcher year = YEAR.matcher(sentence.replaceFirst("^[^:]{2,8}:", ""));
    return year.find() ? Integer.valueOf(year.group(1)) : null;
  }

  /**
   * What the number holds for: as in its clause, else a rate that the sentence begins with;
   * verbatim.
   */
  private @Nullable String per(FoundNumber number) {
    int end = number.end();
    if (end < folded.length() && folded.charAt(end) == '/') {
      Matcher behind = BEHIND.matcher(folded).region(end, folded.length());
      if (behind.lookingAt()) {
        return text.substring(behind.start("per"), behind.end("per"));
      }
    }
    int at = number.start();
    String inClause = perInClause(at);
    return inClause != null ? inClause : verbatim(TERM, back(at, SENTENCE_ENDS), at);
  }

  private @Nullable String perInClause(int at) {
    int start = spanStart(at);
    if (!RATES.hasAny(folded, start, at)) {
      return null;
    }
    String rate = verbatim(RATE, start, at);
    if (rate != null) {
      return rate;
    }
    String mean = verbatim(MEAN, start, at);
    String each = mean != null ? mean : verbatim(EACH, start, at);
    return each != null && PUPILS.contains(each) ? "生" : each;
  }

  /** What the first group of the pattern stands for in the text as issued. */
  private @Nullable String verbatim(HeadedPattern pattern, int from, int to) {
    Matcher matcher = pattern.first(folded, from, to);
    return matcher != null ? text.substring(matcher.start("per"), matcher.end("per")) : null;
  }

  /** Offset after the last of the given characters before the offset. */
  private int back(int at, CharSet ends) {
    int start = at;
    int limit = Math.max(0, at - LONGEST_SENTENCE);
    while (start > limit && !ends.has(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
