package org.taizhang.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HeadedPatternTest {
  private static final String WORDS = "(?:牵头|主办|责任)(?:单位|部门)?(?!人)|不(?:少|低)于\\s*|由";
  private static final String LETTERS = "牵头主办责任单位部门人不少低于 由、。";

  @Test
  void findsWhatThePatternAloneFinds() {
    Random random = new Random(1);
    HeadedPattern headed = HeadedPattern.ofWords(WORDS);
    for (int i = 0; i < 2000; i++) {
      String text = text(random);
      List<String> found = new ArrayList<>();
      headed.each(text, match -> found.add(match.start() + match.group()));
      assertThat(found).as(text).isEqualTo(expected(text));
      assertThat(headed.all(text).stream().map(MatchResult::group).toList())
          .isEqualTo(expected(text).stream().map(one -> one.replaceFirst("\\d+", "")).toList());
    }
  }

  @Test
  void looksAroundAPartOfATextButNotBeyondIt() {
    HeadedPattern ahead = new HeadedPattern("单", "(?<=责任)单位(?=:)");
    assertThat(ahead.first("责任单位:甲", 2, 4)).isNotNull();
    assertThat(ahead.first("责任单位:甲", 2, 3)).isNull();
    assertThat(ahead.first("主办单位:甲")).isNull();
  }

  @Test
  void knowsWhetherNothingElseStandsInTheText() {
    HeadedPattern headed = HeadedPattern.ofWords(WORDS);
    assertThat(List.of("牵头单位", "责任", "不少于 ", "由")).allMatch(headed::isWhole);
    assertThat(List.of("", "责任人", "由、", "、由", "单位")).noneMatch(headed::isWhole);
  }

  @Test
  void knowsTheCharactersThatAPatternBeginsWith() {
    assertThat(HeadedPattern.heads("(?:年|月)?均|每校")).isEqualTo("年月均每");
  }

  @Test
  void firstAlternativeWins() {
    HeadedWords words = new HeadedWords("单位名称|单位|(?:责|主)任?|单");
    assertThat(words.endAt("各单位名", 1)).isEqualTo(3);
    assertThat(words.endAt("单位名称", 0)).isEqualTo(4);
    assertThat(words.endAt("主任", 0)).isEqualTo(2);
    assertThat(words.endAt("任", 0)).isEqualTo(-1);
    assertThat(words.endAt("单", 1)).isEqualTo(-1);
  }

  private static List<String> expected(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(WORDS).matcher(text);
    while (matcher.find()) {
      found.add(matcher.start() + matcher.group());
    }
    return found;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(40); length > 0; length--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
