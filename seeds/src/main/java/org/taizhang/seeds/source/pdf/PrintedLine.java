package org.taizhang.seeds.source.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of text on a page.
 *
 * @param glyphs from left to right, blanks left out at both ends
 * @param text what they say
 * @param size of most of its type
 * @param blankAtEnd whether a blank is drawn behind it
 */
record PrintedLine(List<Glyph> glyphs, String text, double size, boolean blankAtEnd) {
  private static final double SHORT_OF_FULL = 0.3;
  private static final Pattern NUMBER =
      Pattern.compile("[(（]?(?:[一二三四五六七八九十百]+|\\d{1,3})[)）、.．](?!\\d)");
  private static final String SENTENCE_ENDS = "。;；!！?？";
  private static final String ENDINGS = "。;；:：)）";
  private static final String NEVER_LAST = "（《「『【〔“‘([";
  private static final String NEVER_FIRST = "，。、；：？！）》」』】〕”’,.;:?!)%％";

  /**
   * @param inCell whether they stand in a cell of a ruled table
   */
  static PrintedLine of(List<Glyph> glyphs, boolean inCell) {
    List<Glyph> sorted = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::from)).toList();
    double[] sizes =
        sorted.stream().filter(g -> !g.isBlank()).mapToDouble(Glyph::size).sorted().toArray();
    double size = sizes[sizes.length / 2];
    List<Glyph> kept = LineText.kept(sorted);
    boolean blank = sorted.getLast().isBlank();
    return new PrintedLine(kept, LineText.of(kept, size, inCell), size, blank);
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
    int end = 0;
    while (end < glyphs.size() - 1 && NEVER_LAST.contains(glyphs.get(end).text())) {
      end++;
    }
    end = afterWord(end);
    int stop = end;
    while (end < glyphs.size() && isStop(glyphs.get(end))) {
      end++;
    }
    // Some programs do not part a figure from the stop before it.
    boolean figure = end > stop && end < glyphs.size() && isFigure(glyphs.get(end));
    end = figure && !beginsWithNumber() ? afterWord(end) : end;
    return glyphs.get(end - 1).to() - from();
  }

  /** Whether the beginning of the next line would not have fitted into the room, points, too. */
  boolean isFull(PrintedLine next, double room) {
    return width() + next.firstWidth() > room - SHORT_OF_FULL * size;
  }

  /** Whether it never begins a line. */
  static boolean isStop(Glyph glyph) {
    return NEVER_FIRST.contains(glyph.text());
  }

  private int afterWord(int from) {
    int end = from + 1;
    if (!glyphs.get(from).isWide()) {
      while (end < glyphs.size() && !glyphs.get(end).isWide() && !glyphs.get(end).isBlank()) {
        end++;
      }
    }
    return end;
  }

  private static boolean isFigure(Glyph glyph) {
    char c = glyph.text().charAt(0);
    return c >= '0' && c <= '9';
  }

  /** Whether a sentence ends with it. */
  boolean isSentence() {
    return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether it begins as items and headings do: 一、, （二）, 3. */
  boolean beginsWithNumber() {
    return NUMBER.matcher(text).lookingAt();
  }

  /**
   * Whether a sentence, or the bracket behind it, is over and the next line begins a numbered one.
   */
  boolean isOverBefore(PrintedLine next) {
    return !text.isEmpty()
        && ENDINGS.indexOf(text.charAt(text.length() - 1)) >= 0
        && next.beginsWithNumber();
  }

  /** What stands between it and the next line when that goes on from it: a blank or nothing. */
  String joint(PrintedLine next) {
    char last = text.charAt(text.length() - 1);
    char first = next.text.charAt(0);
    boolean capitals = Character.isUpperCase(last) && Character.isUpperCase(first);
    boolean words = isLetter(last) && isLetter(first) && !capitals;
    boolean mixed = blankAtEnd && !(Glyph.isWide(last) && Glyph.isWide(first));
    return words || mixed ? " " : "";
  }

  private static boolean isLetter(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
