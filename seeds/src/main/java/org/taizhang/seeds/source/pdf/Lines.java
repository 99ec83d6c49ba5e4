package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters together that stand on one line, raised and lowered ones included. */
final class Lines {
  private static final int LINES_BACK = 3;

  private Lines() {}

  /**
   * The lines from top to bottom.
   *
   * @param inCell whether they stand in a cell of a ruled table
   */
  static List<PrintedLine> of(List<Glyph> glyphs, boolean inCell) {
    List<List<Glyph>> lines = new ArrayList<>();
    // Large ones first at like heights: raised figures then find their line.
    List<Glyph> sorted =
        glyphs.stream()
            .sorted(Comparator.comparingDouble((Glyph glyph) -> Math.round(glyph.bottom() / 2)))
            .toList();
    for (Glyph glyph : sorted) {
      List<Glyph> home = null;
      for (int i = lines.size() - 1; i >= 0 && i >= lines.size() - LINES_BACK; i--) {
        if (home == null && shares(lines.get(i), glyph)) {
          home = lines.get(i);
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        lines.add(home);
      }
      home.add(glyph);
    }
    return lines.stream()
        .filter(line -> line.stream().anyMatch(glyph -> !glyph.isBlank()))
        .map(line -> PrintedLine.of(line, inCell))
        .sorted(Comparator.comparingDouble(PrintedLine::base))
        .toList();
  }

  private static boolean shares(List<Glyph> line, Glyph glyph) {
    Glyph other = line.getFirst();
    for (Glyph of : line.subList(Math.max(0, line.size() - 2), line.size())) {
      other = of.size() > other.size() ? of : other;
    }
    double common = Math.min(other.bottom(), glyph.bottom()) - Math.max(other.top(), glyph.top());
    return common > 0.5 * Math.min(other.size(), glyph.size());
  }
}
