package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** Tells pages set in two columns and reads the left one before the right one. */
final class TwoColumns {
  private static final int FEWEST_LINES = 6;
  private static final double SHARE_OF_LINES = 0.6;
  private static final double SHARE_OF_FULL_LINES = 0.4;

  private TwoColumns() {}

  /**
   * The parts in the order of reading; a line across both columns parts what is above and below.
   */
  static List<PagePart> apart(List<PagePart> parts) {
    List<PrintedLine> lines = new ArrayList<>();
    for (PagePart part : parts) {
      if (part instanceof PagePart.Text text) {
        lines.add(text.line());
      }
    }
    double left = lines.stream().mapToDouble(PrintedLine::from).min().orElse(0);
    double right = lines.stream().mapToDouble(PrintedLine::to).max().orElse(0);
    double gutter = gutter(lines, left, right);
    List<PagePart> ordered = new ArrayList<>();
    List<PagePart> waiting = new ArrayList<>();
    for (PagePart part : parts) {
      boolean across = !(part instanceof PagePart.Text text) || crosses(text.line(), gutter);
      if (gutter <= 0 || across) {
        ordered.addAll(waiting);
        waiting.clear();
        ordered.add(part);
      } else if (part instanceof PagePart.Text text) {
        split(text.line(), gutter, left, right, ordered, waiting);
      }
    }
    ordered.addAll(waiting);
    return ordered;
  }

  private static void split(
      PrintedLine line,
      double gutter,
      double left,
      double right,
      List<PagePart> ordered,
      List<PagePart> waiting) {
    List<Glyph> first = line.glyphs().stream().filter(g -> g.middle() < gutter).toList();
    List<Glyph> second = line.glyphs().stream().filter(g -> g.middle() >= gutter).toList();
    if (first.stream().anyMatch(glyph -> !glyph.isBlank())) {
      ordered.add(new PagePart.Text(PrintedLine.of(first, false), left, gutter));
    }
    if (second.stream().anyMatch(glyph -> !glyph.isBlank())) {
      waiting.add(new PagePart.Text(PrintedLine.of(second, false), gutter, right));
    }
  }

  /** Where no line but a few has a character; 0 when there is no such place. */
  private static double gutter(List<PrintedLine> lines, double left, double right) {
    for (double share = 0.4; share <= 0.6 && lines.size() >= FEWEST_LINES; share += 0.01) {
      double place = left + share * (right - left);
      List<PrintedLine> parted = lines.stream().filter(line -> isParted(line, place)).toList();
      long full = parted.stream().filter(line -> reaches(line, place)).count();
      if (parted.size() >= FEWEST_LINES
          && parted.size() >= SHARE_OF_LINES * lines.size()
          && full >= SHARE_OF_FULL_LINES * parted.size()) {
        return place;
      }
    }
    return 0;
  }

  private static boolean isParted(PrintedLine line, double place) {
    return line.from() < place && line.to() > place && !crosses(line, place);
  }

  /** In a column of prose lines reach its edge; in a list without rules they do not. */
  private static boolean reaches(PrintedLine line, double place) {
    return line.glyphs().stream()
        .anyMatch(glyph -> glyph.to() <= place && glyph.to() > place - 3 * line.size());
  }

  private static boolean crosses(PrintedLine line, double place) {
    double room = 0.4 * line.size();
    return line.glyphs().stream()
        .anyMatch(
            glyph -> !glyph.isBlank() && glyph.from() < place + room && glyph.to() > place - room);
  }
}
