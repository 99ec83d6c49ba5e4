package org.taizhang.seeds.source.rtf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.SymbolFonts;

/**
 * The character sets that the fonts of a document bring along. Programs are careless with them:
 * what is no text in the set of the font is tried in that of the document.
 */
final class Fonts {
  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final int SYMBOL = 2;

  private final Map<Integer, Integer> sets = new HashMap<>();
  private Charset page = LATIN;

  /** The code page of the document, such as 936. */
  void page(int number) {
    page = ofPage(number);
  }

  /** Says the character set of a font, as fcharset numbers it. */
  void set(int font, int set) {
    sets.put(font, set);
  }

  /** The bytes as text of the font; a number that no font has stands for none. */
  String decoded(byte[] bytes, int font, int eastAsian) {
    if (isAscii(bytes)) {
      return new String(bytes, StandardCharsets.US_ASCII);
    }
    if (sets.getOrDefault(font, 0) == SYMBOL) {
      StringBuilder signs = new StringBuilder();
      for (byte b : bytes) {
        signs.append(SymbolFonts.shown(b));
      }
      return signs.toString();
    }
    Charset[] charsets = {ofSet(font), ofSet(eastAsian), page, LATIN};
    for (Charset charset : charsets) {
      String text = charset == null ? null : strictly(bytes, charset);
      if (text != null) {
        return text;
      }
    }
    return new String(bytes, LATIN);
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException foreign) {
      return null;
    }
  }

  private @Nullable Charset ofSet(int font) {
    return switch (sets.getOrDefault(font, 0)) {
      case 128 -> Charset.forName("windows-31j");
      case 129 -> Charset.forName("x-windows-949");
      case 134 -> Charset.forName("GB18030");
      case 136 -> Charset.forName("Big5");
      default -> null;
    };
  }

  private static Charset ofPage(int number) {
    return switch (number) {
      case 932 -> Charset.forName("windows-31j");
      case 936, 54936 -> Charset.forName("GB18030");
      case 949 -> Charset.forName("x-windows-949");
      case 950 -> Charset.forName("Big5");
      case 65001 -> StandardCharsets.UTF_8;
      default -> LATIN;
    };
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }
}
