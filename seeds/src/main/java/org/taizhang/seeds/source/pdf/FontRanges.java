package org.taizhang.seeds.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/**
 * What a file says of ranges of codes of a font: the characters they stand for (ISO 32000-1,
 * 9.10.3) and their widths (9.7.4.3). PDFBox goes through every code of a range, however many the
 * range is said to have, and cannot be stopped.
 */
final class FontRanges {
  private static final int MOST_BYTES = 8 << 20;
  private static final long MOST_CODES = 1_000_000;
  private static final Pattern TOKEN =
      Pattern.compile("<[^<>]*+>|\\[[^\\]]*+\\]|[^\\s<>\\[\\]]++|.", Pattern.DOTALL);
  private static final String RANGES = "beginbfrange";

  private FontRanges() {}

  /**
   * Takes out of the font what no font can need: its characters are then unknown, or have the width
   * that it names for all others.
   */
  static void dropEndless(COSDictionary font) throws IOException {
    for (COSName map : List.of(COSName.TO_UNICODE, COSName.ENCODING)) {
      if (font.getDictionaryObject(map) instanceof COSStream stream && isEndless(stream)) {
        font.removeItem(map);
      }
    }
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants != null
        && descendants.size() > 0
        && descendants.getObject(0) instanceof COSDictionary descendant) {
      dropWidths(descendant, COSName.W, 1);
      dropWidths(descendant, COSName.W2, 3);
    }
  }

  /** First code, last code and numbers for both; or a code and the numbers of it and the next. */
  private static void dropWidths(COSDictionary font, COSName name, int numbers) {
    COSArray widths = font.getCOSArray(name);
    long codes = 0;
    for (int i = 0; widths != null && i + 1 < widths.size(); ) {
      if (widths.getObject(i++) instanceof COSNumber first
          && widths.getObject(i++) instanceof COSNumber last) {
        codes += Math.max(0, (long) last.intValue() - first.intValue());
        i += numbers;
      }
    }
    if (codes > MOST_CODES) {
      font.removeItem(name);
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
