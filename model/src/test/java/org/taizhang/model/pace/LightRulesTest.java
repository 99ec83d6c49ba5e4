package org.taizhang.model.pace;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.model.pace.Given.day;
import static org.taizhang.model.pace.Given.idle;
import static org.taizhang.model.pace.Given.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;
import org.taizhang.model.pace.PaceRule.Unmeasured;

/** The sentences of the usual rules and of those found elsewhere, each as an example. */
class LightRulesTest {
  private static final LightRules STANDARD = LightPreset.STANDARD.rules();
  private static final LocalDate SEPTEMBER = day(9, 30);

  @ParameterizedTest
  @CsvSource({
    "100, GREEN",
    "75, GREEN",
    "65, GREEN",
    "64.9, YELLOW",
    "45, YELLOW",
    "44.9, RED",
    "0, RED"
  })
  void theGapDecides(String reached, Light light) {
    var verdict = target().reached(reached).by(STANDARD, SEPTEMBER);
    assertThat(verdict)
        .isEqualTo(
            new Verdict(
                light,
                new LightReason.PaceGap(Percent.of(75), new Percent(new BigDecimal(reached))),
                SEPTEMBER));
  }

  @Test
  void theGapIsInPoints() {
    var gap = new LightReason.PaceGap(Percent.of(75), Percent.of(40));
    assertThat(gap.points()).isEqualByComparingTo("35");
  }

  @Test
  void quantitiesSpeakWhereNobodyStatedAPercent() {
    assertThat(target().counted("40").by(STANDARD, SEPTEMBER).light()).isEqualTo(Light.RED);
    assertThat(target().counted("40").reached("70").by(STANDARD, SEPTEMBER).light())
        .isEqualTo(Light.GREEN);
  }

  @Test
  void pastItsDueDateItIsRedWhateverIsReached() {
    var late = target().due(day(6, 30)).reached("99").unreported(null);
    assertThat(late.by(STANDARD, SEPTEMBER))
        .isEqualTo(red(new LightReason.Overdue(day(6, 30), 92)));
    assertThat(late.by(STANDARD, day(6, 30)).light()).isEqualTo(Light.GREY);
  }

  @Test
  void withoutADueDateTheLastDayOfItsYearsIsDue() {
    var newYear = LocalDate.of(2025, 1, 1);
    assertThat(target().by(STANDARD, newYear).reason())
        .isEqualTo(new LightReason.Overdue(day(12, 31), 1));
  }

  @ParameterizedTest
  @CsvSource({"STOPPED, GREY", "COMPLETED, BLUE", "CLOSED, BLUE", "CLAIMED, GREEN"})
  void whatIsDoneOrGivenUpIsNeverLate(TargetState state, Light light) {
    var before = target().in(state).due(day(6, 30)).unreported(null);
    assertThat(before.by(STANDARD, SEPTEMBER).light()).isEqualTo(light);
  }

  @Test
  void nothingReportedForThePeriodIsGrey() {
    assertThat(target().reached("75").unreported(day(6, 30)).by(STANDARD, SEPTEMBER))
        .isEqualTo(new Verdict(Light.GREY, new LightReason.Unreported(day(6, 30)), SEPTEMBER));
  }

  @Test
  void withoutPercentAndQuantitiesStateAndDueDateDecide() {
    assertThat(idle().by(STANDARD, SEPTEMBER))
        .isEqualTo(
            new Verdict(
                Light.GREEN,
                new LightReason.ByState(TargetState.NOT_STARTED, day(12, 31)),
                SEPTEMBER));
    var strict = new PaceRule(new Pace.Months(), 10, 30, Unmeasured.AS_NOTHING_REACHED);
    assertThat(idle().by(STANDARD.withPace(strict), SEPTEMBER))
        .isEqualTo(red(new LightReason.PaceGap(Percent.of(75), Percent.NONE)));
  }

  @Test
  void nothingIsExpectedBeforeTheFirstDay() {
    var next = target().over(DaySpan.of(YearSpan.of(2025), null, null)).unreported(null);
    assertThat(next.by(STANDARD, SEPTEMBER).reason())
        .isEqualTo(new LightReason.NotYetBegun(LocalDate.of(2025, 1, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-30, GREEN, 0",
    "2024-01-31, YELLOW, 1",
    "2024-03-30, YELLOW, 2",
    "2024-03-31, RED, 3"
  })
  void noStartForOneMonthIsYellowForThreeRed(LocalDate asOf, Light light, long months) {
    var verdict = idle().by(LightPreset.LATE_START.rules(), asOf);
    assertThat(verdict.light()).isEqualTo(light);
    assertThat(verdict.reason())
        .isEqualTo(
            months == 0
                ? new LightReason.ByState(TargetState.NOT_STARTED, day(12, 31))
                : new LightReason.LateStart(day(1, 1), months));
  }

  @Test
  void aStartEndsTheWaiting() {
    var rules = LightPreset.LATE_START.rules();
    var started = idle().started(day(4, 1));
    assertThat(started.by(rules, day(3, 31)).light()).isEqualTo(Light.RED);
    assertThat(started.by(rules, day(4, 1)).light()).isEqualTo(Light.GREEN);
    assertThat(target().by(rules, day(3, 31)).light()).isEqualTo(Light.GREEN);
  }

  @Test
  void silenceDoesNotHideAStartFarTooLate() {
    var rules = LightPreset.LATE_START.rules();
    assertThat(idle().unreported(null).by(rules, day(2, 29)).light()).isEqualTo(Light.GREY);
    assertThat(idle().unreported(null).by(rules, day(3, 31)).light()).isEqualTo(Light.RED);
  }

  @Test
  void farBehindSaysMoreThanALateStart() {
    var rules = LightPreset.STANDARD.rules().withLateStart(new LateStartRule(1, 12));
    assertThat(idle().reached("0").by(rules, day(4, 30)))
        .isEqualTo(
            new Verdict(
                Light.RED,
                new LightReason.PaceGap(new Percent(new BigDecimal("33.3")), Percent.NONE),
                day(4, 30)));
  }

  @ParameterizedTest
  @CsvSource({"2024-08-30, GREEN", "2024-08-31, YELLOW", "2024-09-30, YELLOW", "2024-10-01, RED"})
  void nearTheLimitIsYellowPastItRed(LocalDate asOf, Light light) {
    var behind = target().due(SEPTEMBER).reached("0");
    assertThat(behind.by(LightPreset.DUE_DATE.rules(), asOf).light()).isEqualTo(light);
  }

  @ParameterizedTest
  @CsvSource({"2024-12-20, GREEN", "2024-12-21, BLUE", "2024-12-31, BLUE"})
  void blueMaySayNearTheDeadline(LocalDate asOf, Light light) {
    var rules = LightPreset.BLUE_NEAR_DUE.rules();
    assertThat(target().reached("100").by(rules, asOf).light()).isEqualTo(light);
    assertThat(target().in(TargetState.COMPLETED).by(rules, asOf).light()).isEqualTo(Light.GREEN);
    assertThat(target().reached("0").by(rules, asOf).light()).isEqualTo(Light.RED);
  }

  @Test
  void aRedMadeGoodTurnsYellowForAWhile() {
    var good = target().reached("75").red(day(3, 31), day(6, 30), day(12, 31));
    var gap = new LightReason.PaceGap(Percent.of(75), Percent.of(75));
    assertThat(good.by(LightPreset.REPAIR.rules(), SEPTEMBER))
        .isEqualTo(new Verdict(Light.YELLOW, new LightReason.MadeGood(day(6, 30), gap), SEPTEMBER));
    assertThat(good.by(LightPreset.REPAIR.rules(), day(10, 1)).light()).isEqualTo(Light.GREEN);
    assertThat(good.by(STANDARD, SEPTEMBER).light()).isEqualTo(Light.GREEN);
  }

  @Test
  void monthsAreRememberedToTheirEnd() {
    var good = target().reached("100").red(SEPTEMBER);
    assertThat(good.by(LightPreset.REPAIR.rules(), day(12, 31)).light()).isEqualTo(Light.YELLOW);
  }

  @Test
  void aLightSetByHandStandsAndTheRuledOneIsKept() {
    var verdict = target().reached("40").set(Light.GREEN, "用地手续已批复").by(STANDARD, SEPTEMBER);
    assertThat(verdict)
        .isEqualTo(
            new Verdict(
                Light.GREEN,
                new LightReason.Overridden(
                    "用地手续已批复", red(new LightReason.PaceGap(Percent.of(75), Percent.of(40)))),
                SEPTEMBER));
    assertThatThrownBy(() -> new LightOverride(Light.GREEN, " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource
  void presetsMakeSense(LightPreset preset) {
    assertThat(preset.rules().faults()).isEmpty();
  }

  @Test
  void faultsAreTold() {
    Map<RuleFault, LightRules> wrong =
        Map.ofEntries(
            entry(RuleFault.GAP_OUT_OF_RANGE, paced(new Pace.Months(), 10, 101)),
            entry(RuleFault.GAPS_OUT_OF_ORDER, paced(new Pace.Months(), 30, 10)),
            entry(
                RuleFault.TERMS_OUT_OF_ORDER,
                paced(new Pace.Terms(MonthDay.of(9, 1), MonthDay.of(2, 1)), 10, 30)),
            entry(
                RuleFault.LATE_START_OUT_OF_RANGE, STANDARD.withLateStart(new LateStartRule(0, 3))),
            entry(
                RuleFault.LATE_STARTS_OUT_OF_ORDER,
                STANDARD.withLateStart(new LateStartRule(3, 1))),
            entry(
                RuleFault.NEAR_DUE_OUT_OF_RANGE,
                STANDARD.withNearDue(new NearDueRule(0, Light.YELLOW))),
            entry(RuleFault.NEAR_DUE_LIGHT, STANDARD.withNearDue(new NearDueRule(7, Light.RED))),
            entry(RuleFault.REPAIR_OUT_OF_RANGE, STANDARD.withRepair(new RepairRule(37))),
            entry(RuleFault.DONE_LIGHT, STANDARD.withDone(Light.GREY)),
            entry(RuleFault.BLUE_TWICE, STANDARD.withNearDue(new NearDueRule(7, Light.BLUE))));
    assertThat(wrong).containsOnlyKeys(RuleFault.values());
    wrong.forEach((fault, rules) -> assertThat(rules.faults()).containsExactly(fault));
  }

  private static LightRules paced(Pace pace, int green, int yellow) {
    return STANDARD.withPace(new PaceRule(pace, green, yellow, Unmeasured.BY_STATE_AND_DUE));
  }

  private static Verdict red(LightReason reason) {
    return new Verdict(Light.RED, reason, SEPTEMBER);
  }
}
