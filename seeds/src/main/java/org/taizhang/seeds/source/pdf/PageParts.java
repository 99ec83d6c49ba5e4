package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parts a page into tables and lines. */
final class PageParts {
  private PageParts() {}

  static List<PagePart> of(PageTurn page) {
    List<RuledTable> tables = new ArrayList<>();
    for (List<Rule> group : Rules.groups(Rules.joined(page.rules()))) {
      RuledTable table = RuledTable.of(group);
      if (table != null && page.glyphs().stream().anyMatch(table::holds)) {
        tables.add(table);
      }
    }
    List<Glyph> left = new ArrayList<>(page.glyphs());
    List<PagePart> parts = new ArrayList<>();
    for (RuledTable table : tables) {
      List<Glyph> inside = left.stream().filter(table::holds).toList();
      left.removeIf(table::holds);
      parts.add(new PagePart.Ruled(table, texts(table, inside)));
    }
    for (PrintedLine line : Lines.of(left)) {
      parts.add(new PagePart.Text(line, 0, 0));
    }
    parts.sort(Comparator.comparingDouble(PagePart::top));
    return TwoColumns.apart(parts);
  }

  private static List<String> texts(RuledTable table, List<Glyph> glyphs) {
    List<String> texts = new ArrayList<>();
    for (RuledTable.Box box : table.cells()) {
      List<Glyph> inside = glyphs.stream().filter(glyph -> table.holds(box, glyph)).toList();
      double left = table.left().get(box.column());
      texts.add(CellLines.text(Lines.of(inside), left, table.width(box)));
    }
    return texts;
  }
}
