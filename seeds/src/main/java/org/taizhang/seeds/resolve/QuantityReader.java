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
import org.taizhang.seeds.DraftQuantity;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.TextField;

/** Reads the numbers that a text promises, each with the words it stands in. */
public final class QuantityReader {
  private static final int LONGEST_SENTENCE = 500;
  private static final int LONGEST_OPENING = 3;
  private static final CharSet CLAUSE_ENDS = CharSet.of("，,。；;：:！!？?\n");
  private static final CharSet SENTENCE_ENDS = CharSet.of("。；;！!？?\n");
  private static final CharSet YEAR_ENDS = CharSet.of("。！？\n");
  private static final CharSet OPENING = CharSet.of("（(《“");
  private static final CharSet SPAN_SIGNS = CharSet.of("（(《“）)》”，,。；;：:！!？?\n、");
  private static final Pattern YEAR =
      Pattern.compile("^[^，,]{0,6}?(20\\d{2})年(?:底|末)?(?:前|之前|以前)?[,，拟计]?");
  private static final Pattern OWN_YEAR =
      Pattern.compile(
          "(?:其中|[,、])?(?:力争|确保)?(?:到|至)?(?<first>20\\d{2})年(?![级度秋春])[^《》]*"
              + "|[^《》]*(?<last>20\\d{2})年[底末]?前?(?:达到?|增至|提高到|提升到|为)?");
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
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Set<String> PUPILS = Set.of("位", "名", "人");
  private static final List<String> LEVEL_WORDS =
      List.of("率", "比例", "占比", "得分", "程度", "年限", "生均", "校均", "师均", "班均", "园均");
  private static final CharSet LEVEL_HEADS = CharSet.of("率比占得程年生校师班园");
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
      while (start < number.start() && "、和及与 (".indexOf(folded.charAt(start)) >= 0) {
        start++;
      }
      DraftQuantity before = quantities.isEmpty() ? null : quantities.getLast();
      quantities.add(quantity(number, start, end, goesOn(taken, start) ? before : null));
      taken = end;
    }
    return quantities;
  }

  /** Whether no sentence ends between the offsets. */
  private boolean goesOn(int from, int to) {
    return back(to, SENTENCE_ENDS) <= from;
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

  /**
   * @param before the one before it in its sentence, or null
   */
  private DraftQuantity quantity(
      FoundNumber number, int start, int end, @Nullable DraftQuantity before) {
    Passage span = field.passage().sub(start, end).trimmed();
    boolean percent = isRate(number);
    String unit =
        percent
            ? number.unit()
            : text.substring(number.unitAt(), number.unitAt() + number.unit().length());
    boolean sameUnit = before != null && before.quantity().unit().equals(unit);
    String per = per(number, sameUnit);
    String words = text.substring(start, number.start());
    String after = text.substring(Math.min(number.end(), end), end);
    String subject =
        before != null && sameUnit && Subjects.areMissing(words, after)
            ? before.quantity().subject()
            : subject(words, after, number.unit(), start);
    Quantity quantity =
        new Quantity(
            subject,
            number.min(),
            number.max(),
            unit,
            number.bound(),
            kind(subject, number, per, start),
            percent,
            per);
    Integer year = field.year() != null ? field.year() : year(start, number.start());
    return new DraftQuantity(
        field.item(), field.field(), year, span.text(), quantity, span.start());
  }

  private String subject(String words, String after, String unit, int start) {
    if (start > 1 && after.isBlank() && Subjects.areEach(words)) {
      int clause = back(start - 1, CLAUSE_ENDS);
      String lent = Subjects.of(text.substring(clause, start - 1));
      if (clause >= back(start, SENTENCE_ENDS) && !lent.isEmpty() && !DIGIT.matcher(lent).find()) {
        return lent;
      }
    }
    return Subjects.of(words, after, unit);
  }

  private QuantityKind kind(String subject, FoundNumber number, @Nullable String per, int start) {
    if (isRate(number) || number.unit().equals("番") || isLevel(Folding.folded(subject))) {
      return QuantityKind.LEVEL;
    }
    if (per != null) {
      return QuantityKind.RECURRING;
    }
    int sum = folded.indexOf("累计", Math.max(0, start - 4));
    return sum >= 0 && sum < number.start() ? QuantityKind.CUMULATIVE : QuantityKind.ADDITIVE;
  }

  private static boolean isRate(FoundNumber number) {
    return number.unit().equals("%") || number.unit().equals("‰");
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
    int opened = at;
    while (end < text.length() && end < next) {
      char c = text.charAt(end);
      if (!SPAN_SIGNS.has(c)) {
        end++;
        continue;
      }
      depth += "（(《“".indexOf(c) >= 0 ? 1 : "）)》”".indexOf(c) >= 0 ? -1 : 0;
      opened = depth == 1 && OPENING.has(c) ? end : opened;
      if (depth < 0 || (depth == 0 && (CLAUSE_ENDS.has(c) || c == '、'))) {
        break;
      }
      end++;
    }
    if (depth > 0 && end == next) {
      // 学校3所（其中小学2所: the bracket belongs to the next number
      end = opened;
    }
    while (end > at && "和及与".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** The year that the words before the number begin or end with, else the sentence. */
  private @Nullable Integer year(int from, int at) {
    Matcher own = OWN_YEAR.matcher(folded).region(from, at);
    if (own.matches()) {
      return Integer.valueOf(own.group(own.group("first") != null ? "first" : "last"));
    }
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
  private @Nullable String per(FoundNumber number, boolean sameUnit) {
    int end = number.end();
    if (end < folded.length() && folded.charAt(end) == '/') {
      Matcher behind = BEHIND.matcher(folded).region(end, folded.length());
      if (behind.lookingAt()) {
        return text.substring(behind.start("per"), behind.end("per"));
      }
    }
    int at = number.start();
    String inClause = perInClause(at);
    return inClause != null ? inClause : term(at, sameUnit);
  }

  /** 每年 inside a clause before holds for that clause, and for others in the same unit. */
  private @Nullable String term(int at, boolean sameUnit) {
    int start = back(at, SENTENCE_ENDS);
    Matcher term = TERM.first(folded, start, at);
    while (term != null) {
      int begun = term.start();
      if (sameUnit || begun <= start + LONGEST_OPENING || CLAUSE_ENDS.has(text.charAt(begun - 1))) {
        return text.substring(term.start("per"), term.end("per"));
      }
      term = TERM.first(folded, term.end(), at);
    }
    return null;
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
