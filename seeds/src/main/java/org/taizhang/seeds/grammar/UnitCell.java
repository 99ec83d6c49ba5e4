package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.model.Role;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.resolve.RoleSet;
import org.taizhang.seeds.resolve.RoleText;
import org.taizhang.seeds.resolve.RoleWord;
import org.taizhang.seeds.resolve.UnitList;

/**
 * Units in a cell of a table. Their column says their role, unless words in the cell do: A牵头，B、C配合,
 * 牵头单位：A, A（牵头）、B.
 */
final class UnitCell {
  private static final Pattern MARKED =
      Pattern.compile("(?<unit>.+)\\((?<role>牵头|主办|主责|责任|配合|协办|协助|参与)(?:单位|部门)?\\)");

  private UnitCell() {}

  /**
   * The units with their roles.
   *
   * @param column the role of units that no word gives one
   * @param year that dates without one belong to, or 0
   */
  static RoleSet read(String text, Role column, int year) {
    RoleSet words = RoleText.parse(text.replace('\n', '；'), year);
    if (words != null && !words.isEmpty()) {
      boolean only = words.lead().isEmpty() && words.supporting().isEmpty();
      return only ? bare(words, column) : words;
    }
    UnitList list = UnitList.of(text);
    RoleSet roles = RoleSet.NONE;
    List<String> plain = new ArrayList<>();
    for (String unit : list.units()) {
      Matcher marked = MARKED.matcher(Folding.folded(unit));
      RoleWord word = marked.matches() ? RoleWord.head(marked.group("role") + "单位") : null;
      Role role = word == null ? null : word.role();
      if (role == null) {
        plain.add(unit);
      } else {
        String name = unit.substring(0, marked.end("unit"));
        roles = roles.with(role, new UnitList(List.of(name), false));
      }
    }
    return roles.with(column, new UnitList(plain, list.openEnded()));
  }

  /** A、B负责 in a column of leads: the column knows more. */
  private static RoleSet bare(RoleSet words, Role column) {
    List<String> units = words.responsible();
    return new RoleSet(
        column == Role.LEAD ? units : List.of(),
        column == Role.RESPONSIBLE ? units : List.of(),
        column == Role.SUPPORTING ? units : List.of(),
        words.due(),
        words.schedule(),
        words.openEnded(),
        words.persons());
  }
}
