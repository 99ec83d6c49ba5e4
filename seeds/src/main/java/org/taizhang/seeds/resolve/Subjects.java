package org.taizhang.seeds.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.model.text.CharSet;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.HeadedWords;

/** What a number counts, by the words around it. */
final class Subjects {
  /** 达标率2025年: the year of a rate stands between it and the number. */
  private static final Pattern YEAR_BEHIND = Pattern.compile("(?<=.{2})(?:到|至)?20\\d{2}年(?:底|末)?$");

  private static final Pattern REACHED =
      Pattern.compile(
          "(?:力争|力爭)?(?:均|分别|分別)?(?:达到|達到|达|達|(?:保持|稳定|控制)在?|(?:提高|提升|增长|增加|扩大|下降|降低)[到至]|增至|降至|占|的)$");

  /** 骨干教师不低于交流总数的20%, 本科率由92%提高到98%: what a rate is a part of, or comes from. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<=.{2})(?:(?:不低于|不少于|不超过|不高于)[^,，。；;\\d]{2,16}|[由从][^,，。；;\\d]{0,14}[\\d.]+[%％]?)$");

  private static final Pattern PER_BEHIND = Pattern.compile("^/(?:学年|学期|课时|年|月|周|天|日|节|生|人|校|班)");

  private static final Pattern SHARED =
      Pattern.compile(
          "(?:其中)?(?:累计)?(?:力争|确保)?(?:分别)?(?:到|至)?(?:20\\d{2}年(?:底|末)?前?)?(?:达到?|为|实现|建成|新建|完成|新增|创建|认定|引进|招聘|投用|增至|降至|(?:提高|提升|增加|扩大|下降|降低)[到至])?");
  private static final String EACH = "每(?:学年|学期|季度|年|月|周|天|日|生|人|校|班|园|师|名(?:学生|教师|校长)|所学校|学生|教师)";

  /** 补助标准为每生每年: what a sum is for each of. */
  private static final Pattern EACH_BEHIND =
      Pattern.compile("(?:按照?|以|为|是|达到?)?(?:" + EACH + ")+$");

  private static final Pattern ONLY_EACH = Pattern.compile("(?:按照?|以)?(?:" + EACH + ")+");

  /** 800元标准拨付公用经费, 500万元用于校园安全: what leads on to what a sum is for. */
  private static final Pattern MEANT_FOR = Pattern.compile("^(?:标准|用[于作来])");

  private static final CharSet REACHED_ENDS = CharSet.of("到達达在至占的持定制");
  private static final HeadedWords VERB =
      new HeadedWords(
          "[一二三四五六七八九]是|(?:到|至)?20\\d{2}年(?:底|末|内)?(?:之?前)?|[0123456789]{1,2}月(?:\\d{1,2}日|[底末初份]|[上中下]旬)?(?:之?前)?"
              + "|年[底末](?:之?前)?|[上下]半年|第?[一二三四]季度[底末]?(?:之?前)?|[春秋]季?学期(?:开学前)?|(?:教师|国庆)节前|[暑寒]假前|累计|[两三四五]年(?:内)?(?=新|引|培|补|招|完|建|改|创)|"
              + EACH
              + "|年均|年内|全年|三年内|其中|等"
              + "|按照?|力争|争取|确保|计划|拟|预计|努力|实现|重点|免费|逐步|持续|深入|全力|全方位|加快|试点|试行|首批|再|将|含(?!有)|共(?!同)|并(?!轨)|全市|全区|全县|全省|全校"
              + "|安排|拨付|发放|划拨|筹措|新增|新创建|新设|新?开办|新组建|创建|建设|建成|打造|评选|培养|培育|培训(?!教?师|基地)|组建|组织|举办|开展|完成|遴选|配备|补充|招聘|选派|购置|更新|资助|设立|立项|选聘|认定|获得?|招引|引进|推出|开设|研发"
              + "|启动|实施|推进|推动|提供|惠及|服务(?!站|平台)|落实|加强|形成|表彰|建立|扩建|改善|改造|指导|做好|达到|参加|掌握|推报|入选|支持|促进|提升|保持");

  private Subjects() {}

  /**
   * What is counted: the words after the number, else those before it without their verbs; a rate
   * is of what stands before.
   */
  static String of(String wordsBefore, String wordsAfter, String unit) {
    boolean rate = unit.equals("%");
    String before = strip(wordsBefore);
    String bare = bare(before, rate);
    String after = after(wordsAfter, unit);
    if (after.isEmpty() || (rate && !bare.isEmpty())) {
      return bare.isEmpty() ? withoutEach(before) : bare;
    }
    if (bare.isEmpty() && before.indexOf('每') >= 0) {
      String purpose = withoutVerbs(after);
      return purpose.length() > 1 ? purpose : after;
    }
    return !bare.isEmpty() && isToldOf(bare, after, unit) ? bare : after;
  }

  private static String withoutEach(String words) {
    Matcher each = ONLY_EACH.matcher(Folding.folded(words));
    return each.lookingAt() && each.end() < words.length() ? words.substring(each.end()) : words;
  }

  /** Whether the words behind the number only say what becomes of those before it. */
  private static boolean isToldOf(String before, String after, String unit) {
    String folded = Folding.folded(after);
    return CountedNouns.arePredicate(folded)
        || (CountedNouns.agree(Folding.folded(before), unit) && !CountedNouns.agree(folded, unit));
  }

  private static String after(String words, String unit) {
    String after =
        strip(words.startsWith("/") ? PER_BEHIND.matcher(words).replaceFirst("") : words);
    if (after.isEmpty()) {
      return after;
    }
    String named = after.substring(0, CountedNouns.length(Folding.folded(after), unit));
    Matcher meant = MEANT_FOR.matcher(named);
    String purpose = meant.find() ? withoutVerbs(strip(named.substring(meant.end()))) : "";
    return purpose.isEmpty() ? named : purpose;
  }

  /** Whether nothing but what the number holds for stands before it: 每生每年. */
  static boolean areEach(String before) {
    return ONLY_EACH.matcher(Folding.folded(strip(before))).matches();
  }

  /** What a clause without a number is about, for one that names nothing: 落实公用经费，每生每年850元. */
  static String of(String clause) {
    return bare(strip(clause), false);
  }

  /** Whether nothing but a year and a word for reaching stands around the number: 2026年达到80%. */
  static boolean areMissing(String before, String after) {
    return strip(after).isEmpty() && SHARED.matcher(Folding.folded(strip(before))).matches();
  }

  private static String bare(String before, boolean rate) {
    String bare = withoutVerbs(before);
    bare = bare.indexOf('每') >= 0 ? EACH_BEHIND.matcher(bare).replaceFirst("") : bare;
    if (!bare.isEmpty() && REACHED_ENDS.has(bare.charAt(bare.length() - 1))) {
      bare = REACHED.matcher(bare).replaceFirst("");
    }
    bare = rate ? PART.matcher(bare).replaceFirst("") : bare;
    return bare.contains("20") ? YEAR_BEHIND.matcher(bare).replaceFirst("") : bare;
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
}
