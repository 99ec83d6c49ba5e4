package org.taizhang.seeds.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.model.Role;
import org.taizhang.model.text.Folding;

/** Units of one list, some with a word for their role behind them: 基教科（牵头）、人事科. */
public final class MarkedUnits {
  private static final Pattern MARKED =
      Pattern.compile("(?<unit>.+)\\((?<role>牵头|主办|主责|责任|配合|协办|协助|参与)(?:单位|部门)?\\)");

  private MarkedUnits() {}

  /**
   * The units with their roles.
   *
   * @param plain the role of units that no word gives one
   */
  public static RoleSet of(UnitList list, Role plain) {
    RoleSet roles = RoleSet.NONE;
    List<String> unmarked = new ArrayList<>();
    for (String unit : list.units()) {
      Matcher marked = MARKED.matcher(Folding.folded(unit));
      RoleWord word = marked.matches() ? RoleWord.head(marked.group("role") + "单位") : null;
      Role role = word == null ? null : word.role();
      if (role == null) {
        unmarked.add(unit);
      } else {
        String name = unit.substring(0, marked.end("unit"));
        roles = roles.with(role, new UnitList(List.of(name), false));
      }
    }
    return roles.with(plain, new UnitList(unmarked, list.openEnded()));
  }
}
