package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Which distances between the characters of a line are blanks: lines that are stretched to the edge
 * of their column, and words that are spaced out, have none in them.
 *
 * @param size of the type, points
 * @param usual distance of two Chinese characters
 * @param least distance of two Chinese characters
 * @param strays whether blanks between Chinese characters are so few that they were meant
 * @param inCell whether the line stands in a cell, where few characters are stretched far
 */
record Spacing(double size, double usual, double least, boolean strays, boolean inCell) {
  private static final double WIDE_GAP = 1.5;
  private static final double MIXED_GAP = 0.6;
  private static final double NARROW_GAP = 0.2;
  private static final int CHARACTERS_TO_A_STRAY = 10;

  static Spacing of(List<Glyph> glyphs, double size, boolean inCell) {
    List<Double> gaps = new ArrayList<>();
    int blanks = 0;
    Glyph before = null;
    boolean blank = false;
    for (Glyph glyph : glyphs) {
      if (before != null && !glyph.isBlank() && before.isWide() && glyph.isWide()) {
        gaps.add(Math.max(0, glyph.from() - before.to()));
        blanks += blank ? 1 : 0;
      }
      before = glyph.isBlank() ? before : glyph;
      blank = glyph.isBlank();
    }
    gaps.sort(null);
    boolean none = gaps.isEmpty();
    return new Spacing(
        size,
        none ? 0 : gaps.get(gaps.size() / 2),
        none ? 0 : gaps.getFirst(),
        blanks * CHARACTERS_TO_A_STRAY <= gaps.size(),
        inCell);
  }

  /**
   * @param blank whether one is drawn between the two
   */
  boolean isApart(Glyph before, Glyph glyph, boolean blank) {
    double gap = glyph.from() - before.to();
    if (before.isWide() && glyph.isWide()) {
      boolean stray = blank && strays && gap - usual > NARROW_GAP * size;
      return stray || gap - least > WIDE_GAP * size;
    }
    if (blank) {
      return true;
    }
    boolean mixed = before.isWide() || glyph.isWide();
    return mixed ? !inCell && gap - usual > MIXED_GAP * size : gap > NARROW_GAP * size;
  }
}
