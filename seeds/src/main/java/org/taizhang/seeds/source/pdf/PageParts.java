package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parts a page into tables and lines. */
final class PageParts {
  private PageParts() {}

  /**
   * @param number of the page, from 1
   */
  static List<PagePart> of(PageTurn page, int number) {
    List<Glyph> left = page.glyphs();
    List<PagePart> parts = new ArrayList<>();
    for (List<Rule> group : Rules.groups(Rules.joined(page.rules()))) {
      RuledTable table = RuledTable.of(group);
      if (table == null) {
        continue;
      }
      TableCells cells = new TableCells(table, number, left);
      if (!cells.isBlank()) {
        left = left.stream().filter(glyph -> !cells.holds(glyph)).toList();
        parts.add(new PagePart.Ruled(table, cells.cells()));
      }
    }
    for (PrintedLine line : Lines.of(left, false)) {
      parts.add(new PagePart.Text(line, 0, 0));
    }
    parts.sort(Comparator.comparingDouble(PagePart::top));
    return TwoColumns.apart(parts);
  }
}
