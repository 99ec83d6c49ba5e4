package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.source.pdf.PageScanner.Mark;
import org.taizhang.seeds.source.pdf.PageScanner.Stroke;

/**
 * A page turned so that most of its text runs from left to right, however the page itself was
 * turned; characters that run otherwise are left out.
 */
record PageTurn(List<Glyph> glyphs, List<Rule> rules, int slanted) {
  private static final double STRAIGHT = 1;

  static PageTurn of(PageScanner page) {
    int[] quarters = new int[4];
    page.marks().stream()
        .mapToInt(PageTurn::quarter)
        .filter(q -> q >= 0)
        .forEach(q -> quarters[q]++);
    int turn = 0;
    for (int i = 1; i < 4; i++) {
      turn = quarters[i] > quarters[turn] ? i : turn;
    }
    List<Glyph> glyphs = new ArrayList<>();
    int slanted = 0;
    for (Mark mark : page.marks()) {
      if (quarter(mark) == turn) {
        double from = x(turn, mark.x(), mark.y());
        double width = Math.hypot(mark.dx(), mark.dy());
        glyphs.add(
            new Glyph(mark.text(), from, from + width, y(turn, mark.x(), mark.y()), mark.size()));
      } else if (!mark.text().isBlank()) {
        slanted++;
      }
    }
    List<Rule> rules = new ArrayList<>();
    for (Stroke stroke : page.strokes()) {
      add(rules, turn, stroke);
    }
    return new PageTurn(glyphs, rules, slanted);
  }

  private static void add(List<Rule> rules, int turn, Stroke stroke) {
    double x0 = x(turn, stroke.x0(), stroke.y0());
    double y0 = y(turn, stroke.x0(), stroke.y0());
    double x1 = x(turn, stroke.x1(), stroke.y1());
    double y1 = y(turn, stroke.x1(), stroke.y1());
    double wide = Math.abs(x1 - x0);
    double high = Math.abs(y1 - y0);
    if (wide <= STRAIGHT && high > STRAIGHT) {
      rules.add(new Rule(true, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1)));
    } else if (high <= STRAIGHT && wide > STRAIGHT) {
      rules.add(new Rule(false, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1)));
    }
  }

  /** Quarters of a turn to the left that the text runs at; -1 for aslant. */
  private static int quarter(Mark mark) {
    double along = Math.abs(mark.dx());
    double across = Math.abs(mark.dy());
    if (Math.min(along, across) > 0.05 * Math.max(along, across)) {
      return -1;
    }
    if (along >= across) {
      return mark.dx() >= 0 ? 0 : 2;
    }
    return mark.dy() > 0 ? 1 : 3;
  }

  private static double x(int turn, double x, double y) {
    return turn == 0 ? x : turn == 1 ? y : turn == 2 ? -x : -y;
  }

  private static double y(int turn, double x, double y) {
    return turn == 0 ? -y : turn == 1 ? x : turn == 2 ? y : -x;
  }
}
