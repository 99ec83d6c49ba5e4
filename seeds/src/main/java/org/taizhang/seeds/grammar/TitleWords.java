package org.taizhang.seeds.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.resolve.DateLine;

/** What the lines at the head of an official document look like. */
final class TitleWords {
  private static final int LONGEST_TITLE = 80;
  private static final Pattern NOUN =
      Pattern.compile(
          ".*(?:方案|计划|要点|规划|意见|清单|行动|措施|纲要|安排|推进表|任务|目标|办法|重点工作|工作|分解表|一览表|汇总表|进度表|表|台账|项目|分工|细则|蓝图|路线图|工程|实事|任务书|责任书|规程|若干举措|举措|纪要)"
              + "(?:[(\\[《〔].{0,30}[)\\]》〕])?");
  private static final Pattern END_OF_TITLE =
      Pattern.compile(
          "的?(?:通知|意见|决定|方案|计划|要点|规划|清单)|的.{2,12}|(?:任务|工作|责任|重点|年度|实施|行动|三年|分工|进度|项目)*"
              + "(?:方案|计划|要点|规划|清单|纲要|安排|台账|分解表|一览表|汇总表|进度表|推进表|任务书|责任书|办法|细则)");
  private static final Pattern FINISHED =
      Pattern.compile(".*(?:方案|计划|要点|规划|意见|清单|纲要|台账|表|办法|细则|通知)(?:[(《].*[)》])?");
  private static final Pattern NOTICE = Pattern.compile(".*关于.*(?:通知|函|批复|决定|请示|报告)");
  private static final Pattern ANNEX = Pattern.compile("附\\s*件?\\s*[\\d一二三四五六七八九十]{0,3}\\s*[:.、]?");
  private static final Pattern ANNEX_LIST =
      Pattern.compile("附\\s*件\\s*[\\d一二三四五六七八九十]{0,3}\\s*[:、.].+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:.{0,20}\\s)?(?<number>[\\p{IsHan}]{0,14}\\s*[(\\[〔【]\\s*\\d{4}\\s*[)\\]〕】]\\s*第?\\s*\\d{1,5}\\s*号)(?:\\s.*)?");
  private static final Pattern BRACKETED = Pattern.compile("[(\\[〔《].{1,40}[)\\]〕》]");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          ".{2,40}(?:政府|局|厅|委|委员会|办公室|学校|小学|中学|高中|幼儿园|学院|大学|党组|工委|党委|党总支|部|处|会|中心|集团|支部|科|室|小组)(?:\\(.{1,12}\\))?");
  private static final Pattern RED_HEAD = Pattern.compile("(?<issuer>.{4,40})文\\s*件");

  private TitleWords() {}

  static boolean canBeTitle(String line) {
    String text = folded(line);
    return text.length() >= 4
        && Marker.of(line) == null
        && text.length() <= LONGEST_TITLE
        && "。:;,!?、".indexOf(text.charAt(text.length() - 1)) < 0
        && Punctuation.first(text, "。;!?") < 0
        && !isAnnex(line)
        && documentNumber(line) == null
        && redHead(line) == null
        && DateLine.of(line) == null
        && !isBracketed(line);
  }

  static boolean hasNoun(String line) {
    return NOUN.matcher(folded(line)).matches();
  }

  static boolean isNotice(String line) {
    return NOTICE.matcher(folded(line)).matches();
  }

  /** Whether the line can only be the last of a title that was broken: 的通知, 实施方案. */
  static boolean isEndOfTitle(String line) {
    return END_OF_TITLE.matcher(folded(line)).matches();
  }

  /** Whether no plan would be called any longer than the line. */
  static boolean isFinished(String line) {
    return FINISHED.matcher(folded(line)).matches();
  }

  /** Whether the line is 附件 and nothing else, which is no title. */
  static boolean isAnnex(String line) {
    return ANNEX.matcher(folded(line)).matches();
  }

  /** 附件：1.……清单: names what is attached. */
  static boolean isAnnexList(String line) {
    return ANNEX_LIST.matcher(folded(line)).matches();
  }

  static boolean isBracketed(String line) {
    return BRACKETED.matcher(folded(line)).matches();
  }

  static boolean isOrganisation(String line) {
    String text = folded(line);
    return Punctuation.first(text, ",。;:、") < 0 && ORGANISATION.matcher(text).matches();
  }

  static @Nullable String documentNumber(String line) {
    if (line.length() > LONGEST_TITLE) {
      return null;
    }
    String text = line.strip();
    Matcher matcher = NUMBER.matcher(Folding.folded(text));
    return matcher.matches()
        ? text.substring(matcher.start("number"), matcher.end("number")).replaceAll("\\s", "")
        : null;
  }

  /** The body whose letterhead the line is, 某某局文件; or null. */
  static @Nullable String redHead(String line) {
    String text = line.strip();
    Matcher matcher = RED_HEAD.matcher(Folding.folded(text));
    return matcher.matches() && isOrganisation(text.substring(0, matcher.end("issuer")))
        ? text.substring(0, matcher.end("issuer"))
        : null;
  }

  private static String folded(String line) {
    return Folding.folded(line).strip();
  }
}
