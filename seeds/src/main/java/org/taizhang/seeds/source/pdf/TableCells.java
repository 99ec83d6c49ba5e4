package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills the cells of a table on a page with the lines that stand in them. */
final class TableCells {
  private static final double WIDEST_MARGIN = 8;
  private static final double TOUCHING = 0.1;
  private static final int MANY_LINES = 10;
  private static final double PART_OF_A_CHARACTER = 0.6;

  private final RuledTable table;
  private final int page;
  private final List<List<Glyph>> inside = new ArrayList<>();
  private final Set<Glyph> held = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param glyphs of the page in the order in which they were drawn
   */
  TableCells(RuledTable table, int page, List<Glyph> glyphs) {
    this.table = table;
    this.page = page;
    table.cells().forEach(_ -> inside.add(new ArrayList<>()));
    CellFinder finder = new CellFinder(table);
    Glyph before = null;
    int cell = -1;
    for (Glyph glyph : glyphs) {
      cell = before != null && cell >= 0 && goesOn(before, glyph) ? cell : finder.at(glyph);
      if (cell >= 0) {
        inside.get(cell).add(glyph);
        held.add(glyph);
      }
      before = glyph;
    }
  }

  /** A stop may hang over the edge of its cell. */
  private static boolean goesOn(Glyph before, Glyph glyph) {
    double size = before.size();
    return PrintedLine.isStop(glyph)
        && Math.abs(glyph.from() - before.to()) < TOUCHING * size
        && Math.abs(glyph.base() - before.base()) < TOUCHING * size;
  }

  boolean holds(Glyph glyph) {
    return held.contains(glyph);
  }

  boolean isBlank() {
    return held.stream().allMatch(Glyph::isBlank);
  }

  List<RuledCell> cells() {
    List<List<PrintedLine>> lines = inside.stream().map(cell -> Lines.of(cell, true)).toList();
    double margin = margin(lines);
    Map<List<Integer>, List<List<PrintedLine>>> columns = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      columns.computeIfAbsent(column(i), _ -> new ArrayList<>()).add(lines.get(i));
    }
    Map<List<Integer>, Double> rooms = new HashMap<>();
    columns.forEach((column, cells) -> {
      double width = table.left().get(column.getLast()) - table.left().get(column.getFirst());
      rooms.put(column, Math.min(width - 2 * margin, widest(cells)));
    });
    List<RuledCell> cells = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      CellPart part = new CellPart(page, lines.get(i), rooms.getOrDefault(column(i), 0.0));
      cells.add(new RuledCell(table.cells().get(i), List.of(part)));
    }
    return cells;
  }

  /** The upright lines, from 0, that a cell stands between. */
  private List<Integer> column(int cell) {
    RuledTable.Box box = table.cells().get(cell);
    return List.of(box.column(), box.column() + box.width());
  }

  /** How far text stays from the sides of its cells. */
  private double margin(List<List<PrintedLine>> lines) {
    double margin = WIDEST_MARGIN;
    for (int i = 0; i < lines.size(); i++) {
      double left = table.left().get(table.cells().get(i).column());
      for (PrintedLine line : lines.get(i)) {
        margin = Math.min(margin, line.from() - left);
      }
    }
    return Math.max(0, margin);
  }

  /**
   * No line of a column with many lines is longer; one more character would have fitted on none.
   */
  private static double widest(List<List<PrintedLine>> cells) {
    List<PrintedLine> lines = cells.stream().flatMap(List::stream).toList();
    return lines.size() < MANY_LINES
        ? Double.MAX_VALUE
        : lines.stream()
            .mapToDouble(line -> line.width() + PART_OF_A_CHARACTER * line.size())
            .max()
            .orElseThrow();
  }
}
