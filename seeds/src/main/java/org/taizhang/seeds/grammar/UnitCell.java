package org.taizhang.seeds.grammar;

import java.util.List;
import org.taizhang.model.Role;
import org.taizhang.seeds.resolve.FirstNamed;
import org.taizhang.seeds.resolve.MarkedUnits;
import org.taizhang.seeds.resolve.RoleSet;
import org.taizhang.seeds.resolve.RoleText;
import org.taizhang.seeds.resolve.UnitList;

/**
 * Units in a cell of a table. Their column says their role, unless words in the cell do: A牵头，B、C配合,
 * 牵头单位：A, A（牵头）、B.
 */
final class UnitCell {
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
    return MarkedUnits.of(UnitList.of(FirstNamed.without(text)), column);
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
