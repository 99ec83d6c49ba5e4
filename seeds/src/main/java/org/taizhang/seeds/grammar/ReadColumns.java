package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.Role;
import org.taizhang.seeds.ColumnUse;
import org.taizhang.seeds.ReadChoices;
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

  /** The columns as the clerk wants them read. */
  static List<TableColumn> changed(List<TableColumn> columns, ReadChoices choices) {
    List<TableColumn> changed = new ArrayList<>();
    for (TableColumn column : columns) {
      ColumnUse use = choices.columns().get(changed.size());
      Role bare = isBare(column) ? choices.bareRole() : null;
      if (use != null) {
        changed.add(new TableColumn(Kind.valueOf(use.kind().name()), use.year(), column.head()));
      } else {
        changed.add(bare == null ? column : column.as(Kind.valueOf(bare.name())));
      }
    }
    return changed;
  }

  /** 单位, 部门: units without a word for their role. */
  private static boolean isBare(TableColumn column) {
    TableColumn head = TableColumn.of(HeadWords.bare(column.head()));
    return column.kind() == Kind.RESPONSIBLE && head != null && head.kind() == Kind.ROLES;
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
      case FIGURES -> ColumnUse.Kind.FIGURES;
      case IGNORED, UNKNOWN -> ColumnUse.Kind.IGNORED;
    };
  }
}
