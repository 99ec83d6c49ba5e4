package org.taizhang.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "一,1",
    "十,10",
    "十二,12",
    "二十,20",
    "二十一,21",
    "六十,60",
    "一百,100",
    "一百零五,105",
    "一百一十二,112",
    "两千,2000",
    "三千零四十,3040",
    "三万六千,36000",
    "十万,100000",
    "二〇二三,2023",
    "二零二五,2025",
    "兩萬,20000",
    "一亿二千万,120000000"
  })
  void readsNumerals(String numeral, long value) {
    assertThat(ChineseNumerals.parse(numeral)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "个", "十十", "一二十", "百", "一批", "万", "二十三四"})
  void refusesWhatIsNoNumeral(String text) {
    assertThat(ChineseNumerals.parse(text)).isEmpty();
  }

  @Test
  void everyNumberUpToTenThousandIsReadAsItIsWritten() {
    for (int n = 1; n < 10_000; n++) {
      assertThat(ChineseNumerals.parse(written(n))).as(written(n)).hasValue(n);
    }
  }

  @Test
  void foldsWidthAndScriptWithoutChangingTheLength() {
    assertThat(Folding.folded("牽頭單位：市場監管局（３０％）")).isEqualTo("牵头单位:市场监管局(30%)");
    assertThat(Folding.folded("示范、骨干、事后、撤并")).isEqualTo("示范、骨干、事后、撤并");
    assertThat(Folding.key("“Ａ级” 食堂—２０")).isEqualTo("\"a级\"食堂-20");
  }

  @Test
  void spellsNames() {
    assertThat(Pinyin.initials("重庆银行")).isEqualTo("cqyh");
    assertThat(Pinyin.initials("市財政局")).isEqualTo("sczj");
    assertThat(Pinyin.initials("音乐2024A班")).isEqualTo("yy2024ab");
  }

  private static String written(int n) {
    String digits = "零一二三四五六七八九";
    String units = " 十百千";
    StringBuilder out = new StringBuilder();
    String text = Integer.toString(n);
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      int d = text.charAt(i) - '0';
      int place = text.length() - 1 - i;
      if (d == 0) {
        gap = true;
        continue;
      }
      if (gap) {
        out.append('零');
        gap = false;
      }
      if (!(d == 1 && place == 1 && out.isEmpty())) {
        out.append(digits.charAt(d));
      }
      if (place > 0) {
        out.append(units.charAt(place));
      }
    }
    return out.toString();
  }
}
