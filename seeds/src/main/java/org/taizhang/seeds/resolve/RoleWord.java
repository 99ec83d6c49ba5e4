package org.taizhang.seeds.resolve;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Role;
import org.taizhang.model.text.CharSet;
import org.taizhang.model.text.HeadedPattern;

/**
 * What a label such as 牵头单位, 责任部门 or 完成时限 announces; in brackets, in lines of their own and as
 * heads of columns.
 */
public enum RoleWord {
  PERSON(
      "(?:第一|具体|直接)?(?:责任|牵头|分管|挂钩|包保|包干|联系|负责|主管|配合)(?:领导|人员|人|校长|局长|校领导|局领导)" + "|联系电话|电话|手机|组长"),
  TIME("(?:完成|办结|整改|推进|实施|计划完成|责任)?(?:时限|期限|时间节点|时间进度|时间)(?:要求)?"),
  LEAD(
      "(?:总)?牵头(?:责任|负责|主办|实施)?(?:单位|部门|处室|科室|股室|学校|机构|区)?(?:(?:及|和)(?:责任人|负责人|联系人))?"
          + "|(?:主办|主责|(?:行业)?主管|主要责任|第一责任)(?:单位|部门|处室|科室|股室)|(?:专班)?(?:组长|召集)单位|主办(?=:)"),
  SUPPORTING(
      "(?:配合|协办|协同|参与|参加|协作|协助|支持|联动)(?:责任|落实|实施)?(?:单位|部门|处室|科室|股室|学校|机构)(?:(?:及|和)(?:责任人|负责人|联系人))?|(?:专班)?成员单位|(?:配合|协办|协同|参与|参加|协助)(?=:)"),
  RESPONSIBLE(
      "(?:责任|负责|承办|实施|落实|承担|完成|主体)(?:单位|部门|处室|科室|股室|主体|学校|机构)(?:(?:及|和)(?:责任人|负责人|联系人))?|承办(?=:)");

  /** 责任部门为A, 牵头单位是A, 责任单位——A: only after a word that can be nothing but a label. */
  private static final String OTHER_THAN_COLON =
      "(?<=单位|部门|处室|科室|股室|机构|责任人|时限|完成时间|办结时间)(?:(?:分别)?[为是]|\\s*[—–-]{1,2}\\s*)";

  private static final CharSet HEADS =
      CharSet.of(
          Arrays.stream(values())
              .map(word -> HeadedPattern.heads(word.words))
              .collect(Collectors.joining()));

  private final String words;
  private final Pattern whole;

  RoleWord(String words) {
    this.words = words;
    this.whole = Pattern.compile(words);
  }

  /** The word that the whole of the folded text is, or null: the head of a column. */
  public static @Nullable RoleWord head(String folded) {
    if (folded.isEmpty() || !HEADS.has(folded.charAt(0))) {
      return null;
    }
    for (RoleWord word : values()) {
      if (word.whole.matcher(folded).matches()) {
        return word;
      }
    }
    return null;
  }

  /** The role, or null for persons and times. */
  public @Nullable Role role() {
    return switch (this) {
      case LEAD -> Role.LEAD;
      case RESPONSIBLE -> Role.RESPONSIBLE;
      case SUPPORTING -> Role.SUPPORTING;
      case PERSON, TIME -> null;
    };
  }

  /**
   * Any label with its colon, or with 为 or a dash in place of it; the groups are called as the
   * words are.
   */
  static String labelPattern() {
    return Arrays.stream(values())
        .map(word -> "(?<" + word.name() + ">" + word.words + ")")
        .collect(Collectors.joining("|", "(?:", ")(?:\\s*:\\s*|" + OTHER_THAN_COLON + ")"));
  }
}
