package org.taizhang.app.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.RawSheet;

/**
 * A row of a returned form.
 *
 * @param line in its sheet, from 0
 * @param columns of the sheet, by their heads
 */
record FormRow(
    String file, RowKey key, RawSheet sheet, int line, Map<FormColumn, Integer> columns) {

  private static final RawSheet.Cell EMPTY = new RawSheet.Cell("", "");

  /** Null where the sheet lacks the column. */
  RawSheet.@Nullable Cell cell(FormColumn column) {
    Integer at = columns.get(column);
    if (at == null) {
      return null;
    }
    return sheet.row(line).getOrDefault(at, EMPTY);
  }

  String where(FormColumn column) {
    return sheet.where(line, columns.getOrDefault(column, 0));
  }
}
