package org.taizhang.model.text;

import java.util.OptionalLong;

/** Numbers written in Chinese numerals: 二十一, 一百零五, 两千, 三万六千, 二〇二三. */
public final class ChineseNumerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final int LONGEST = 16;

  private ChineseNumerals() {}

  /**
   * The value of the numeral, Simplified or Traditional; empty when the text is not one numeral
   * from end to end.
   */
  public static OptionalLong parse(String numeral) {
    if (numeral.isEmpty() || numeral.length() > LONGEST) {
      return OptionalLong.empty();
    }
    String folded = Folding.folded(numeral);
    return isPlainDigits(folded) ? plainDigits(folded) : Sum.of(folded);
  }

  private static boolean isPlainDigits(String text) {
    return text.length() > 1 && text.chars().allMatch(c -> digit((char) c) >= 0);
  }

  private static OptionalLong plainDigits(String text) {
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      value = value * 10 + digit(text.charAt(i));
    }
    return OptionalLong.of(value);
  }

  static int digit(char c) {
    return switch (c) {
      case '〇' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }

  /** Adds up a numeral with units from left to right. */
  private static final class Sum {
    private long hundredMillions;
    private long tenThousands;
    private long section;
    private int pending = -1;
    private int lowestUnit = Integer.MAX_VALUE;

    static OptionalLong of(String text) {
      Sum sum = new Sum();
      for (int i = 0; i < text.length(); i++) {
        if (!sum.take(text.charAt(i))) {
          return OptionalLong.empty();
        }
      }
      return OptionalLong.of(sum.hundredMillions + sum.tenThousands + sum.below());
    }

    private boolean take(char c) {
      if (c == '万' || c == '亿') {
        return multiply(c == '万');
      }
      int unit = unit(c);
      return unit > 0 ? takeUnit(unit) : takeDigit(digit(c));
    }

    private boolean takeDigit(int digit) {
      boolean fits = digit >= 0 && pending <= 0;
      pending = digit;
      return fits;
    }

    private boolean takeUnit(int unit) {
      boolean bareTen = pending < 0 && unit == 10 && section == 0;
      boolean fits = unit < lowestUnit && (pending > 0 || bareTen);
      section += (long) Math.max(pending, 1) * unit;
      lowestUnit = unit;
      pending = -1;
      return fits;
    }

    private boolean multiply(boolean byTenThousand) {
      long below = below();
      if (byTenThousand) {
        tenThousands += below * 10_000L;
      } else {
        hundredMillions += (tenThousands + below) * 100_000_000L;
        tenThousands = 0;
      }
      section = 0;
      pending = -1;
      lowestUnit = Integer.MAX_VALUE;
      return below > 0;
    }

    private long below() {
      return section + Math.max(pending, 0);
    }
  }
}
