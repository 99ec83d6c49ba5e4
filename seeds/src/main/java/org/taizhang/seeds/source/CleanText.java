package org.taizhang.seeds.source;

/**
 * Text without what cannot be seen and only deceives: controls and marks that turn its direction.
 */
final class CleanText {
  private CleanText() {}

  /** The same string when nothing had to go; tabs stay, other blanks of a line too. */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isForbidden(text.charAt(i))) {
        return without(text);
      }
    }
    return text;
  }

  private static String without(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.chars().filter(c -> !isForbidden((char) c)).forEach(c -> clean.append((char) c));
    return clean.toString();
  }

  /**
   * C0 and C1 controls, zero-width marks, the embeddings, overrides and isolates of the
   * bidirectional algorithm (UAX #9), and characters that Unicode has none for.
   */
  private static boolean isForbidden(char c) {
    return (c < 0x20 && c != '\t')
        || (c >= 0x7F && c <= 0x9F)
        || c == 0xAD
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || c >= 0xFFFE;
  }
}
