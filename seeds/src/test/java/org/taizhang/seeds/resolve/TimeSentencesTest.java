package org.taizhang.seeds.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.model.Recurrence;

/**
 * Words about time as the columns and brackets of plans have them, the year of their plan (0: it is
 * one for several or not known), and the last day or how often. Nothing where the words leave it
 * open: they are kept all the same.
 */
class TimeSentencesTest {
  private static final String WORDS =
      """
      2025年6月底前 | 0 | 2025-06-30
      2025年6月30日前 | 0 | 2025-06-30
      2025年6月 | 0 | 2025-06-30
      2025.6 | 0 | 2025-06-30
      2025-06-15 | 0 | 2025-06-15
      2025/6/15 | 0 | 2025-06-15
      ２０２５年６月底前 | 0 | 2025-06-30
      二〇二五年六月底前 | 0 | 2025-06-30
      2025年2月底前 | 0 | 2025-02-28
      2月底前 | 2024 | 2024-02-29
      6月30日之前 | 2025 | 2025-06-30
      6月底 | 0 |
      6月31日 | 2025 |
      3月上旬 | 2025 | 2025-03-10
      3月中旬前 | 2025 | 2025-03-20
      3月下旬 | 2025 | 2025-03-31
      3月初 | 2025 | 2025-03-10
      5月中下旬 | 2025 | 2025-05-31
      5月15日左右 | 2025 | 2025-05-15
      十月底前 | 2025 | 2025-10-31
      3—5月 | 2025 | 2025-05-31
      2025年3月至5月 | 0 | 2025-05-31
      3月1日至4月20日 | 2025 | 2025-04-20
      2024年9月—2025年1月 | 0 | 2025-01-31
      6月、12月 | 2025 | 2025-12-31
      2023—2025年 | 0 | 2025-12-31
      2023年至2025年 | 0 | 2025-12-31
      2025年 | 0 | 2025-12-31
      到2025年 | 0 | 2025-12-31
      2025年底前 | 0 | 2025-12-31
      2025年年底前 | 0 | 2025-12-31
      2025年末 | 0 | 2025-12-31
      2025年前 | 0 |
      9月前 | 2025 |
      三季度前 | 2025 |
      年底前 | 2025 | 2025-12-31
      年底前 | 0 |
      今年年底 | 2025 | 2025-12-31
      明年6月底前 | 2025 | 2026-06-30
      明年底 | 2025 | 2026-12-31
      年内 | 2025 | 2025-12-31
      年前 | 2025 |
      年中 | 2025 | 2025-06-30
      上半年 | 2025 | 2025-06-30
      2025年上半年 | 0 | 2025-06-30
      下半年 | 2025 | 2025-12-31
      三季度末 | 2025 | 2025-09-30
      第三季度 | 2025 | 2025-09-30
      2025年3季度 | 0 | 2025-09-30
      前三季度 | 2025 | 2025-09-30
      一季度末前 | 2025 | 2025-03-31
      四季度内 | 2025 | 2025-12-31
      2024年四季度 | 2025 | 2024-12-31
      暑假前 | 2025 | 2025-06-30
      2025年暑期前 | 0 | 2025-06-30
      暑假期间 | 2025 | 2025-08-31
      暑假结束前 | 2025 | 2025-08-31
      寒假前 | 2025 |
      寒假期间 | 2025 |
      春节前 | 2025 |
      秋季学期开学前 | 2025 | 2025-08-31
      2025年秋季开学前 | 0 | 2025-08-31
      新学年开学前 | 2025 | 2025-08-31
      9月1日开学前 | 2025 | 2025-08-31
      春季学期开学前 | 2025 |
      开学前 | 2025 |
      春季学期 | 2025 | 2025-06-30
      2025年春季学期内 | 0 | 2025-06-30
      春季学期末 | 2025 | 2025-06-30
      秋季学期 | 2025 |
      2025年秋季学期结束前 | 0 |
      第二学期结束前 | 2025 | 2025-06-30
      学期末 | 2025 |
      学年末 | 2025 | 2025-08-31
      学年结束前 | 2025 | 2025-08-31
      2024学年 | 0 | 2025-08-31
      2024—2025学年 | 0 | 2025-08-31
      2024—2025学年第二学期 | 0 | 2025-06-30
      2024—2025学年第一学期 | 0 |
      五一节前 | 2025 | 2025-04-30
      六一儿童节 | 2025 | 2025-06-01
      “七一”前 | 2025 | 2025-06-30
      教师节前 | 2025 | 2025-09-09
      国庆节前 | 2025 | 2025-09-30
      元旦前 | 2025 | 2025-12-31
      2026年元旦前 | 0 | 2025-12-31
      高考前 | 2025 | 2025-06-06
      中考前 | 2025 |
      “十四五”期间 | 0 | 2025-12-31
      “十四五”末 | 0 | 2025-12-31
      十五五时期 | 0 | 2030-12-31
      “十四五”规划期末 | 0 | 2025-12-31
      “十五五”初 | 0 |
      2024年起 | 2024 |
      自2024年9月1日起 | 2024 |
      三个月内 | 2025 |
      即知即改 | 2025 |
      每周 | 2025 |
      每月 | 2025 | MONTHLY
      每月5日前 | 2025 | MONTHLY
      每月底前 | 2025 | MONTHLY
      按月调度 | 2025 | MONTHLY
      一月一通报 | 2025 | MONTHLY
      每季度 | 2025 | QUARTERLY
      每季度末月25日前 | 2025 | QUARTERLY
      逐季 | 2025 | QUARTERLY
      每半年 | 2025 | HALF_YEARLY
      每学期 | 2025 | TERMLY
      每学期末 | 2025 | TERMLY
      每学期开学前 | 2025 | TERMLY
      每年 | 2025 | YEARLY
      每年6月底前 | 2025 | YEARLY
      每学年 | 2025 | YEARLY
      2024年起，每年12月底前 | 0 | YEARLY
      长期坚持 | 2025 | CONTINUOUS
      持续推进 | 2025 | CONTINUOUS
      常态化推进 | 2025 | CONTINUOUS
      贯穿全年 | 2025 | CONTINUOUS
      全年推进 | 2025 | CONTINUOUS
      全年 | 2025 | 2025-12-31
      2025年6月底前，长期坚持 | 0 | 2025-06-30 CONTINUOUS
      持续推进，年底前取得阶段性成效 | 2025 | 2025-12-31 CONTINUOUS
      力争2025年9月底前完成 | 0 | 2025-09-30
      原则上6月底前完成 | 2025 | 2025-06-30
      2025年10月底前基本完成 | 0 | 2025-10-31
      截至2025年11月 | 0 | 2025-11-30
      """;

  static Stream<String[]> words() {
    return WORDS
        .lines()
        .map(
            line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("words")
  void say(String words, int year, String meaning) {
    assertThat(said(words, year)).isEqualTo(meaning);
    assertThat(Schedules.of(words)).isNotNull().returns(words, schedule -> schedule.words());
  }

  private static String said(String words, int year) {
    Recurrence recurrence = Schedules.recurrence(words);
    return Stream.of(Deadlines.of(words, year), recurrence)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}
