package org.taizhang.model.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.Role;

/** Differences that two versions have in common. */
class SayingsTest {
  @ParameterizedTest
  @MethodSource("org.taizhang.model.revise.PlanComparisonTest#versions")
  void aVersionReadTwiceSaysTheSame(Ledger ledger, Ledger draft) {
    var compared = compare(ledger, draft);
    var again = compare(ledger, OtherIds.inOrder(draft));
    assertThat(compared.sharedWith(again)).containsExactlyElementsOf(compared.differences());
    assertThat(again.sharedWith(compared)).containsExactlyElementsOf(again.differences());
  }

  @Test
  void otherWordsAreAnotherSaying() {
    MadePlan old = new MadePlan();
    Project garden = old.project(null, 1, "新建幼儿园", "新建幼儿园10所");
    old.assign(garden, old.unit("教育局"), Role.LEAD);
    MadePlan before = new MadePlan();
    Project then = before.project(null, 1, "新建幼儿园", "新建幼儿园12所");
    before.assign(then, before.unit("教育局"), Role.LEAD);
    before.assign(then, before.unit("财政局"), Role.SUPPORTING);
    before.project(null, 2, "心理健康", "配齐心理教师");
    MadePlan now = new MadePlan();
    now.project(null, 1, "心理健康", "配齐心理教师");
    Project today = now.project(null, 2, "新建幼儿园", "新建幼儿园15所");
    now.assign(today, now.unit("教育局"), Role.LEAD);
    now.assign(today, now.unit("财政局"), Role.SUPPORTING);

    var compared = compare(old.ledger, now.ledger);
    Set<PlanDifference> shared = compared.sharedWith(compare(old.ledger, before.ledger));
    assertThat(compared.differences())
        .filteredOn(one -> !shared.contains(one))
        .extracting(one -> ((PlanDifference.Changed<?, ?>) one).field().key())
        .as("the new project is the one of before, though its place is another")
        .containsExactly("project.number", "project.label", "project.content");
    assertThat(shared)
        .hasSize(2)
        .hasAtLeastOneElementOfType(PlanDifference.ProjectAdded.class)
        .hasAtLeastOneElementOfType(PlanDifference.RolesChanged.class);
  }

  private static PlanComparison compare(Ledger ledger, Ledger draft) {
    return new PlanComparison(
        ledger, PlanComparisonTest.first(ledger), draft, PlanComparisonTest.first(draft));
  }
}
