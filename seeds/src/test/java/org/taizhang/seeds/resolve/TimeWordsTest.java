package org.taizhang.seeds.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words about time within a clause, taken out whole. */
class TimeWordsTest {

  @ParameterizedTest
  @CsvSource({
    "第二学期结束前完成, 第二学期结束前",
    "于2025年春季学期结束前完成, 于2025年春季学期结束前",
    "三季度末前完成, 三季度末前",
    "第三季度末完成, 第三季度末",
    "“十四五”期间完成, “十四五”期间",
    "“十四五”末完成, “十四五”末",
    "学年末完成, 学年末",
    "暑假前完成, 暑假前",
    "2025年6月底前完成, 2025年6月底前",
    "持续推进, 持续推进",
    "每学期, 每学期",
  })
  void areFoundWhole(String clause, String words) {
    assertThat(TimeWords.in(clause)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "4月底前完成筛查并建立档案。, 4月底前",
    "建成校园6所并于年底前升级网络。, 于年底前",
    "年内完成修订，6月底前督查一次。,",
    "全年开展教育4次，教师节前评选标兵。,",
    "上半年完成自查，9月底前通过复核。,",
    "3月底前申报，9月底前完成。,",
    "每月检查一次，12月底前通报。,",
  })
  void aLastDayBesideOtherTimesIsOfAPartOnly(String text, String words) {
    assertThat(TimeWords.only(text)).isEqualTo(words);
  }
}
