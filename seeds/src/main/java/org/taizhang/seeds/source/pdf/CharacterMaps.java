package org.taizhang.seeds.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * What a file says of the characters that the codes of a font stand for (ISO 32000-1, 9.10.3).
 * PDFBox goes through every code of a range, however many the range is said to have, and cannot be
 * stopped.
 */
final class CharacterMaps {
  private static final int MOST_BYTES = 8 << 20;
  private static final long MOST_CODES = 1_000_000;
  private static final Pattern TOKEN =
      Pattern.compile("<[^<>]*+>|\\[[^\\]]*+\\]|[^\\s<>\\[\\]]++|.", Pattern.DOTALL);
  private static final String RANGES = "beginbfrange";

  private CharacterMaps() {}

  /** Takes maps out of the font that no font can need; its characters are then unknown. */
  static void dropEndless(COSDictionary font) throws IOException {
    for (COSName map : List.of(COSName.TO_UNICODE, COSName.ENCODING)) {
      if (font.getDictionaryObject(map) instanceof COSStream stream && isEndless(stream)) {
        font.removeItem(map);
      }
    }
  }

  private static boolean isEndless(COSStream stream) throws IOException {
    byte[] content;
    try (InputStream in = stream.createInputStream()) {
      content = in.readNBytes(MOST_BYTES + 1);
    }
    if (content.length > MOST_BYTES) {
      return true;
    }
    String map = new String(content, StandardCharsets.ISO_8859_1);
    long codes = 0;
    for (int at = map.indexOf(RANGES); at >= 0; at = map.indexOf(RANGES, at + 1)) {
      codes += codes(map, at + RANGES.length());
      if (codes > MOST_CODES) {
        return true;
      }
    }
    return false;
  }

  /** How many codes the ranges have: first code, last code, and what they stand for, each. */
  private static long codes(String map, int from) {
    Matcher tokens = TOKEN.matcher(map).region(from, map.length());
    long codes = 0;
    String first = next(tokens);
    while (first.startsWith("<") && codes <= MOST_CODES) {
      long wide = (long) number(next(tokens)) - number(first);
      codes += Math.max(0, wide) + 1;
      next(tokens);
      first = next(tokens);
    }
    return codes;
  }

  private static String next(Matcher tokens) {
    while (tokens.find()) {
      if (!tokens.group().isBlank()) {
        return tokens.group();
      }
    }
    return "";
  }

  /** As PDFBox takes it: four bytes at most, those before them lost, the highest bit a sign. */
  private static int number(String token) {
    int number = 0;
    int digits = 0;
    for (int i = 0; i < token.length(); i++) {
      int digit = Character.digit(token.charAt(i), 16);
      if (digit >= 0) {
        number = (number << 4) | digit;
        digits++;
      }
    }
    return digits % 2 == 0 ? number : number << 4;
  }
}
