package org.taizhang.seeds.generated;

/** Digits as wide as a Chinese character. */
final class Wide {
  private static final int SHIFT = '０' - '0';

  private Wide() {}

  static String wide(String text) {
    return shifted(text, '0', SHIFT);
  }

  static String narrow(String text) {
    return shifted(text, '０', -SHIFT);
  }

  private static String shifted(String text, char zero, int shift) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= zero && c <= zero + 9) {
        out.setCharAt(i, (char) (c + shift));
      }
    }
    return out.toString();
  }
}
