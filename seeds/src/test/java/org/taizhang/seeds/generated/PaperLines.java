package org.taizhang.seeds.generated;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Breaks paragraphs into the lines of a page. */
final class PaperLines {
  private static final String NEVER_FIRST = "，。；：、）》”％%,;:)";

  private PaperLines() {}

  static float width(PDType0Font font, String text, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  static List<String> wrap(PDType0Font font, String text, float size, float width)
      throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    float filled = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      float wide = width(font, String.valueOf(c), size);
      if (filled + wide > width && NEVER_FIRST.indexOf(c) < 0 && !insideWord(text, i)) {
        lines.add(line.toString());
        line.setLength(0);
        filled = 0;
      }
      line.append(c);
      filled += wide;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Numbers are not parted. */
  private static boolean insideWord(String text, int at) {
    return at > 0 && isLatin(text.charAt(at)) && isLatin(text.charAt(at - 1));
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && c != ' ';
  }
}
