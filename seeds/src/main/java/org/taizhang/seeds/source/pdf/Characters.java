package org.taizhang.seeds.source.pdf;

import java.text.Normalizer;

/** Characters as they are typed: fonts in PDF files often name radicals in place of characters. */
final class Characters {
  private static final String RADICALS = "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳⻑⻯⻲⻫⻭⺒⺝⺪";
  private static final String PLAIN = "母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟長竜亀斉歯巳月疋";

  private Characters() {}

  /** The text with radicals, compatibility characters and ligatures written out. */
  static String typed(String text) {
    StringBuilder typed = new StringBuilder(text.length());
    text.codePoints().forEach(c -> typed.append(typed(c)));
    return typed.toString();
  }

  private static String typed(int c) {
    String one = Character.toString(c);
    int radical = RADICALS.indexOf(one);
    if (radical >= 0) {
      return String.valueOf(PLAIN.charAt(radical));
    }
    boolean form =
        (c >= 0x2E80 && c <= 0x2FDF)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFB00 && c <= 0xFB06)
            || (c >= 0x2F800 && c <= 0x2FA1F);
    return form ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one;
  }
}
