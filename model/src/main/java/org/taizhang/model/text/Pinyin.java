package org.taizhang.model.text;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;
import java.util.Locale;

/**
 * Keys for typing Chinese names on a Latin keyboard. The tables (some 300 ms) are loaded by the
 * first call.
 */
public final class Pinyin {
  private static final int READINGS = 2;

  private Pinyin() {}

  /** First letters: 财政局 is czj. Digits and Latin letters stay, everything else is left out. */
  public static String initials(String text) {
    String spelled = PinyinHelper.toPinyin(Folding.folded(text), PinyinStyleEnum.FIRST_LETTER, " ");
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < spelled.length(); i++) {
      char c = spelled.charAt(i);
      if (c < 0x80 && Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** What Chinese names are sorted by, as in a dictionary: 财政局 is cai zheng ju. */
  public static String spelling(String text) {
    return PinyinHelper.toPinyin(Folding.folded(text), PinyinStyleEnum.NORMAL, " ");
  }

  /**
   * How one character is usually read, without tones and with v for ü: 重 is zhong and chong. At
   * most two, for further ones are rare (体 as cui) and would find what nobody means. A character
   * that is not Chinese is read as itself, in lower case.
   */
  public static List<String> readings(char c) {
    return PinyinHelper.toPinyinList(Folding.folded(c), PinyinStyleEnum.NORMAL).stream()
        .map(read -> read.toLowerCase(Locale.ROOT).replace('ü', 'v'))
        .distinct()
        .limit(READINGS)
        .toList();
  }
}
