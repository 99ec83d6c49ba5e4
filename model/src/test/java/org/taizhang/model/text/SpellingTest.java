package org.taizhang.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private final Spelling spelling = new Spelling();

  @ParameterizedTest
  @CsvSource({
    "czj,财政局,0,3",
    "caizhengju,财政局,0,3",
    "caizj,财政局,0,3",
    "cai,财政局,0,1",
    "caizh,财政局,0,2",
    "zhengju,财政局,1,3",
    "cqs,重庆市,0,3",
    "zqs,重庆市,0,3",
    "zhongqing,重庆市,0,2",
    "hz,行长,0,2",
    "lvs,律师,0,2",
    "nv,女,0,1",
    "czj,財政局,0,3",
    "gzjd,各镇（街道）,0,5",
    "5g,5G网络,0,2"
  })
  void aNameIsTypedInItsUsualReadings(String typed, String name, int from, int to) {
    assertThat(spelling.part(name, typed)).isEqualTo(new Part(from, to));
  }

  @ParameterizedTest
  @CsvSource({"czt,财政局", "zc,财政局", "z,财政局", "czjj,财政局", "czj,体育局"})
  void nothingElseIsFound(String typed, String name) {
    assertThat(spelling.part(name, typed)).isNull();
  }

  @Test
  void onlyLettersAndDigitsAreTyped() {
    assertThat(Spelling.isTypable("czj1")).isTrue();
    assertThat(Spelling.isTypable("2024")).isFalse();
    assertThat(Spelling.isTypable("财")).isFalse();
    assertThat(Spelling.isTypable("")).isFalse();
  }
}
