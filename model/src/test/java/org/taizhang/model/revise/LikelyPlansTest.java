package org.taizhang.model.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.YearSpan;

class LikelyPlansTest {
  private final Plan points = plan("东湖区教育工作要点", null, 2024, 2024);
  private final Plan three = plan("东湖区教育三年行动计划（2022—2024年）", "东湖区教育局", 2022, 2024);
  private final Plan next = plan("东湖区教育三年行动计划（2025—2027年）", "东湖区教育局", 2025, 2027);
  private final Ledger ledger = Ledger.empty().with(points).with(three).with(next);

  @ParameterizedTest
  @ValueSource(
      strings = {"东湖区教育三年行动计划（2022—2024年）", "东湖区教育三年行动计划（修订）", "东湖区教育三年行动计划(2022-2024年)（修订稿）"})
  void aTitleButForItsMarksIsTheSamePlan(String title) {
    assertThat(LikelyPlans.sure(ledger, plan(title, null, 2022, 2024))).contains(three);
  }

  @Test
  void otherYearsOrAnotherIssuerMakeAnotherPlan() {
    var title = "东湖区教育三年行动计划";
    assertThat(LikelyPlans.sure(ledger, plan(title, null, 2028, 2030))).isEmpty();
    assertThat(LikelyPlans.sure(ledger, plan(title, "西山区教育局", 2022, 2024))).isEmpty();
    assertThat(LikelyPlans.sure(ledger, plan("东湖区卫生三年规划", null, 2022, 2024))).isEmpty();
    assertThat(LikelyPlans.sure(Ledger.empty(), three)).isEmpty();
  }

  @Test
  void theMostAlikeComesFirst() {
    var version = plan("东湖区教育三年行动计划（修订）", null, 2025, 2027);
    assertThat(LikelyPlans.of(ledger, version)).isEqualTo(List.of(next, three, points));
  }

  private static Plan plan(String title, String issuer, int first, int last) {
    return new Plan(
        new PlanId(UUID.randomUUID()),
        title,
        title,
        PlanKind.ISSUED,
        issuer,
        null,
        null,
        null,
        new YearSpan(first, last),
        false);
  }
}
