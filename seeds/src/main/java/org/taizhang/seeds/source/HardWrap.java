package org.taizhang.seeds.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Text that was wrapped at a fixed width, as copied from a PDF or a mail: full lines go on in the
 * next one, short lines end a paragraph.
 */
public final class HardWrap {
  private static final int FEWEST_LINES = 12;
  private static final int WIDEST = 120;
  private static final int NARROWEST = 20;
  private static final double SHARE_OF_FULL_LINES = 0.35;
  private static final double SHARE_AMONG_INDENTED = 0.1;

  private HardWrap() {}

  /**
   * The paragraphs of the lines, without blanks at their ends; the same lines when they were not
   * wrapped.
   *
   * @param begins whether a line begins something of its own whatever stands before it
   */
  public static List<Passage> unwrapped(List<Passage> lines, Predicate<Passage> begins) {
    Measure measure = Measure.of(lines);
    int full = measure.full;
    if (full == 0) {
      return lines.stream().map(Passage::trimmed).toList();
    }
    boolean indents = marksParagraphs(lines);
    List<Passage> paragraphs = new ArrayList<>();
    List<Passage> open = new ArrayList<>();
    int before = 0;
    for (Passage line : lines) {
      boolean goesOn = before >= full - measure.slack() && !(indents && isIndented(line));
      if (!open.isEmpty() && (!goesOn || begins.test(line.trimmed()))) {
        paragraphs.add(Passage.join(open, ""));
        open.clear();
      }
      open.add(line.trimmed());
      before = measure.of(line);
    }
    if (!open.isEmpty()) {
      paragraphs.add(Passage.join(open, ""));
    }
    return paragraphs;
  }

  /**
   * Whether some lines are indented and others not, so that an indent says that a paragraph begins.
   */
  private static boolean marksParagraphs(List<Passage> lines) {
    long indented = lines.stream().filter(HardWrap::isIndented).count();
    return indented * 20 >= lines.size() && indented * 10 <= lines.size() * 9L;
  }

  private static boolean isIndented(Passage line) {
    String text = line.text();
    return text.startsWith("\u3000") || text.startsWith("  ") || text.startsWith("\t");
  }

  /**
   * The width of a full line.
   *
   * @param perHan columns that a Chinese character takes, 2 where lines were measured on paper, 1
   *     where by characters
   * @param full width of a full line; 0 when the lines were not wrapped
   * @param share how many lines are full
   */
  private record Measure(int perHan, int full, double share) {

    static Measure of(List<Passage> lines) {
      Measure onPaper = of(lines, 2);
      Measure byCharacters = of(lines, 1);
      return byCharacters.share > onPaper.share ? byCharacters : onPaper;
    }

    private static Measure of(List<Passage> lines, int perHan) {
      Measure none = new Measure(perHan, 0, 0);
      if (lines.size() < FEWEST_LINES) {
        return none;
      }
      int[] widths = new int[lines.size()];
      for (int i = 0; i < widths.length; i++) {
        widths[i] = none.of(lines.get(i));
        if (widths[i] > WIDEST) {
          return none;
        }
      }
      Arrays.sort(widths);
      int usual = widths[widths.length * 9 / 10];
      if (usual < NARROWEST || widths[widths.length - 1] - usual > none.slack()) {
        return none;
      }
      if (mostAreSentences(lines, usual - none.slack(), none)) {
        return none;
      }
      double full = Arrays.stream(widths).filter(width -> width >= usual - none.slack()).count();
      double share = full / widths.length;
      double enough = marksParagraphs(lines) ? SHARE_AMONG_INDENTED : SHARE_OF_FULL_LINES;
      return share < enough ? none : new Measure(perHan, usual, share);
    }

    /** Full lines that end sentences are paragraphs of like length, not wrapped text. */
    private static boolean mostAreSentences(List<Passage> lines, int full, Measure measure) {
      List<Passage> wide = lines.stream().filter(line -> measure.of(line) >= full).toList();
      long ends = wide.stream().filter(line -> line.text().stripTrailing().endsWith("。")).count();
      return ends * 2 > wide.size();
    }

    int of(Passage line) {
      String text = line.text();
      int end = text.length();
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      int wide = 0;
      for (int i = 0; i < end && perHan > 1; i++) {
        wide += text.charAt(i) < 0x80 ? 0 : 1;
      }
      return end + wide * (perHan - 1);
    }

    /** Lines end earlier where no line may end: before a stop, inside a number. */
    int slack() {
      return 3 * perHan;
    }
  }
}
