package org.taizhang.seeds.grammar;

import java.util.List;
import java.util.regex.Pattern;
import org.taizhang.seeds.grammar.TableColumn.Kind;

/** Columns for the quarters of the one year of a plan: together they are what that year is for. */
final class Quarters {
  private static final Pattern QUARTER =
      Pattern.compile("第?[一二三四1-4]季度(?:目标|任务|进度|计划|安排|工作)*|[上下]半年(?:目标|任务|进度|计划|安排|工作)*|1?\\d月份?");

  private Quarters() {}

  /**
   * The columns with such heads as columns of the year, where another column holds the content.
   *
   * @param years of the plan
   */
  static List<TableColumn> dated(List<TableColumn> columns, List<Integer> years) {
    long quarters = columns.stream().filter(Quarters::is).count();
    boolean content =
        columns.stream().anyMatch(column -> column.kind() == Kind.CONTENT && !is(column));
    if (years.size() != 1 || !content || quarters < 2) {
      return columns;
    }
    int year = years.getFirst();
    return columns.stream()
        .map(column -> is(column) ? new TableColumn(Kind.YEAR, year, column.head()) : column)
        .toList();
  }

  private static boolean is(TableColumn column) {
    boolean open = column.kind() == Kind.UNKNOWN || column.kind() == Kind.CONTENT;
    return open && QUARTER.matcher(HeadWords.bare(column.head())).matches();
  }
}
