package org.taizhang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.app.kit.TextChange.Run.Side;

class TextChangeTest {

  @ParameterizedTest
  @CsvSource({
    "新建3所。,新建5所。,新建-3+5所。",
    "新建3所，改造操场2片。,新建5所，改造操场6片。,新建-3+5所，改造操场-2+6片。",
    "'',教育局,+教育局",
    "教育局,'',-教育局",
    "教育局,教育局,教育局",
    "财政局,发改局,-财政+发改局",
    "甲的乙,丙的丁,-甲的乙+丙的丁", // one character in common is chance
  })
  void onlyWhatChangedIsMarked(String before, String after, String marked) {
    assertThat(marked(TextChange.of(before, after))).isEqualTo(marked);
  }

  @Test
  void bothTextsAreWhole() {
    var random = new Random(5);
    for (int i = 0; i < 300; i++) {
      String before = made(random);
      String after = made(random);
      var change = TextChange.of(before, after);
      assertThat(without(change, Side.AFTER)).isEqualTo(before);
      assertThat(without(change, Side.BEFORE)).isEqualTo(after);
    }
  }

  @Test
  void longTextsAreComparedToo() {
    var before = "甲" + "乙".repeat(2000) + "尾";
    var after = "甲" + "丙丁".repeat(2000) + "尾";
    assertThat(TextChange.of(before, after).runs())
        .extracting(TextChange.Run::side)
        .containsExactly(Side.BOTH, Side.BEFORE, Side.AFTER, Side.BOTH);
  }

  @Test
  void whatStayedIsShownNearTheChangesOnly() {
    var brief =
        TextChange.of(
                "前".repeat(90) + "3所" + "后".repeat(90), "前".repeat(90) + "5所" + "后".repeat(90))
            .brief();
    assertThat(marked(brief)).isEqualTo("……" + "前".repeat(30) + "-3+5所" + "后".repeat(29) + "……");
    assertThat(TextChange.of("前".repeat(90), "前".repeat(90)).brief().runs().getFirst().text())
        .as("where nothing changed all of it is shown")
        .hasSize(90);
  }

  private static String made(Random random) {
    return random
        .ints(random.nextInt(30), 0, 5)
        .mapToObj(i -> i == 4 ? "𠮷" : "新建幼儿".substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static String without(TextChange change, Side side) {
    return change.runs().stream()
        .filter(run -> run.side() != side)
        .map(TextChange.Run::text)
        .collect(Collectors.joining());
  }

  private static String marked(TextChange change) {
    return change.runs().stream()
        .map(run ->
            switch (run.side()) {
              case BEFORE -> "-" + run.text();
              case BOTH -> run.text();
              case AFTER -> "+" + run.text();
            })
        .collect(Collectors.joining());
  }
}
