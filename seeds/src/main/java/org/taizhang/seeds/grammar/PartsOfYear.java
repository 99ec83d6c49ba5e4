package org.taizhang.seeds.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.source.Passage;

/**
 * Columns for parts of one year: 一季度, 上半年, 9月. What stands in them becomes one text, in which each
 * part is called by its name.
 */
final class PartsOfYear {
  private static final Pattern PART =
      Pattern.compile(
          "(?:20\\d{2}年)?(?<part>第?[一二三四1234]季度|[上下]半年|(?:1[012]|[123456789]|十[一二]|[一二三四五六七八九十])月)"
              + "(?:份|重点|目标|任务|进度|计划|安排|工作|节点)*");

  private PartsOfYear() {}

  /** Whether several of the columns are for parts of a year. */
  static boolean areIn(List<TableColumn> columns) {
    return columns.stream().filter(column -> part(column) != null).limit(2).count() > 1;
  }

  /**
   * The columns with those for parts of a year as what they hold: what is to be reached in the one
   * year of a plan, where another column holds the content, else the content itself.
   *
   * @param years of the plan
   */
  static List<TableColumn> settled(List<TableColumn> columns, List<Integer> years) {
    if (!areIn(columns)) {
      return columns;
    }
    boolean content =
        columns.stream().anyMatch(column -> column.kind() == Kind.CONTENT && !isOpen(column));
    boolean dated = content && years.size() == 1;
    return columns.stream()
        .map(column -> {
          if (!isOpen(column)) {
            return column;
          }
          return dated
              ? new TableColumn(Kind.YEAR, years.getFirst(), column.head())
              : column.as(Kind.CONTENT);
        })
        .toList();
  }

  private static boolean isOpen(TableColumn column) {
    boolean open = column.kind() == Kind.UNKNOWN || column.kind() == Kind.CONTENT;
    return open && part(column) != null;
  }

  /** The cell with the name of its part before it, where its column is for one. */
  static Passage named(Passage cell, TableColumn column) {
    String part = part(column);
    if (part == null || cell.isEmpty()) {
      return cell;
    }
    Passage name = Passage.of(part + "：", cell.start().line(), cell.start().column());
    return Passage.join(List.of(name, cell), "");
  }

  private static @Nullable String part(TableColumn column) {
    return part(HeadWords.bare(column.head()));
  }

  /** The name of the part that the folded text is called after; null for any other text. */
  static @Nullable String part(String folded) {
    Matcher matcher = PART.matcher(folded);
    return matcher.matches() ? matcher.group("part") : null;
  }
}
