package org.taizhang.seeds.source.pdf;

import java.util.Comparator;
import java.util.List;

/**
 * A line of text on a page.
 *
 * @param glyphs from left to right, blanks left out at both ends
 * @param text what they say
 * @param size of most of its type
 */
record PrintedLine(List<Glyph> glyphs, String text, double size) {
  private static final String NEVER_FIRST = "，。、；：？！）》」』】〕”’,.;:?!)%％";

  static PrintedLine of(List<Glyph> glyphs) {
    List<Glyph> sorted = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::from)).toList();
    double[] sizes =
        sorted.stream().filter(g -> !g.isBlank()).mapToDouble(Glyph::size).sorted().toArray();
    double size = sizes[sizes.length / 2];
    List<Glyph> kept = LineText.kept(sorted);
    return new PrintedLine(kept, LineText.of(kept, size), size);
  }

  double from() {
    return glyphs.getFirst().from();
  }

  double to() {
    return glyphs.getLast().to();
  }

  double width() {
    return to() - from();
  }

  double base() {
    return glyphs.getFirst().base();
  }

  /** Width of what of it would have stood on the line before, had there been room. */
  double firstWidth() {
    int end = 1;
    if (!glyphs.getFirst().isWide()) {
      while (end < glyphs.size() && !glyphs.get(end).isWide() && !glyphs.get(end).isBlank()) {
        end++;
      }
    }
    while (end < glyphs.size() && NEVER_FIRST.contains(glyphs.get(end).text())) {
      end++;
    }
    return glyphs.get(end - 1).to() - from();
  }

  /** What it says at the end of which the next line goes on: words of letters are parted. */
  String before(PrintedLine next) {
    boolean letters = isLetter(text.charAt(text.length() - 1)) && isLetter(next.text.charAt(0));
    return letters ? text + " " : text;
  }

  private static boolean isLetter(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
