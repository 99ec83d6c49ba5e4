package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** What the characters of a line say: blanks are told by distance, doubles are left out. */
final class LineText {
  private LineText() {}

  /** The glyphs without doubles, which make type look bold, and without blanks at both ends. */
  static List<Glyph> kept(List<Glyph> sorted) {
    List<Glyph> kept = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!doubles(kept, glyph) && !(kept.isEmpty() && glyph.isBlank())) {
        kept.add(glyph);
      }
    }
    while (!kept.isEmpty() && kept.getLast().isBlank()) {
      kept.removeLast();
    }
    return kept;
  }

  private static boolean doubles(List<Glyph> kept, Glyph glyph) {
    for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 4; i--) {
      Glyph before = kept.get(i);
      double near = 0.3 * Math.max(before.to() - before.from(), 0.1);
      if (before.text().equals(glyph.text())
          && Math.abs(glyph.from() - before.from()) < near
          && Math.abs(glyph.base() - before.base()) < 0.2 * glyph.size()) {
        return true;
      }
    }
    return false;
  }

  static String of(List<Glyph> glyphs, double size, boolean inCell) {
    StringBuilder text = new StringBuilder();
    Spacing spacing = Spacing.of(glyphs, size, inCell);
    Glyph before = null;
    boolean blank = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        blank = true;
        continue;
      }
      if (before != null && spacing.isApart(before, glyph, blank)) {
        text.append(' ');
      }
      text.append(before == null ? glyph.text() : raised(before, glyph));
      before = glyph;
      blank = false;
    }
    return text.toString();
  }

  /** The raised figure of m² and km². */
  private static String raised(Glyph before, Glyph glyph) {
    boolean raised =
        glyph.size() < 0.8 * before.size() && glyph.base() < before.base() - 0.15 * before.size();
    boolean power = raised && before.text().equals("m");
    return power && glyph.text().equals("2")
        ? "²"
        : power && glyph.text().equals("3") ? "³" : glyph.text();
  }
}
