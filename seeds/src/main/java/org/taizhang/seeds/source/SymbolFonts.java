package org.taizhang.seeds.source;

/** Signs that are characters of Wingdings or Symbol, as the characters that look like them. */
public final class SymbolFonts {
  private static final String SIGNS =
      "\u00FC√\u00FB×\u00FE☑\u00FD☒\u00A8□o□q□r□n■l●\u00A1○u◆\u00B7·\u00B0°\u00B1±\u00A3≤\u00B3≥\u00B4×";

  private SymbolFonts() {}

  /**
   * The character.
   *
   * @param code as written, with or without the U+F000 of the private area
   * @return empty for a mere ornament
   */
  public static String shown(int code) {
    int sign = code & 0xFF;
    for (int i = 0; i < SIGNS.length(); i += 2) {
      if (SIGNS.charAt(i) == sign) {
        return SIGNS.substring(i + 1, i + 2);
      }
    }
    return "";
  }
}
