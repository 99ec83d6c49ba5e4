package org.taizhang.seeds.source;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;
import org.taizhang.model.text.Script;

/** How much a decoded text looks like Chinese: the share of its characters that are frequent. */
final class Credibility {
  private static final int SAMPLE = 4000;
  private static final double USUAL = 0.9;
  private static final double UNUSUAL = 0.5;
  private static final int RAREST_OF_FREQUENT = 0xD7;
  private static final BitSet FREQUENT = frequent();

  private Credibility() {}

  /** From 0 to 1, by the first few thousand characters. */
  static double of(String text) {
    int length = Math.min(text.length(), SAMPLE);
    double known = 0;
    for (int i = 0; i < length; i++) {
      known += weight(text.charAt(i));
    }
    return length == 0 ? 0 : known / length;
  }

  /** Letters among Chinese characters are less likely than digits and line ends. */
  private static double weight(char c) {
    if (c < 0x80) {
      boolean usual = Character.isDigit(c) || Character.isWhitespace(c);
      return usual ? USUAL : c > ' ' ? UNUSUAL : 0;
    }
    return FREQUENT.get(c) || (Script.isHan(c) && FREQUENT.get(Script.simplified(c))) ? 1 : 0;
  }

  /**
   * GB 2312 sorts its characters by frequency: signs, then the 3,755 of level 1, then the rarer
   * ones.
   */
  private static BitSet frequent() {
    CharsetEncoder encoder = Charset.forName("GB2312").newEncoder();
    BitSet frequent = new BitSet();
    for (char c = 0x80; c < 0xFFFE; c++) {
      if (!Character.isSurrogate(c) && encoder.canEncode(c)) {
        byte[] bytes = String.valueOf(c).getBytes(encoder.charset());
        frequent.set(c, (bytes[0] & 0xFF) <= RAREST_OF_FREQUENT && !isForeignLetter(c));
      }
    }
    return frequent;
  }

  private static boolean isForeignLetter(char c) {
    return (c >= '\u0400' && c <= '\u04FF') || (c >= '\u3040' && c <= '\u30FF');
  }
}
