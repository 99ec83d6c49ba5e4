package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taizhang.seeds.ColumnUse;
import org.taizhang.seeds.ReadColumn;
import org.taizhang.seeds.grammar.TableColumn.Kind;

/** Columns as the clerk sees them and may have them read otherwise. */
final class ReadColumns {
  private ReadColumns() {}

  static List<ReadColumn> of(List<TableColumn> columns) {
    List<ReadColumn> read = new ArrayList<>();
    for (TableColumn column : columns) {
      String head = column.head().replaceAll("\\s", "");
      read.add(new ReadColumn(read.size(), head, new ColumnUse(use(column.kind()), column.year())));
    }
    return read;
  }

  /** The columns with those changed that the clerk named by their index. */
  static List<TableColumn> changed(List<TableColumn> columns, Map<Integer, ColumnUse> uses) {
    List<TableColumn> changed = new ArrayList<>();
    for (TableColumn column : columns) {
      ColumnUse use = uses.get(changed.size());
      changed.add(
          use == null
              ? column
              : new TableColumn(Kind.valueOf(use.kind().name()), use.year(), column.head()));
    }
    return changed;
  }

  private static ColumnUse.Kind use(Kind kind) {
    return switch (kind) {
      case NUMBER -> ColumnUse.Kind.NUMBER;
      case GROUP -> ColumnUse.Kind.GROUP;
      case NAME -> ColumnUse.Kind.NAME;
      case CONTENT, YEARS -> ColumnUse.Kind.CONTENT;
      case YEAR -> ColumnUse.Kind.YEAR;
      case LEAD -> ColumnUse.Kind.LEAD;
      case RESPONSIBLE, ROLES -> ColumnUse.Kind.RESPONSIBLE;
      case SUPPORTING -> ColumnUse.Kind.SUPPORTING;
      case DUE -> ColumnUse.Kind.DUE;
      case IGNORED, UNKNOWN -> ColumnUse.Kind.IGNORED;
    };
  }
}
