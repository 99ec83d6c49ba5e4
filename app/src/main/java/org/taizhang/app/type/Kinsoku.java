package org.taizhang.app.type;

/**
 * 禁则: what may not begin or end a line, after GB/T 15834-2011 5.1 (positions of punctuation):
 * closing marks never stand at the head of a line, opening ones never at its end, and 省略号 and 破折号
 * are not divided.
 */
final class Kinsoku {
  private static final String NOT_FIRST = "，。、；：？！）》〉」』】〕〗］｝”’·～％‰℃°々ー" + ",.;:?!)]}%";
  private static final String NOT_LAST = "（《〈「『【〔〖［｛“‘([{＃#￥¥$№";
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

  /** Western words and numbers stay together: 2022, 85%, A-level; and 2022—2024. */
  private static boolean partOfWord(int character) {
    return character < 0x250 && (Character.isLetterOrDigit(character) || in(IN_WORDS, character));
  }

  private static boolean in(String set, int character) {
    return set.indexOf(character) >= 0;
  }
}
