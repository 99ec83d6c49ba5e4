package org.taizhang.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedleTest {
  private static final String CHARACTERS = "学學校 　A aＡ1１，,。";

  @ParameterizedTest
  @CsvSource({
    "財政局,市财政局和教育局,1,4",
    "财政局,市財政局,1,4",
    "２０２４年,截至2024年底,2,7",
    "2024,截至２０２４年底,2,6",
    "ai课程,建设 AI 课程,3,8",
    "教育局,教 育　局,0,5",
    "“双减”,落实「雙減」政策,2,6"
  })
  void findsWhatReadsTheSame(String typed, String text, int from, int to) {
    assertThat(Needle.of(typed).part(text)).isEqualTo(new Part(from, to));
    assertThat(Needle.of(typed).isIn(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"财政局,财政厅", "2024,202", "学校,学、校"})
  void findsNothingElse(String typed, String text) {
    assertThat(Needle.of(typed).part(text)).isNull();
    assertThat(Needle.of(typed).isIn(text)).isFalse();
  }

  @Test
  void isInATextWhenItsKeyIsInTheKeyOfTheText() {
    var random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      var needle = Needle.of(words(random, 3));
      var text = words(random, 8);
      boolean there = !needle.isEmpty() && Folding.key(text).contains(needle.key());
      assertThat(needle.part(text) != null).as(needle.key() + " in " + text).isEqualTo(there);
      if (Needle.isPlain(text) && !needle.isEmpty()) {
        assertThat(needle.isInPlain(text)).as(needle.key() + " in " + text).isEqualTo(there);
      }
    }
  }

  private static String words(Random random, int most) {
    return random
        .ints(random.nextInt(most + 1), 0, CHARACTERS.length())
        .mapToObj(i -> CHARACTERS.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
