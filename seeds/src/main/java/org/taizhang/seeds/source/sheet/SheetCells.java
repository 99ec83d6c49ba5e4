package org.taizhang.seeds.source.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.Refusal;
import org.taizhang.seeds.source.TableBuilder;

/** The cells of one sheet while it is read; rows and columns count from 0. */
class SheetCells {
  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_MERGED = 100_000;
  private static final int MOST_COVERED = 2_000_000;

  private final String name;
  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private int count;

  SheetCells(String name) {
    this.name = name;
  }

  /** A cell that holds something; a blank one is none. */
  void cell(int row, int column, String text) {
    if (row < 0 || row >= MOST_ROWS || column < 0 || column >= MOST_COLUMNS) {
      throw new Refusal("工作表“" + name + "”超过 1048576 行或 16384 列，不是 Excel 能打开的文件");
    }
    if (text.isBlank()) {
      return;
    }
    count++;
    if (count > DocumentBuilder.MOST_LINES) {
      throw new Refusal(
          "工作表“" + name + "”有内容的单元格超过 " + DocumentBuilder.MOST_LINES / 10_000 + " 万个，不像是一份方案");
    }
    rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, text);
  }

  /**
   * The number behind a cell, however it is shown; of no use to who reads what is shown.
   *
   * @param raw as the file spells it
   */
  void number(int row, int column, String raw) {}

  /** The cells that hold something, hidden ones too. */
  SortedMap<Integer, ? extends SortedMap<Integer, String>> rows() {
    return rows;
  }

  void merge(CellRangeAddress range) {
    if (merged.size() >= MOST_MERGED) {
      throw new Refusal("工作表“" + name + "”的合并单元格过多，不像是一份方案");
    }
    merged.add(range);
  }

  void hideRow(int row) {
    if (row >= 0 && row < MOST_ROWS) {
      hiddenRows.set(row);
    }
  }

  /** Hides columns, both included. */
  void hideColumns(int from, int to) {
    if (from >= 0 && from < MOST_COLUMNS && to >= from) {
      hiddenColumns.set(from, Math.min(to, MOST_COLUMNS - 1) + 1);
    }
  }

  /** Hands the cells that can be seen on as a table, down to the last row that holds something. */
  void tell(DocumentBuilder builder, int number) {
    if (rows.isEmpty()) {
      return;
    }
    Map<Long, CellRangeAddress> regions = new HashMap<>();
    BitSet coveredRows = new BitSet();
    int last = rows.lastKey();
    int right = rows.values().stream().mapToInt(TreeMap::lastKey).max().orElse(0);
    int left = rows.values().stream().mapToInt(TreeMap::firstKey).min().orElse(0);
    Map<Integer, BitSet> covered = covered(regions, coveredRows, last, right);
    boolean lost = false;
    TableBuilder table = builder.sheet(name, number);
    for (int row = 0; row <= last; row++) {
      TreeMap<Integer, String> texts = rows.get(row);
      boolean drawn = texts != null || coveredRows.get(row);
      if (!drawn || hiddenRows.get(row)) {
        lost |= texts != null;
        continue;
      }
      BitSet under = covered.getOrDefault(row, new BitSet());
      for (int column = left; column <= right; column++) {
        CellRangeAddress region = regions.get(key(row, column));
        if (region != null) {
          String text = text(region.getFirstRow(), region.getFirstColumn());
          int height = region.getLastRow() - row + 1;
          table.cell(text, row, column, height, region.getLastColumn() - column + 1);
        } else if (!under.get(column) && !hiddenColumns.get(column)) {
          table.cell(text(row, column), row, column, 1, 1);
        } else {
          lost |= !under.get(column) && !text(row, column).isEmpty();
        }
      }
    }
    builder.endTable();
    if (lost) {
      builder.remark("sheet.hidden-cells", true, "工作表“" + name + "”有隐藏（或筛选掉）的行或列，其中的内容没有读入。");
    }
  }

  /** Which cells of each row merged ones cover, and where those begin that can be seen. */
  private Map<Integer, BitSet> covered(
      Map<Long, CellRangeAddress> regions, BitSet rowsOfRegions, int last, int right) {
    Map<Integer, BitSet> covered = new HashMap<>();
    long area = 0;
    for (CellRangeAddress range : merged) {
      CellRangeAddress seen = clipped(range, last, right);
      if (seen == null) {
        continue;
      }
      area += (seen.getLastRow() - seen.getFirstRow() + 1L) * (right + 1);
      if (area > MOST_COVERED) {
        throw new Refusal("工作表“" + name + "”的合并单元格过大，不像是一份方案");
      }
      if (overlaps(covered, seen)) {
        continue;
      }
      for (int row = seen.getFirstRow(); row <= seen.getLastRow(); row++) {
        covered
            .computeIfAbsent(row, _ -> new BitSet())
            .set(seen.getFirstColumn(), seen.getLastColumn() + 1);
      }
      rowsOfRegions.set(seen.getFirstRow(), seen.getLastRow() + 1);
      int row = hiddenRows.nextClearBit(seen.getFirstRow());
      int column = hiddenColumns.nextClearBit(seen.getFirstColumn());
      if (row <= seen.getLastRow() && column <= seen.getLastColumn()) {
        regions.put(key(row, column), seen);
      }
    }
    return covered;
  }

  private static @Nullable CellRangeAddress clipped(CellRangeAddress range, int last, int right) {
    int bottom = Math.min(range.getLastRow(), last);
    int end = Math.min(range.getLastColumn(), right);
    boolean none =
        range.getFirstRow() < 0
            || range.getFirstColumn() < 0
            || bottom < range.getFirstRow()
            || end < range.getFirstColumn();
    return none
        ? null
        : new CellRangeAddress(range.getFirstRow(), bottom, range.getFirstColumn(), end);
  }

  /** Excel writes none that do; other programs may, and the first one counts. */
  private static boolean overlaps(Map<Integer, BitSet> covered, CellRangeAddress range) {
    for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
      BitSet under = covered.get(row);
      int next = under == null ? -1 : under.nextSetBit(range.getFirstColumn());
      if (next >= 0 && next <= range.getLastColumn()) {
        return true;
      }
    }
    return false;
  }

  private String text(int row, int column) {
    TreeMap<Integer, String> texts = rows.get(row);
    return texts == null ? "" : texts.getOrDefault(column, "");
  }

  private static long key(int row, int column) {
    return ((long) row << 16) | column;
  }
}
