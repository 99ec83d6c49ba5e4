package org.taizhang.app.page;

import java.util.List;

/**
 * The tables of a briefing, for a file of worksheets.
 *
 * @param sheets never none
 * @param size of the paper they are printed on
 */
public record TableSheets(String title, String creator, PaperSize size, List<TableSheet> sheets) {
  public TableSheets {
    sheets = List.copyOf(sheets);
  }
}
