package org.taizhang.seeds.resolve;

import java.util.List;
import java.util.regex.Pattern;
import org.taizhang.model.text.CharSet;
import org.taizhang.model.text.Folding;

/** What names of units look like. */
public final class UnitNames {
  private static final int LONGEST = 40;
  private static final List<String> COLLECTIVES =
      List.of("各", "相关", "有关", "其他", "其它", "全体", "所有", "全区", "全市", "全县", "全校");
  private static final String COLLECTIVE = "(?:" + String.join("|", COLLECTIVES) + ")";

  private static final CharSet ENDS = CharSet.of("局委办部处科股室厅院校会镇乡区县市旗团联社组园站馆所地班署台队厂");

  private static final List<String> LONG_ENDS =
      List.of(
          "中心", "政府", "街道", "公司", "小学", "中学", "高中", "初中", "大学", "单位", "部门", "银行", "机构", "企业", "班子",
          "年级", "科协");
  private static final CharSet LINE_ENDS = CharSet.of("\n\r\u0085\u2028\u2029");
  private static final CharSet SENTENCE_SIGNS = CharSet.of("。!?;:");
  private static final List<String> SENTENCE_WORDS = List.of("应当", "必须", "要求", "不得");
  private static final Pattern GROUP =
      Pattern.compile(COLLECTIVE + ".*|.*(?:各|(?<![高中初])等).*(?:单位|部门|学校|地)|.*\\(.*[、,].*\\)");

  private UnitNames() {}

  /** Whether the text can be the name of one unit or of a collective of units. */
  public static boolean isUnit(String text) {
    String folded = Folding.folded(text).strip();
    return !folded.isEmpty()
        && folded.length() <= LONGEST
        && !LINE_ENDS.hasAny(folded)
        && !isSentence(folded)
        && (endsAsUnit(folded) || isCollective(folded));
  }

  private static boolean isSentence(String folded) {
    return SENTENCE_SIGNS.hasAny(folded) || SENTENCE_WORDS.stream().anyMatch(folded::contains);
  }

  private static boolean isCollective(String folded) {
    return COLLECTIVES.stream()
        .anyMatch(word -> folded.startsWith(word) && folded.length() > word.length());
  }

  /** With what stands in brackets behind the name or without it. */
  private static boolean endsAsUnit(String folded) {
    if (!folded.endsWith(")")) {
      return endsAsUnit(folded, folded.length());
    }
    for (int open = folded.indexOf('('); open > 0; open = folded.indexOf('(', open + 1)) {
      if (endsAsUnit(folded, open)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAsUnit(String folded, int end) {
    return ENDS.has(folded.charAt(end - 1))
        || LONG_ENDS.stream().anyMatch(word -> folded.startsWith(word, end - word.length()));
  }

  /** Whether the name stands for several units: 各镇（开发区、街道）, 相关在常高校, 各辖市、区人民政府. */
  public static boolean isGroup(String name) {
    return GROUP.matcher(Folding.folded(name).strip()).matches();
  }
}
