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
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.DraftQuantity;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.TextField;

/** Reads the numbers that a text promises, each with the words it stands in. */
public final class QuantityReader {
  private static final int LONGEST_SENTENCE = 500;
  private static final String CLAUSE_ENDS = "，,。；;：:！!？?\n";
  private static final String SENTENCE_ENDS = "。；;！!？?\n";
  private static final Pattern YEAR =
      Pattern.compile("^[^，,]{0,6}?(20\\d{2})年(?:底|末)?(?:前|之前|以前)?[,，拟计]?");
  private static final Pattern RATE = Pattern.compile("(?:每|(?=[年月]均))(?<per>学年|学期|季度|年|月|周|天|日)");
  private static final Pattern TERM = Pattern.compile("每(?<per>学年|学期|年)");
  private static final Pattern EACH = Pattern.compile("每(?<per>所|校|位|名|个|人|生|班|镇|县)");
  private static final Set<String> PUPILS = Set.of("位", "名", "人");
  private static final Set<String> LEVEL_WORDS = Set.of("率", "比例", "占比", "得分", "程度", "年限");
  private static final Pattern VERBS =
      Pattern.compile(
          "^(?:(?:到|至)?20\\d{2}年(?:底|内)?|每(?:学年|学期|季度|年|月)|年均|年内|全年|三年内|其中|等"
              + "|力争|争取|确保|计划|拟|预计|努力|实现|重点|免费|逐步|持续|深入|全力|全方位|加快|试点|试行|首批|再|共|并(?!轨)|全市|全区|全县|全省|全校"
              + "|新增|新创建|新设|创建|建设|建成|打造|评选|培养|培育|培训(?!教?师|基地)|组建|组织|举办|开展|完成|设立|立项|选聘|认定|获得?|招引|引进|推出|开设|研发"
              + "|启动|实施|推进|推动|提供|惠及|服务(?!站|平台)|落实|加强|形成|表彰|建立|扩建|改善|改造|指导|做好|达到|参加|掌握|推报|入选|支持|促进|提升|保持)*");

  private final String text;
  private final String folded;
  private final TextField field;

  private QuantityReader(TextField field) {
    this.field = field;
    this.text = field.passage().text();
    this.folded = Folding.folded(text);
  }

  /** All quantities of the fields, in order. */
  public static List<DraftQuantity> in(List<TextField> fields) {
    List<DraftQuantity> all = new ArrayList<>();
    fields.forEach(field -> all.addAll(new QuantityReader(field).read()));
    return all;
  }

  private List<DraftQuantity> read() {
    List<NumberFinder.Found> numbers = NumberFinder.in(folded);
    List<DraftQuantity> quantities = new ArrayList<>();
    int taken = 0;
    for (int i = 0; i < numbers.size(); i++) {
      NumberFinder.Found number = numbers.get(i);
      int next = i + 1 < numbers.size() ? numbers.get(i + 1).start() : text.length();
      if (number.digits() < taken || isPassing(number)) {
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

  private boolean isPassing(NumberFinder.Found number) {
    boolean bound = number.bound() == Bound.AT_LEAST || number.bound() == Bound.AT_MOST;
    return QuantityUnits.isTime(number.unit()) && !bound && perInClause(number.start()) == null;
  }

  private DraftQuantity quantity(NumberFinder.Found number, int start, int end) {
    Passage span = field.passage().sub(start, end).trimmed();
    String per = per(number.start());
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
            kind(subject, percent, per, start),
            percent,
            per);
    Integer year = field.year() != null ? field.year() : year(number.start());
    return new DraftQuantity(
        field.item(), field.field(), year, span.text(), quantity, span.start());
  }

  private QuantityKind kind(String subject, boolean percent, @Nullable String per, int start) {
    if (percent || LEVEL_WORDS.stream().anyMatch(Folding.folded(subject)::contains)) {
      return QuantityKind.LEVEL;
    }
    if (per != null) {
      return QuantityKind.RECURRING;
    }
    String before = folded.substring(Math.max(0, start - 4), Math.min(folded.length(), start + 6));
    return before.contains("累计") ? QuantityKind.CUMULATIVE : QuantityKind.ADDITIVE;
  }

  /**
   * What is counted: the words after the number, else those before it without their verbs; a rate
   * is of what stands before.
   */
  private String subject(NumberFinder.Found number, int start, int end) {
    String after = strip(text.substring(Math.min(number.end(), end), end));
    String before = strip(text.substring(start, number.start()));
    Matcher verbs = VERBS.matcher(Folding.folded(before));
    String bare = verbs.find() ? strip(before.substring(verbs.end())) : before;
    bare = bare.replaceFirst("(?:力争|力爭)?(?:均|分别|分別)?(?:达到|達到|达|達|保持在|占|的)$", "");
    boolean rate = number.unit().equals("%");
    if (!after.isEmpty() && (!rate || bare.isEmpty())) {
      return after;
    }
    return bare.isEmpty() ? before : bare;
  }

  private static String strip(String words) {
    return words.replaceAll("^[\\s、，,的和及]+|[\\s、，,的和及]+$", "");
  }

  private int spanStart(int at) {
    int start = at;
    int limit = back(at, CLAUSE_ENDS);
    while (start > limit && !endsDash(start)) {
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
      depth += "（(《“".indexOf(c) >= 0 ? 1 : "）)》”".indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && (CLAUSE_ENDS.indexOf(c) >= 0 || c == '、')) {
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
    int start = back(at, "。！？\n");
    String sentence = folded.substring(start, Math.min(folded.length(), start + 24));
    Matcher year = YEAR.matcher(sentence.replaceFirst("^[^:]{2,8}:", ""));
    return year.find() ? Integer.valueOf(year.group(1)) : null;
  }

  /**
   * What the number holds for: as in its clause, else a rate that the sentence begins with;
   * verbatim.
   */
  private @Nullable String per(int at) {
    String inClause = perInClause(at);
    return inClause != null ? inClause : verbatim(TERM, back(at, SENTENCE_ENDS), at);
  }

  private @Nullable String perInClause(int at) {
    String rate = verbatim(RATE, spanStart(at), at);
    if (rate != null) {
      return rate;
    }
    String each = verbatim(EACH, spanStart(at), at);
    return each != null && PUPILS.contains(each) ? "生" : each;
  }

  /** What the first group of the pattern stands for in the text as issued. */
  private @Nullable String verbatim(Pattern pattern, int from, int to) {
    Matcher matcher = pattern.matcher(folded).region(from, to);
    return matcher.find() ? text.substring(matcher.start("per"), matcher.end("per")) : null;
  }

  /** Offset after the last of the given characters before the offset. */
  private int back(int at, String ends) {
    int start = at;
    int limit = Math.max(0, at - LONGEST_SENTENCE);
    while (start > limit && ends.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
