package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** What the characters of a line say: blanks are told by distance, doubles are left out. */
final class LineText {
  private static final double WIDE_GAP = 1.5;
  private static final double MIXED_GAP = 0.6;
  private static final double NARROW_GAP = 0.2;

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

  static String of(List<Glyph> glyphs, double size) {
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    boolean blank = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        blank = true;
        continue;
      }
      if (before != null && isApart(before, glyph, size, blank)) {
        text.append(' ');
      }
      text.append(before == null ? glyph.text() : raised(before, glyph));
      before = glyph;
      blank = false;
    }
    return text.toString();
  }

  private static boolean isApart(Glyph before, Glyph glyph, double size, boolean blank) {
    double gap = glyph.from() - before.to();
    if (before.isWide() && glyph.isWide()) {
      return gap > WIDE_GAP * size;
    }
    if (blank) {
      return true;
    }
    boolean mixed = before.isWide() || glyph.isWide();
    return gap > (mixed ? MIXED_GAP : NARROW_GAP) * size;
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
