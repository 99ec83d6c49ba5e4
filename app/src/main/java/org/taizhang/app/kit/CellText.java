package org.taizhang.app.kit;

/** Words on their way into the cell of a table that other programs open. */
public final class CellText {
  /** What a program might take for a formula: in a file from elsewhere it may do anything. */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private CellText() {}

  /** Whether a program might take the words for a formula. */
  public static boolean isRisky(String text) {
    var first = text.stripLeading();
    return !text.isEmpty()
        && (FORMULA.indexOf(text.charAt(0)) >= 0
            || (!first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0));
  }

  /** For files that cannot say that a cell is text: an apostrophe says it. */
  public static String harmless(String text) {
    return isRisky(text) ? "'" + text : text;
  }
}
