package org.taizhang.model.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.model.pace.Given.day;
import static org.taizhang.model.pace.Given.target;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.model.pace.Conditions.Finding;

/** What holds for any rules and any target. */
class LightPropertiesTest {
  private static final int ROUNDS = 20_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void exactlyOneLightForEachTarget(long seed) {
    var random = new RandomLights(seed);
    Map<Finding, Integer> met = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      var rules = random.rules();
      var standing = random.standing();
      var day = random.day();
      var verdict = rules.judge(standing, day);
      var override = standing.override();
      var ruled = verdict;
      if (override != null) {
        assertThat(verdict.light()).isEqualTo(override.light());
        ruled = ((LightReason.Overridden) verdict.reason()).ruled();
      }
      var finding = new Finding(ruled.light(), ruled.reason().getClass());
      var conditions = new Conditions(rules, standing, day);
      assertThat(conditions.holding()).as("%s", conditions).isEqualTo(List.of(finding));
      assertThat(verdict.asOf()).isEqualTo(day);
      met.merge(finding, 1, Integer::sum);
    }
    assertThat(met.keySet()).as("every reason with every light it can give comes up").hasSize(16);
  }

  /** Every tenth of a point from 100 behind to 25 ahead. */
  @Test
  void theLimitsOfAGapBelongToTheBetterLight() {
    var rules = LightPreset.STANDARD.rules();
    for (int tenths = 0; tenths <= 1000; tenths++) {
      var reached = BigDecimal.valueOf(tenths, 1).toString();
      var expected = tenths >= 650 ? Light.GREEN : tenths >= 450 ? Light.YELLOW : Light.RED;
      assertThat(target().reached(reached).by(rules, day(9, 30)).light())
          .as(reached)
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void soundRulesStaySoundWhenOneOfThemIsReplaced(long seed) {
    var random = new RandomLights(seed);
    for (int round = 0; round < ROUNDS; round++) {
      var rules = random.rules();
      assertThat(rules.faults()).isEmpty();
      for (var edited :
          List.of(
              rules.withPace(random.paceRule()),
              rules.withLateStart(random.lateStart()),
              rules.withRepair(random.repair()),
              rules.withPace(null).withLateStart(null).withNearDue(null).withRepair(null))) {
        assertThat(edited.faults()).isEmpty();
      }
      blueSaysOneThing(rules.withNearDue(random.nearDue()));
      blueSaysOneThing(rules.withDone(random.done()));
    }
  }

  private static void blueSaysOneThing(LightRules rules) {
    var near = rules.nearDue();
    var twice = rules.done() == Light.BLUE && near != null && near.light() == Light.BLUE;
    assertThat(rules.faults().contains(RuleFault.BLUE_TWICE)).isEqualTo(twice);
    assertThat(rules.faults()).hasSize(twice ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void replacingOneRuleLeavesTheOthers(long seed) {
    var random = new RandomLights(seed);
    for (int round = 0; round < 1000; round++) {
      var one = random.rules();
      var other = random.rules();
      assertThat(
              one.withPace(other.pace())
                  .withLateStart(other.lateStart())
                  .withNearDue(other.nearDue())
                  .withRepair(other.repair())
                  .withDone(other.done()))
          .isEqualTo(other);
    }
  }
}
