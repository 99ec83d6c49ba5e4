package org.taizhang.app.type;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines for a box of a given width. A full-width closing mark that does not fit is
 * pulled in by giving up the blank half of its box (行末标点半宽); what still does not fit is pushed out
 * together with the character before it. A last line of a single character is avoided where the
 * lines before can spare one.
 */
public final class LineBreaker {
  private static final double SLACK = 1e-6;
  private static final int WIDE_BLANK = 0x3000;

  private final TextMetrics metrics;

  public LineBreaker(TextMetrics metrics) {
    this.metrics = metrics;
  }

  /** At least one line; joined they give the text, but for blanks at the joints and its ends. */
  public List<String> lines(Face face, String text, double size, double width) {
    var characters = text.strip().codePoints().map(LineBreaker::plainBlank).toArray();
    var lines = fill(face, characters, width / size);
    if (lines.size() > 1 && lines.getLast().codePointCount(0, lines.getLast().length()) == 1) {
      var narrower = fill(face, characters, width / size - 1);
      return narrower.size() == lines.size() ? narrower : lines;
    }
    return lines;
  }

  /** Lines of about equal length, as few as {@link #lines} needs: for titles and heads. */
  public List<String> balanced(Face face, String text, double size, double width) {
    var characters = text.strip().codePoints().map(LineBreaker::plainBlank).toArray();
    var best = fill(face, characters, width / size);
    for (double narrow = width / size - 0.5; best.size() > 1 && narrow >= 1; narrow -= 0.5) {
      var lines = fill(face, characters, narrow);
      if (lines.size() > best.size()) {
        break;
      }
      best = lines;
    }
    return best;
  }

  private List<String> fill(Face face, int[] characters, double ems) {
    var lines = new ArrayList<String>();
    int start = 0;
    while (start < characters.length) {
      int end = lineEnd(face, characters, start, ems);
      lines.add(new String(characters, start, end - start).stripTrailing());
      start = end;
      while (start < characters.length && Character.isSpaceChar(characters[start])) {
        start++;
      }
    }
    return lines.isEmpty() ? List.of("") : lines;
  }

  private int lineEnd(Face face, int[] text, int start, double ems) {
    double used = 0;
    int end = start;
    while (end < text.length) {
      double advance = metrics.advance(face, text[end]);
      double least = Kinsoku.halfBlank(text[end]) ? advance / 2 : advance;
      if (used + least > ems + SLACK) {
        break;
      }
      used += advance;
      end++;
      if (used > ems + SLACK) {
        break;
      }
    }
    return end == text.length ? end : allowed(text, start, Math.max(end, start + 1));
  }

  /** The last permitted break at or before {@code end}; where there is none, {@code end} itself. */
  private static int allowed(int[] text, int start, int end) {
    for (int at = end; at > start; at--) {
      if (at == text.length || Kinsoku.mayBreak(text[lastInk(text, start, at)], text[at])) {
        return at;
      }
    }
    return end;
  }

  /** The last character before {@code at} that is not a blank. */
  private static int lastInk(int[] text, int start, int at) {
    int last = at - 1;
    while (last > start && Character.isSpaceChar(text[last])) {
      last--;
    }
    return last;
  }

  static int plainBlank(int character) {
    return Character.isWhitespace(character) && character != WIDE_BLANK ? ' ' : character;
  }
}
