package org.taizhang.app.kit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts that a spreadsheet would calculate instead of show. A name may come from any document, so
 * whatever leaves for a spreadsheet goes through here.
 */
public final class Formulas {
  /** What begins one, in half and full width. */
  private static final String BEGINNINGS = "=+-@＝＋－＠";

  private Formulas() {}

  /** Whether a spreadsheet might take the text for a formula; blanks before it do not help. */
  public static boolean isLikely(String text) {
    var shown = text.strip();
    return (!text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0)
        || (!shown.isEmpty() && BEGINNINGS.indexOf(shown.charAt(0)) >= 0);
  }

  /** The text as it can stand in a file of plain text: an apostrophe goes before a formula. */
  public static String defused(String text) {
    return isLikely(text) ? "'" + text : text;
  }

  /**
   * A row to be pasted into a spreadsheet: what ends a cell or a row inside one becomes a blank.
   */
  public static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> defused(cell.replaceAll("\\s*[\\t\\r\\n]+\\s*", " ").strip()))
        .collect(Collectors.joining("\t"));
  }
}
