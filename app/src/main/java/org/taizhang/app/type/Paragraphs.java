package org.taizhang.app.type;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets paragraphs to a measure of whole characters, as official documents do: every line but the
 * last is full. A mark that may not begin a line is pulled in where the marks before it have blanks
 * to give up for it; otherwise the character before is pushed out with it and the line is spread.
 */
public final class Paragraphs {
  private static final double SLACK = 1e-6;

  /** More than one character pulled in makes a line look crowded. */
  private static final double MOST_PULLED = 1;

  private static final double MOST_SPREAD = 0.5;

  private final TextMetrics metrics;

  public Paragraphs(TextMetrics metrics) {
    this.metrics = metrics;
  }

  /**
   * The lines of a paragraph; none where there is no text.
   *
   * @param measure width of a line
   * @param indent of the first one
   */
  public List<SetLine> lines(List<Inline> text, double size, double measure, double indent) {
    var sorts = Sorts.of(text, metrics);
    var lines = new ArrayList<SetLine>();
    int start = past(sorts, 0);
    while (start < sorts.count()) {
      double before = lines.isEmpty() ? indent / size : 0;
      double room = measure / size - before;
      int end = end(sorts, start, room);
      int ink = sorts.ink(start, end);
      var moves = moves(sorts, start, ink, room, end == sorts.count());
      lines.add(line(sorts, start, moves, before, size));
      start = past(sorts, end);
    }
    return lines;
  }

  private static int past(Sorts sorts, int start) {
    int at = start;
    while (at < sorts.count() && sorts.blank(at)) {
      at++;
    }
    return at;
  }

  private static int end(Sorts sorts, int start, double room) {
    int fits = start;
    while (fits < sorts.count()
        && (sorts.blank(fits) || sorts.width(start, fits + 1) <= room + SLACK)) {
      fits++;
    }
    if (fits == sorts.count() || sorts.mayBreak(start, fits)) {
      return Math.max(fits, start + 1);
    }
    int pulled = pulled(sorts, start, fits, room);
    return pulled > 0 ? pulled : pushed(sorts, start, fits);
  }

  /** The next place at which the line may end, if it can be pulled in as far; else 0. */
  private static int pulled(Sorts sorts, int start, int fits, double room) {
    for (int at = fits + 1; at <= sorts.count(); at++) {
      int ink = sorts.ink(start, at);
      double over = sorts.width(start, ink) - room;
      if (over > Math.min(MOST_PULLED, sorts.spare(start, ink)) + SLACK) {
        return 0;
      }
      if (sorts.mayBreak(start, at)) {
        return at;
      }
    }
    return 0;
  }

  /** The last place at which the line may end; where there is none, as much as fits. */
  private static int pushed(Sorts sorts, int start, int fits) {
    for (int at = fits; at > start; at--) {
      if (sorts.mayBreak(start, at)) {
        return at;
      }
    }
    return Math.max(fits, start + 1);
  }

  /** How far each character moves from where the one before ends, in ems. */
  private static double[] moves(Sorts sorts, int start, int end, double room, boolean last) {
    var moves = new double[end - start];
    double rest = room - sorts.width(start, end);
    if (rest < -SLACK) {
      squeeze(sorts, start, moves, -rest);
    } else if (rest > SLACK && !last) {
      spread(sorts, start, moves, rest);
    }
    return moves;
  }

  /** The mark at the end of the line gives up its blank first, the others alike what is left. */
  private static void squeeze(Sorts sorts, int start, double[] moves, double over) {
    int last = moves.length - 1;
    boolean hangs = sorts.spares(start + last) && sorts.givesRight(start + last);
    double left = hangs ? Math.max(0, over - 0.5) : over;
    double marks = 2 * sorts.spare(start, start + moves.length) - (hangs ? 1 : 0);
    for (int i = 0; left > 0 && i <= last; i++) {
      if (sorts.spares(start + i)) {
        int moved = sorts.givesRight(start + i) ? i + 1 : i;
        if (moved <= last) {
          moves[moved] -= left / marks;
        }
      }
    }
  }

  private static void spread(Sorts sorts, int start, double[] moves, double rest) {
    var elastic = new boolean[moves.length];
    int gaps = 0;
    for (int i = 1; i < moves.length; i++) {
      elastic[i] = sorts.elastic(start + i);
      gaps += elastic[i] ? 1 : 0;
    }
    double share = gaps == 0 ? 0 : rest / gaps;
    for (int i = 1; share <= MOST_SPREAD && i < moves.length; i++) {
      moves[i] += elastic[i] ? share : 0;
    }
  }

  private static SetLine line(Sorts sorts, int start, double[] moves, double indent, double size) {
    var pieces = new ArrayList<SetLine.Piece>();
    var text = new StringBuilder();
    double x = indent;
    double begun = indent;
    for (int i = 0; i < moves.length; i++) {
      int at = start + i;
      boolean joins = i > 0 && Math.abs(moves[i]) < SLACK && sorts.face(at) == sorts.face(at - 1);
      x += moves[i];
      if (!joins) {
        if (i > 0) {
          pieces.add(new SetLine.Piece(sorts.face(at - 1), text.toString(), begun * size));
        }
        text.setLength(0);
        begun = x;
      }
      text.appendCodePoint(sorts.character(at));
      x += sorts.width(at, at + 1);
    }
    var face = sorts.face(start + moves.length - 1);
    pieces.add(new SetLine.Piece(face, text.toString(), begun * size));
    return new SetLine(pieces);
  }
}
