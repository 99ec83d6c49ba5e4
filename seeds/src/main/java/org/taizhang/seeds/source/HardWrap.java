package org.taizhang.seeds.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Text that was wrapped at a fixed width, as copied from a PDF or a mail: full lines go on in the
 * next one, short lines end a paragraph.
 */
public final class HardWrap {
  private static final int FEWEST_LINES = 12;
  private static final int WIDEST = 120;
  private static final int NARROWEST = 30;
  private static final int SLACK = 6;
  private static final double SHARE_OF_FULL_LINES = 0.5;

  private HardWrap() {}

  /**
   * The paragraphs of the lines; the same lines when they were not wrapped.
   *
   * @param begins whether a line begins something of its own whatever stands before it
   */
  public static List<Passage> unwrapped(List<Passage> lines, Predicate<Passage> begins) {
    int full = fullWidth(lines);
    if (full == 0) {
      return lines;
    }
    List<Passage> paragraphs = new ArrayList<>();
    List<Passage> open = new ArrayList<>();
    for (Passage line : lines) {
      boolean goesOn = !open.isEmpty() && width(open.getLast()) >= full - SLACK;
      if (!open.isEmpty() && (!goesOn || begins.test(line))) {
        paragraphs.add(Passage.join(open, ""));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      paragraphs.add(Passage.join(open, ""));
    }
    return paragraphs;
  }

  /** Width of a full line, in half characters; 0 when the lines were not wrapped. */
  private static int fullWidth(List<Passage> lines) {
    if (lines.size() < FEWEST_LINES) {
      return 0;
    }
    int[] widths = lines.stream().mapToInt(HardWrap::width).sorted().toArray();
    int widest = widths[widths.length - 1];
    int usual = widths[widths.length * 9 / 10];
    if (widest > WIDEST || usual < NARROWEST || widest - usual > SLACK) {
      return 0;
    }
    long fullLines = lines.stream().filter(line -> width(line) >= usual - SLACK).count();
    return fullLines >= lines.size() * SHARE_OF_FULL_LINES ? usual : 0;
  }

  private static int width(Passage line) {
    return line.text().chars().map(c -> c < 0x80 ? 1 : 2).sum();
  }
}
