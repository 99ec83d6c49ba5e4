package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.taizhang.seeds.grammar.TableColumn.Kind;

/**
 * Puts heads into the order of the columns, and settles which of several text columns is group,
 * name and content.
 */
final class TableColumns {
  private static final Pattern NO_NAME =
      Pattern.compile(".*(?:单位|部门|科室|处室|股室|人员?|领导|时间|地点|金额|数量|号)");

  private TableColumns() {}

  static List<TableColumn> arranged(List<TableColumn> heads) {
    List<TableColumn> columns = spread(heads, Kind.YEARS, List.of(Kind.YEAR));
    columns = spread(columns, Kind.ROLES, List.of(Kind.LEAD, Kind.RESPONSIBLE, Kind.SUPPORTING));
    return settled(columns);
  }

  /** Columns that stand in their order already, each with what it holds. */
  static List<TableColumn> settled(List<TableColumn> heads) {
    List<TableColumn> columns = new ArrayList<>(heads);
    columns.replaceAll(column ->
        switch (column.kind()) {
          case YEARS -> column.as(Kind.CONTENT);
          case ROLES -> column.as(Kind.RESPONSIBLE);
          case NUMBER,
              GROUP,
              NAME,
              CONTENT,
              YEAR,
              LEAD,
              RESPONSIBLE,
              SUPPORTING,
              DUE,
              FIGURES,
              IGNORED,
              UNKNOWN ->
              column;
        });
    settle(columns);
    return columns;
  }

  /**
   * The heads below one that spans them stand in its place; they were read after the whole first
   * row.
   */
  private static List<TableColumn> spread(List<TableColumn> heads, Kind over, List<Kind> below) {
    List<TableColumn> columns = new ArrayList<>(heads);
    int place = indexOf(columns, over);
    if (place < 0) {
      return columns;
    }
    List<TableColumn> parts = new ArrayList<>();
    for (int i = place + 1; i < columns.size(); i++) {
      if (below.contains(columns.get(i).kind())) {
        TableColumn part = columns.get(i);
        String head = columns.get(place).head() + "/" + part.head();
        parts.add(new TableColumn(part.kind(), part.year(), head));
      }
    }
    if (parts.isEmpty()) {
      return columns;
    }
    columns.subList(place + 1, columns.size()).removeIf(part -> below.contains(part.kind()));
    columns.remove(place);
    columns.addAll(place, parts);
    return columns;
  }

  private static void settle(List<TableColumn> columns) {
    if (indexOf(columns, Kind.NAME) < 0) {
      nameUnknown(columns);
    }
    boolean grouped = indexOf(columns, Kind.GROUP) >= 0;
    if (!grouped && count(columns, Kind.NAME) > 1) {
      change(columns, Kind.NAME, Kind.GROUP);
    }
    if (indexOf(columns, Kind.NAME) < 0 && count(columns, Kind.CONTENT) > 1) {
      change(columns, Kind.CONTENT, Kind.NAME);
    }
    if (indexOf(columns, Kind.NAME) < 0 && indexOf(columns, Kind.CONTENT) < 0 && grouped) {
      change(columns, Kind.GROUP, Kind.NAME);
    }
  }

  /** The first head that no rule knows is the name, unless it tells that it is something else. */
  private static void nameUnknown(List<TableColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      if (column.kind() == Kind.UNKNOWN
          && !NO_NAME.matcher(HeadWords.bare(column.head())).matches()) {
        columns.set(i, column.as(Kind.NAME));
        return;
      }
    }
  }

  private static void change(List<TableColumn> columns, Kind from, Kind to) {
    int index = indexOf(columns, from);
    columns.set(index, columns.get(index).as(to));
  }

  private static int indexOf(List<TableColumn> columns, Kind kind) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  private static long count(List<TableColumn> columns, Kind kind) {
    return columns.stream().filter(column -> column.kind() == kind).count();
  }
}
