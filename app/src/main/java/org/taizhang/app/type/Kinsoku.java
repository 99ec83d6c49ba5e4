package org.taizhang.app.type;

/**
 * 禁则: what may not begin or end a line, after GB/T 15834-2011 5.1 (positions of punctuation):
 * closing marks never stand at the head of a line, opening ones never at its end, and 省略号 and 破折号
 * are not divided.
 */
final class Kinsoku {
  private static final String NOT_FIRST = "，。、；：？！）》〉」』】〕〗］｝”’·～％‰℃°々ー" + ",.;:?!)]}%";
  private static final String OPENING = "（《〈「『【〔〖［｛“‘";
  private static final String NOT_LAST = OPENING + "([{＃#￥¥$№";
  private static final String HALF_BLANK = "，。、；：？！）》〉」』】〕〗］｝";
  private static final int DASH = '—';
  private static final String UNDIVIDED = "—…";
  private static final String IN_WORDS = ".,-+/&'%·:~";

  private Kinsoku() {}

  /** Whether a line may end after {@code before} and the next begin with {@code after}. */
  static boolean mayBreak(int before, int after) {
    if (in(NOT_LAST, before) || in(NOT_FIRST, after) || Character.isSpaceChar(after)) {
      return false;
    }
    if (before == after && in(UNDIVIDED, before)) {
      return false;
    }
    return !(partOfWord(before) && (partOfWord(after) || after == DASH))
        && !(before == DASH && partOfWord(after));
  }

  /** Whether a full-width mark leaves the right half of its box empty, so that it may be halved. */
  static boolean halfBlank(int character) {
    return in(HALF_BLANK, character);
  }

  /** Whether a full-width mark leaves the left half of its box empty, so that it may be halved. */
  static boolean opens(int character) {
    return in(OPENING, character);
  }

  /** A number stays with what it counts and with 第: 35所, 2024年, 第3期. */
  static boolean counted(int before, int after) {
    return (digit(before) && Character.isIdeographic(after)) || (before == '第' && digit(after));
  }

  /** Whether blank may be set between them to fill a line. */
  static boolean mayPart(int before, int after) {
    return !(before == after && in(UNDIVIDED, before))
        && !(partOfWord(before) && partOfWord(after));
  }

  private static boolean digit(int character) {
    return character >= '0' && character <= '9';
  }

  /** Western words and numbers stay together: 2022, 85%, A-level; and 2022—2024. */
  private static boolean partOfWord(int character) {
    return character < 0x250 && (Character.isLetterOrDigit(character) || in(IN_WORDS, character));
  }

  private static boolean in(String set, int character) {
    return set.indexOf(character) >= 0;
  }
}
