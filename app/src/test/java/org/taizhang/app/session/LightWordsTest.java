package org.taizhang.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.kit.Lights;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.TargetState;
import org.taizhang.model.pace.LateStartRule;
import org.taizhang.model.pace.Light;
import org.taizhang.model.pace.LightPreset;
import org.taizhang.model.pace.LightReason;
import org.taizhang.model.pace.LightReason.PaceGap;
import org.taizhang.model.pace.NearDueRule;
import org.taizhang.model.pace.Pace;
import org.taizhang.model.pace.Percent;
import org.taizhang.model.pace.RepairRule;
import org.taizhang.model.pace.RuleFault;
import org.taizhang.model.pace.Verdict;

class LightWordsTest {
  private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 30);
  private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 31);
  private static final PaceGap BEHIND = new PaceGap(Percent.of(75), Percent.of(40));

  private final Messages messages = Messages.chinese();
  private final LightWords words = new LightWords(messages);
  private final LightRuleWords rules = new LightRuleWords(messages);

  static Stream<Arguments> reasons() {
    return Stream.of(
        arguments(BEHIND, "应达 75%，实达 40%，差 35 个百分点"),
        arguments(
            new PaceGap(new Percent(new BigDecimal("66.7")), Percent.of(40)),
            "应达 66.7%，实达 40%，差 26.7 个百分点"),
        arguments(new PaceGap(Percent.of(75), Percent.of(75)), "应达 75%，实达 75%，与序时进度持平"),
        arguments(new PaceGap(Percent.NONE, Percent.ALL), "应达 0%，实达 100%，超前 100 个百分点"),
        arguments(
            new LightReason.ByState(TargetState.IN_PROGRESS, DECEMBER),
            "按状态和时限判断：推进中，时限 2024年12月31日"),
        arguments(new LightReason.Overdue(SEPTEMBER, 92), "时限 2024年9月30日，已逾期 92 天"),
        arguments(new LightReason.NearDue(DECEMBER, 10), "时限 2024年12月31日，还有 10 天"),
        arguments(new LightReason.NearDue(DECEMBER, 0), "时限 2024年12月31日，当天到期"),
        arguments(
            new LightReason.LateStart(LocalDate.of(2024, 1, 1), 3), "应自2024年1月1日起推进，已满 3 个月仍未启动"),
        arguments(new LightReason.Unreported(SEPTEMBER), "本期未报送，上次报送是 2024年9月30日"),
        arguments(new LightReason.Unreported(null), "本期未报送，此前也没有报送过"),
        arguments(
            new LightReason.MadeGood(SEPTEMBER, new PaceGap(Percent.of(75), Percent.of(70))),
            "2024年9月30日为红灯，后已补上；应达 75%，实达 70%，差 5 个百分点"),
        arguments(new LightReason.NotYetBegun(LocalDate.of(2025, 1, 1)), "自2025年1月1日起推进，尚未到时间"),
        arguments(new LightReason.UnderReview(), "已报完成，正在核实"),
        arguments(new LightReason.Done(TargetState.CLOSED), "状态为已销号"),
        arguments(new LightReason.Stopped(), "已中止，不再考核进度"),
        arguments(
            new LightReason.Overridden("用地已批复", new Verdict(Light.RED, BEHIND, SEPTEMBER)),
            "人工定灯，理由：“用地已批复”；按规则应为红灯（应达 75%，实达 40%，差 35 个百分点）"));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void aLightSaysWhyAndAsOfWhen(LightReason reason, String sentence) {
    assertThat(words.of(new Verdict(Light.RED, reason, SEPTEMBER)))
        .isEqualTo(sentence + "，截至 2024年9月30日");
  }

  @Test
  void everyKindOfReasonIsInTheTable() {
    assertThat(reasons().<Class<?>>map(row -> row.get()[0].getClass()))
        .contains(LightReason.class.getPermittedSubclasses());
  }

  @Test
  void lightsAreToldApartWithoutColour() {
    assertThat(Light.values())
        .extracting(light -> Lights.letter(light, messages))
        .containsExactly("蓝", "绿", "黄", "红", "灰");
    assertThat(Light.values()).extracting(words::of).containsExactly("蓝灯", "绿灯", "黄灯", "红灯", "灰灯");
  }

  @Test
  void rulesAreToldLineByLine() {
    var all =
        LightPreset.SCHOOL_TERMS
            .rules()
            .withLateStart(new LateStartRule(1, 3))
            .withNearDue(new NearDueRule(7, Light.YELLOW))
            .withRepair(new RepairRule(2));
    assertThat(rules.of(all))
        .containsExactly(
            "按学期计算序时进度（春季学期2月1日、秋季学期9月1日开始）：落后不超过 10 个百分点亮绿灯，"
                + "不超过 30 个亮黄灯，超过的亮红灯；没有百分比和指标数的，只看状态和时限",
            "满 1 个月未启动亮黄灯，满 3 个月亮红灯",
            "时限前 7 天以内亮黄灯",
            "红灯补上后，亮黄灯到此后第 2 个月月底",
            "已完成、已销号亮蓝灯",
            "逾期亮红灯，本期未报送亮灰灯，人工定灯须写明理由");
    assertThat(rules.of(new Pace.Terms(MonthDay.of(2, 19), MonthDay.of(8, 26))))
        .isEqualTo("按学期计算序时进度（春季学期2月19日、秋季学期8月26日开始）");
  }

  @Test
  void everyPresetAndEveryFaultHasWords() {
    assertThat(LightPreset.values()).extracting(rules::of).doesNotHaveDuplicates();
    assertThat(RuleFault.values())
        .extracting(rules::of)
        .doesNotHaveDuplicates()
        .allMatch(sentence -> sentence.endsWith("。"));
  }

  @Test
  void faultsNameTheBoundsOfTheRules() {
    assertThat(rules.of(RuleFault.LATE_START_OUT_OF_RANGE)).contains(" " + LateStartRule.MOST);
    assertThat(rules.of(RuleFault.NEAR_DUE_OUT_OF_RANGE)).contains(" " + NearDueRule.MOST);
    assertThat(rules.of(RuleFault.REPAIR_OUT_OF_RANGE)).contains(" " + RepairRule.MOST);
  }
}
