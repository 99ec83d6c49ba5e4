package org.taizhang.seeds.generated;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Breaks paragraphs into the lines of a page. */
final class PaperLines {
  private static final String NEVER_LAST = "（《“(";
  private static final String NEVER_FIRST = "，。；：、）》”％%,;:)";

  private PaperLines() {}

  static float width(PDType0Font font, String text, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  /**
   * Words and figures stay whole, brackets stay with what they hold, and one stop may hang over.
   */
  static List<String> wrap(PDType0Font font, String text, float size, float width)
      throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int end = afterWord(text, i);
      int stops = end;
      while (stops < text.length() && NEVER_FIRST.indexOf(text.charAt(stops)) >= 0) {
        stops++;
      }
      String needed = text.substring(i, stops - end > 1 ? stops - 1 : end);
      if (!line.isEmpty() && width(font, line + needed, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(text, i, stops);
      i = stops;
    }
    lines.add(line.toString());
    return lines;
  }

  private static int afterWord(String text, int from) {
    int end = from;
    while (end < text.length() - 1 && NEVER_LAST.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    end++;
    while (end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && c != ' ';
  }
}
