package org.taizhang.model.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Traditional and Simplified forms of the same character. Characters are folded one by one, so the
 * length of a text never changes. Machine-made Traditional texts leave 范, 后, 干 or 并 for 範, 後, 幹 and
 * 並: only this direction is safe.
 */
public final class Script {
  private static final int SIZE = 0x10000;
  private static final BitSet COMMON_SIMPLIFIED = commonSimplified();

  private Script() {}

  /** The Simplified form of the text, of the same length. */
  public static String simplified(String text) {
    char[] chars = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char simple = simplified(c);
      if (simple != c) {
        if (chars == null) {
          chars = text.toCharArray();
        }
        chars[i] = simple;
      }
    }
    return chars == null ? text : new String(chars);
  }

  /**
   * The conversion tables (some 300 ms) are loaded by the first character that is not plainly
   * Simplified.
   */
  public static char simplified(char c) {
    return isPlain(c) ? c : Tables.SIMPLE[c];
  }

  /** Whether the character is its own Simplified form, as far as is known without the tables. */
  static boolean isPlain(char c) {
    return !isHan(c) || COMMON_SIMPLIFIED.get(c);
  }

  /** Whether the character is written only in Traditional texts. */
  public static boolean isTraditional(char c) {
    return simplified(c) != c;
  }

  public static boolean isHan(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF');
  }

  private static BitSet commonSimplified() {
    CharsetEncoder encoder = Charset.forName("GB2312").newEncoder();
    BitSet common = new BitSet(SIZE);
    for (char c = '\u4E00'; c <= '\u9FFF'; c++) {
      common.set(c, encoder.canEncode(c));
    }
    return common;
  }

  private static final class Tables {
    static final char[] SIMPLE = load();

    private static char[] load() {
      char[] simple = new char[SIZE];
      for (int i = 0; i < SIZE; i++) {
        char c = (char) i;
        simple[i] = isHan(c) ? convert(c) : c;
      }
      return simple;
    }

    private static char convert(char c) {
      @Nullable List<String> forms = ZhConverterUtil.toSimple(c);
      if (forms == null || forms.isEmpty() || forms.getFirst().length() != 1) {
        return c;
      }
      return forms.getFirst().charAt(0);
    }
  }
}
