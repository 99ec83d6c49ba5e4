package org.taizhang.seeds.source.web;

import java.util.Locale;

/** How a list writes its numbers (CSS Counter Styles). */
enum NumberStyle {
  DECIMAL,
  LOWER_ALPHA,
  UPPER_ALPHA,
  LOWER_ROMAN,
  UPPER_ROMAN,
  /** 一、二、三、 */
  CHINESE,
  NONE;

  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final int MOST = 3999;

  /** The style that a type attribute or a list-style names; the other one when it names none. */
  static NumberStyle named(String name, NumberStyle other) {
    return switch (name) {
      case "1" -> DECIMAL;
      case "a" -> LOWER_ALPHA;
      case "A" -> UPPER_ALPHA;
      case "i" -> LOWER_ROMAN;
      case "I" -> UPPER_ROMAN;
      default -> ofStyle(name.toLowerCase(Locale.ROOT), other);
    };
  }

  private static NumberStyle ofStyle(String style, NumberStyle other) {
    if (style.contains("chinese") || style.contains("cjk-") || style.contains("japanese")) {
      return CHINESE;
    }
    if (style.contains("alpha") || style.contains("latin")) {
      return style.contains("upper") ? UPPER_ALPHA : LOWER_ALPHA;
    }
    if (style.contains("roman")) {
      return style.contains("upper") ? UPPER_ROMAN : LOWER_ROMAN;
    }
    if (style.contains("decimal")) {
      return DECIMAL;
    }
    boolean none =
        style.contains("none")
            || style.contains("disc")
            || style.contains("circle")
            || style.contains("square");
    return none ? NONE : other;
  }

  /** The number with the sign after it: 3. iii. 三、; empty for NONE. */
  String number(int value) {
    if (value < 1 || value > MOST) {
      return this == NONE ? "" : value + ".";
    }
    return switch (this) {
      case DECIMAL -> value + ".";
      case LOWER_ALPHA -> letters(value) + ".";
      case UPPER_ALPHA -> letters(value).toUpperCase(Locale.ROOT) + ".";
      case LOWER_ROMAN -> roman(value) + ".";
      case UPPER_ROMAN -> roman(value).toUpperCase(Locale.ROOT) + ".";
      case CHINESE -> chinese(value) + "、";
      case NONE -> "";
    };
  }

  private static String letters(int value) {
    String last = String.valueOf((char) ('a' + (value - 1) % 26));
    return value <= 26 ? last : letters((value - 1) / 26) + last;
  }

  private static String roman(int value) {
    StringBuilder text = new StringBuilder();
    int rest = value;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        text.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return text.toString();
  }

  private static String chinese(int value) {
    StringBuilder text = new StringBuilder();
    int[] units = {1000, 100, 10, 1};
    String[] names = {"千", "百", "十", ""};
    boolean gap = false;
    for (int i = 0; i < units.length; i++) {
      int digit = value / units[i] % 10;
      if (digit > 0) {
        text.append(gap && !text.isEmpty() ? "零" : "");
        boolean ten = units[i] == 10 && digit == 1 && text.isEmpty();
        text.append(ten ? "" : String.valueOf("一二三四五六七八九".charAt(digit - 1))).append(names[i]);
      }
      gap = digit == 0;
    }
    return text.toString();
  }
}
