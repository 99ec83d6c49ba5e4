package org.taizhang.seeds.source.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.resolve.UnitNames;

/**
 * Names of units that stand one below the other in a cell, with nothing between them: a line that
 * one of them fills looks as if it were wrapped.
 */
final class ListedNames {
  private static final int SHORTEST = 3;
  private static final int MOST_LINES_OF_A_NAME = 8;

  /** Names end so; 区, 市 or 会 may as well stand inside one. */
  private static final Pattern NAME =
      Pattern.compile(".+(?:局|委|办|厅|部|处|科|院|校|大队|支队|集团|公司|中心|政府|联|团|[委工]会|联合会|研究会|协会|\\))");

  /** What is no name without the line before it. */
  private static final Pattern REST =
      Pattern.compile(
          "(?:[和与及以]|管委会|管理委员会|委员会|办事处|人民政府|管理局|分局|支队|大队|指挥部|工作组|办公室).*" + "|政府|.{1,4}[处科室股]");

  /** Commas that part nothing: those in brackets and of 各辖市、区人民政府. */
  private static final Pattern INSIDE_A_NAME =
      Pattern.compile("\\([^()]*\\)|(?:各|相关|有关)(?:辖市|辖区|设区市|市|县|镇|乡|街道|开发区)、");

  private static final Pattern COMMA = Pattern.compile("[、,;。:]");

  private ListedNames() {}

  /** Whether no commas part what the lines say. */
  static boolean isList(List<PrintedLine> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()));
    String outside = INSIDE_A_NAME.matcher(Folding.folded(text.toString())).replaceAll("");
    return !COMMA.matcher(outside).find();
  }

  /**
   * Whether a name ends and another one begins.
   *
   * @param before what stands since the last name ended
   * @param next the lines behind it
   */
  static boolean areApart(String before, List<PrintedLine> next, double room) {
    StringBuilder after = new StringBuilder();
    int last = Math.min(next.size(), MOST_LINES_OF_A_NAME) - 1;
    for (int i = 0; i <= last; i++) {
      after.append(Folding.folded(next.get(i).text()));
      last = i < last && !next.get(i).isFull(next.get(i + 1), room) ? i : last;
    }
    String name = Folding.folded(before);
    return name.length() >= SHORTEST
        && NAME.matcher(name).matches()
        && after.length() >= SHORTEST
        && !REST.matcher(after).matches()
        && UnitNames.isUnit(after.toString());
  }
}
