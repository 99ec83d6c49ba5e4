package org.taizhang.app.type;

/**
 * Widths of text, in the unit of the type size asked for. There is one implementation for all
 * devices, so that what fits on the screen fits on paper.
 */
public interface TextMetrics {
  /** Height of the ideographic em box above the baseline, as a share of the type size. */
  double EM_ASCENT = 0.88;

  /** Whether the face itself has a glyph for the character. */
  boolean covers(Face face, int codePoint);

  /** Advance of one character in ems; that of its substitute where the face lacks it. */
  double advance(Face face, int codePoint);

  /** Width of a line of text set in one size. */
  default double width(Face face, String text, double size) {
    double ems = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      ems += advance(face, codePoint);
      i += Character.charCount(codePoint);
    }
    return ems * size;
  }

  /** Distance from the top of a line of the given height to the baseline that centres its text. */
  static double baseline(double lineHeight, double size) {
    return (lineHeight - size) / 2 + EM_ASCENT * size;
  }
}
