package org.taizhang.seeds.source.word;

import java.util.Locale;

/** Numbers as lists print them (ECMA-376 part 1, 17.18.59 ST_NumberFormat). */
final class NumberFormat {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] PLACES = {"", "十", "百", "千"};
  private static final String[] LEGAL_PLACES = {"", "拾", "佰", "仟"};
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_LETTERS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private NumberFormat() {}

  static String of(int number, String format) {
    if (number < 0 || number > 9999) {
      return Integer.toString(number);
    }
    return switch (format) {
      case "none", "bullet" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "japaneseCounting",
          "koreanCounting" ->
          counted(number, DIGITS.replace('〇', '零'), PLACES);
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
          counted(number, LEGAL, LEGAL_PLACES);
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand", "koreanDigital" ->
          digits(number);
      case "ideographTraditional" -> from(STEMS, number);
      case "ideographZodiac" -> from(BRANCHES, number);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "decimalFullWidth", "decimalFullWidth2", "decimalHalfWidth" ->
          format.endsWith("HalfWidth") ? Integer.toString(number) : fullWidth(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "decimalEnclosedFullstop" ->
          number >= 1 && number <= 20 ? Character.toString('\u2487' + number) : number + ".";
      case "decimalEnclosedParen" ->
          number >= 1 && number <= 20 ? Character.toString('\u2473' + number) : "(" + number + ")";
      case "ideographEnclosedCircle" ->
          number >= 1 && number <= 10
              ? Character.toString('\u327F' + number)
              : counted(number, DIGITS, PLACES);
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      default -> Integer.toString(number);
    };
  }

  /** 二十一, 一百零五; ten to nineteen without the one before. */
  private static String counted(int number, String digits, String[] places) {
    if (number == 0) {
      return digits.substring(0, 1);
    }
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = number / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        gap = !text.isEmpty();
      } else {
        text.append(gap ? digits.substring(0, 1) : "");
        gap = false;
        boolean bareTen = place == 1 && digit == 1 && text.isEmpty();
        text.append(bareTen ? "" : digits.charAt(digit)).append(places[place]);
      }
    }
    return text.toString();
  }

  private static String digits(int number) {
    StringBuilder text = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
    return text.toString();
  }

  private static String fullWidth(int number) {
    StringBuilder text = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> text.append((char) (c - '0' + '０')));
    return text.toString();
  }

  private static String circled(int number) {
    if (number >= 1 && number <= 20) {
      return Character.toString('\u245F' + number);
    }
    return number >= 21 && number <= 35
        ? Character.toString('\u3251' + number - 21)
        : Integer.toString(number);
  }

  private static String from(String row, int number) {
    return number >= 1 && number <= row.length()
        ? row.substring(number - 1, number)
        : Integer.toString(number);
  }

  private static String roman(int number) {
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN[i]) {
        text.append(ROMAN_LETTERS[i]);
        rest -= ROMAN[i];
      }
    }
    return text.toString();
  }

  /** A to Z, then AA, BB. */
  private static String letters(int number, char first) {
    return number < 1
        ? Integer.toString(number)
        : Character.toString(first + (number - 1) % 26).repeat(Math.min(8, (number - 1) / 26 + 1));
  }
}
