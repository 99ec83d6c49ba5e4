package org.taizhang.seeds.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.CharSet;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.HeadedPattern;

/** Words about time within a sentence: 9月开学前, 2024年12月31日前, 第三季度, 长期坚持. */
public final class TimeWords {
  private static final String YEAR = "(?:20\\d{2}年|今年|当年|本年度?|明年)?";
  private static final String DAY =
      "\\d{1,2}月\\d{1,2}日|\\d{1,2}月(?:份)?(?:底|末|上旬|中旬|下旬)?|年底|年末|年中|上半年|下半年|第?[一二三四]季度[末底]?|“?十[三四五]五”?(?:期间|末)"
          + "|(?:[春秋]季?(?:学期)?|新?学期|\\d{1,2}月(?:份|\\d{1,2}日)?)开学|暑假|暑期|寒假|春节|元旦|国庆节?|五一|“?五一”?|教师节|(?:[春秋]季?|第[一二])?学期(?:结束|末)|学年(?:结束|末)|中考|高考";

  /** No words about time go on over one of these. */
  private static final CharSet PARTS = CharSet.of(",。;、:!?\n");

  private static final HeadedPattern BEFORE =
      new HeadedPattern(
          "到至截于0123456789今当本明年上第一二三四春秋新学暑寒元国五“教中高十",
          "(?:到|至|截至|于)?" + YEAR + "(?:" + DAY + "|20\\d{2}年)(?:结束)?(?:底|末)?(?:之?前|以前)");
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?:到|至|截至|于|在)?"
              + YEAR
              + "(?:"
              + DAY
              + ")(?:期间|内)?(?=完成|[,;。、]|$)(?:完成)?"
              + "|即知即改|立行立改|长期坚持|持续推进|常抓不懈|每(?:月|季度?|学期|半年|年|学年)(?:\\d{1,2}[日号]前)?(?=完成|[,;。]|$)");

  /** Beside a last day these say that it holds for a part of the text only. */
  private static final HeadedPattern OTHER =
      new HeadedPattern(
          "年全上下第一二三四每0123456789",
          "年内|全年|[上下]半年|第?[一二三四]季度|每(?:年|月|学期|季度|学年|周)|(?<!\\d)[0123456789]{1,2}月(?:份|[底末初]|[上中下]旬)?(?!\\d|[^,，。；;]{0,4}以来)");

  private TimeWords() {}

  /** The first words about time in a clause, verbatim; null without any. */
  static @Nullable String in(String clause) {
    String folded = Folding.folded(clause);
    Matcher before = before(folded, 0);
    if (before != null) {
      return clause.substring(before.start(), before.end()).strip();
    }
    Matcher within = WITHIN.matcher(folded);
    return within.find()
        ? clause.substring(within.start(), within.end()).replaceFirst("完成$", "").strip()
        : null;
  }

  /**
   * The only last day that a text names; null where it names none or several, or speaks of another
   * time too: 年内完成修订，6月底前督查一次.
   */
  public static @Nullable String only(String text) {
    if (text.indexOf('前') < 0) {
      return null;
    }
    String folded = Folding.folded(text);
    Matcher before = before(folded, 0);
    if (before == null) {
      return null;
    }
    return before(folded, before.end()) != null
            || OTHER.first(folded, 0, before.start()) != null
            || OTHER.first(folded, before.end(), folded.length()) != null
        ? null
        : text.substring(before.start(), before.end()).strip();
  }

  /** The next such words, which end with 前 or 以前. */
  private static @Nullable Matcher before(String folded, int offset) {
    int begun = offset;
    for (int end = folded.indexOf('前', offset); end >= 0; end = folded.indexOf('前', end + 1)) {
      int from = end;
      while (from > begun && !PARTS.has(folded.charAt(from - 1))) {
        from--;
      }
      Matcher matcher = BEFORE.first(folded, from, end + 1);
      if (matcher != null) {
        return matcher;
      }
      begun = end + 1;
    }
    return null;
  }
}
