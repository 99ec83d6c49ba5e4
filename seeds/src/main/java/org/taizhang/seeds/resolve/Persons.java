package org.taizhang.seeds.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of persons beside those of units, in a cell for both: 区教育局 李明, 教育局（李明）. */
public final class Persons {
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?<=\\S)(?:[\\s\u3000:：]+(?<name>\\p{IsHan}{2,4})|[(（](?<bracketed>\\p{IsHan}{2,4})[)）])(?=$|[\\s、,，;；])");

  private Persons() {}

  /** The cell without what stands behind a unit and is no unit itself. */
  public static String without(String cell) {
    StringBuilder units = new StringBuilder();
    Matcher beside = BESIDE.matcher(cell);
    while (beside.find()) {
      String name = beside.group("name") != null ? beside.group("name") : beside.group("bracketed");
      boolean unit = UnitNames.isUnit(name) || RoleWord.head(name + "单位") != null;
      beside.appendReplacement(units, unit ? Matcher.quoteReplacement(beside.group()) : "");
    }
    return beside.appendTail(units).toString();
  }
}
