package org.taizhang.seeds.resolve;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Role;
import org.taizhang.model.text.Folding;

/** Departments with their roles as people write them in a list, which is looser than a document. */
final class NameListRoles {
  private static final Pattern BARE_LABEL = Pattern.compile("(牵头|责任|负责|配合|协办|参与)\\s*[:：]");
  private static final Pattern VERB_AND_BLANK =
      Pattern.compile("(牵头|负责|配合|协助|参与)[ \\u3000]+(?=\\S)");
  private static final Pattern WRAPPED = Pattern.compile("\\s*[(\\[](.*)[)\\]][.。]?\\s*");

  private final Role otherwise;
  private final Predicate<String> known;

  NameListRoles(Role otherwise, Predicate<String> known) {
    this.otherwise = otherwise;
    this.known = known;
  }

  /** The roles that the text names, or null when it names no department. */
  @Nullable RoleSet of(String text) {
    String plain = bare(text);
    String labelled = BARE_LABEL.matcher(plain).replaceAll("$1单位：");
    RoleSet named = RoleText.parse(VERB_AND_BLANK.matcher(labelled).replaceAll("$1，"), 0);
    return named == null || named.isEmpty() ? of(plain, otherwise) : named;
  }

  /** The departments of the text in one role, or null when it names none. */
  @Nullable RoleSet of(String text, Role role) {
    UnitList list = UnitList.of(bare(text));
    boolean named =
        !list.units().isEmpty()
            && list.units().stream().allMatch(unit -> UnitNames.isUnit(unit) || known.test(unit));
    return named ? RoleSet.NONE.with(role, list) : null;
  }

  private static String bare(String text) {
    var wrapped = WRAPPED.matcher(Folding.folded(text));
    return wrapped.matches() ? text.substring(wrapped.start(1), wrapped.end(1)) : text;
  }

  /** The role of a head or a bracket: 牵头单位, 责任, 配合部门; null for any other word. */
  static @Nullable Role word(String folded) {
    RoleWord head = RoleWord.head(folded.strip());
    if (head != null && head.role() != null) {
      return head.role();
    }
    return switch (folded.strip()) {
      case "牵头", "主办", "主责" -> Role.LEAD;
      case "责任", "负责", "承办" -> Role.RESPONSIBLE;
      case "配合", "协办", "协助", "参与" -> Role.SUPPORTING;
      default -> null;
    };
  }
}
