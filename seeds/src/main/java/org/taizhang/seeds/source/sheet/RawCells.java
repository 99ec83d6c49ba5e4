package org.taizhang.seeds.source.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.taizhang.seeds.source.RawSheet;

/** All cells of a sheet, with the numbers behind what they show. */
final class RawCells extends SheetCells {
  private final String name;
  private final Map<Long, String> numbers = new HashMap<>();

  RawCells(String name) {
    super(name);
    this.name = name;
  }

  @Override
  void number(int row, int column, String raw) {
    numbers.put(at(row, column), raw);
  }

  RawSheet sheet() {
    SortedMap<Integer, SortedMap<Integer, RawSheet.Cell>> all = new TreeMap<>();
    rows()
        .forEach((row, texts) -> {
          SortedMap<Integer, RawSheet.Cell> cells = new TreeMap<>();
          texts.forEach((column, shown) ->
              cells.put(
                  column, new RawSheet.Cell(shown, numbers.getOrDefault(at(row, column), ""))));
          all.put(row, cells);
        });
    return new RawSheet(name, all);
  }

  private static long at(int row, int column) {
    return ((long) row << 16) | column;
  }
}
