package org.taizhang.seeds.source.pdf;

/**
 * A character on a page, in points from the left and downwards.
 *
 * @param text what it stands for; one character or a ligature
 * @param from left end
 * @param to right end
 * @param base height of its baseline
 * @param size of its type
 */
record Glyph(String text, double from, double to, double base, double size) {
  double top() {
    return base - 0.88 * size;
  }

  double bottom() {
    return base + 0.12 * size;
  }

  double middle() {
    return (from + to) / 2;
  }

  boolean isBlank() {
    return text.isBlank() || text.equals("\u00A0");
  }

  /** Whether it is Chinese or set in the square of a Chinese character. */
  boolean isWide() {
    return isWide(text.codePointAt(0));
  }

  static boolean isWide(int c) {
    return (c >= 0x2E80 && c < 0xFB00) || (c >= 0xFE30 && c < 0xFFEF) || c >= 0x20000 || isQuote(c);
  }

  private static boolean isQuote(int c) {
    return (c >= 0x2014 && c <= 0x201D) || c == 0x2026 || c == 0x00B7;
  }
}
