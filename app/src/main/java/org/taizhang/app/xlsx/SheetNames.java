package org.taizhang.app.xlsx;

/**
 * Names that worksheets may have: at most 31 characters, none of {@code []:*?/\}, and no apostrophe
 * at either end.
 */
final class SheetNames {
  /** The library makes a name that is there already another one by two or three characters. */
  private static final int MOST = 28;

  private SheetNames() {}

  static String safe(String name) {
    var plain = name.strip().replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "-").replace('\'', '’');
    if (plain.isEmpty()) {
      return "-";
    }
    int end = plain.offsetByCodePoints(0, Math.min(plain.codePointCount(0, plain.length()), MOST));
    while (end > MOST) {
      end = plain.offsetByCodePoints(end, -1);
    }
    return plain.substring(0, end);
  }
}
