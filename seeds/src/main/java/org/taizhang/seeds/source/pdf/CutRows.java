package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that goes on over pages, and the rows of it that page breaks cut. */
final class CutRows {
  private static final double SHARE_OF_WRITTEN = 0.9;
  private static final double SHARE_OF_ROWS = 0.7;

  private final List<TableRows> pages;
  private final List<Integer> heads = new ArrayList<>();

  private CutRows(List<PagePart.Ruled> tables) {
    pages = tables.stream().map(TableRows::new).toList();
    for (int i = 0; i < pages.size(); i++) {
      heads.add(i == 0 ? 0 : pages.get(i).repeated(pages.getFirst()));
    }
  }

  /** The tables of each page with cut rows whole where they begin; null where nothing is left. */
  static List<PagePart.@Nullable Ruled> joined(List<PagePart.Ruled> tables) {
    CutRows cut = new CutRows(tables);
    boolean[] always = cut.alwaysWritten();
    for (int i = tables.size() - 1; i > 0; i--) {
      if (cut.isCut(i, always)) {
        cut.pages.get(i - 1).take(cut.pages.get(i), cut.heads.get(i));
      }
    }
    List<PagePart.@Nullable Ruled> left = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      TableRows rows = cut.pages.get(i);
      left.add(i > 0 && rows.count() == cut.heads.get(i) ? null : rows.table());
    }
    return left;
  }

  /** Which columns are written in every row that no page break can have cut. */
  private boolean[] alwaysWritten() {
    int columns = pages.getFirst().columns();
    int[] written = new int[columns];
    int[] blank = new int[columns];
    int rows = 0;
    for (int i = 0; i < pages.size(); i++) {
      for (int row = i == 0 ? 0 : heads.get(i) + 1; row < pages.get(i).count(); row++) {
        RuledCell[] cells = pages.get(i).at(row);
        rows++;
        for (int column = 0; column < columns; column++) {
          boolean begins = cells[column].box().row() == row;
          written[column] += begins && !cells[column].isBlank() ? 1 : 0;
          blank[column] += begins && cells[column].isBlank() ? 1 : 0;
        }
      }
    }
    boolean[] always = new boolean[columns];
    for (int column = 0; column < columns; column++) {
      always[column] =
          written[column] >= SHARE_OF_WRITTEN * (written[column] + blank[column])
              && written[column] >= SHARE_OF_ROWS * rows;
    }
    return always;
  }

  /**
   * Whether the first row of the page, below a repeated head, is the rest of the last one before:
   * the first column that is always written is blank in it.
   */
  private boolean isCut(int page, boolean[] always) {
    TableRows before = pages.get(page - 1);
    TableRows rows = pages.get(page);
    int row = heads.get(page);
    int last = before.count() - 1;
    if (row >= rows.count() || rows.isBlank(row) || last < 0) {
      return false;
    }
    int column = 0;
    while (column < always.length && !always[column]) {
      column++;
    }
    if (column == always.length) {
      return false;
    }
    RuledCell cell = rows.at(row)[column];
    boolean restBefore = page > 1 && last == heads.get(page - 1);
    boolean begun = restBefore || !before.at(last)[column].isBlank();
    return cell.isBlank() && cell.box().height() == 1 && begun;
  }
}
