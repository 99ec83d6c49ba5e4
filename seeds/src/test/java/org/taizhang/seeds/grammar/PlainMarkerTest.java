package org.taizhang.seeds.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainMarkerTest {
  private static final String SIGNS = "0123456789１２一二三四五六七八九十百零〇两、.．。()（）[〔〕] \t推工Ａaé年级个";

  @Test
  void saysWhatThePatternsSay() {
    Random random = new Random(7);
    int plain = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(7);
      for (int j = 0; j < length; j++) {
        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      Marker marker = PlainMarker.of(text.toString());
      if (marker != null) {
        plain++;
        assertThat(marker).as(text.toString()).isEqualTo(Marker.byPattern(text.toString()));
      }
    }
    assertThat(plain).isGreaterThan(900);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.推进", "１．推进", "12、推进", "一、推进", "二十一、推进", "（三）推进", "(10)推进"})
  void knowsTheCommonNumbers(String text) {
    assertThat(PlainMarker.of(text)).isNotNull().isEqualTo(Marker.byPattern(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.", "1.2推进", "一年级", "一、二年级推进", "1. 推进", "（三） 推进", "1234、推进"})
  void leavesTheOthersToThePatterns(String text) {
    assertThat(PlainMarker.of(text)).isNull();
  }
}
