package org.taizhang.model.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Fields;

/** Which things of a new version are which of the ledger. */
class VersionMatchTest {
  @Test
  void aNewWordingKeepsTheStateOfItsTarget() {
    MadePlan old = new MadePlan();
    Target target = old.target(old.project(null, 1, "新建幼儿园", "新建幼儿园10所"), "建成10所");
    old.ledger = old.ledger.with(target.withState(TargetState.COMPLETED));
    MadePlan now = new MadePlan();
    now.target(now.project(null, 1, "新建幼儿园", "新建幼儿园12所"), "建成12所");
    PlanComparison compared = compare(old, now);
    assertThat(compared.differences())
        .extracting(one -> ((PlanDifference.Changed<?, ?>) one).field().key())
        .containsExactly("project.content", "target.text");
    Ledger after =
        PlanComparisonTest.done(old.ledger, compared.edit(Set.copyOf(compared.differences())));
    assertThat(after.target(target.id()))
        .isEqualTo(target.withState(TargetState.COMPLETED).withText("建成12所"));
  }

  @Test
  void aProjectIsKnownUnderAnotherNumberHeadingAndName() {
    MadePlan old = new MadePlan();
    Section first = old.section("教育攻坚行动", 0);
    Section second = old.section("质量提升行动", 1);
    Project moved = old.project(first, 1, "智慧校园", "建设智慧校园示范校，覆盖全部初中。");
    Project renamed = old.project(second, 2, "师资建设", "每年招聘教师，开展全员培训与轮岗交流。");
    MadePlan now = new MadePlan();
    now.section("教育攻坚行动", 0);
    Section secondNow = now.section("质量提升行动", 1);
    now.project(secondNow, 1, "教师队伍建设", "每年招聘教师，开展全员培训与轮岗交流。");
    now.project(secondNow, 2, "智慧校园", "建设智慧校园示范校，覆盖全部初中。");
    PlanComparison compared = compare(old, now);
    assertThat(compared.matched()).isEqualTo(2);
    assertThat(compared.differences())
        .contains(new PlanDifference.Moved(moved, first, second))
        .contains(
            new PlanDifference.Changed<>(
                renamed.id(), renamed, Fields.PROJECT_NAME, "师资建设", "教师队伍建设"))
        .noneMatch(PlanDifference::removes);
  }

  @Test
  void aProjectCutFromAnotherSaysFromWhich() {
    MadePlan old = new MadePlan();
    Project whole = old.project(null, 1, "校园安全", "完善校园安防设施，配齐专职保安。改造校舍屋面，更新消防管网。");
    MadePlan now = new MadePlan();
    now.project(null, 1, "校园安全", "完善校园安防设施，配齐专职保安。");
    Project cut = now.project(null, 2, "校舍改造", "改造校舍屋面，更新消防管网。");
    now.project(null, 3, "劳动教育", "建设劳动实践基地，开发校本课程。");
    assertThat(compare(old, now).differences())
        .filteredOn(PlanDifference.ProjectAdded.class::isInstance)
        .extracting(one -> ((PlanDifference.ProjectAdded) one).splitFrom())
        .containsExactly(whole, null);
    assertThat(compare(old, now).differences())
        .contains(new PlanDifference.ProjectAdded(cut, whole));
  }

  @Test
  void aDepartmentIsKnownByItsOtherNames() {
    MadePlan old = new MadePlan();
    Project project = old.project(null, 1, "校园安全", "完善安防设施");
    Department bureau = old.unit("区教育局").withShortName("教育局");
    old.ledger = old.ledger.with(bureau);
    old.assign(project, bureau, Role.LEAD);
    MadePlan now = new MadePlan();
    Project same = now.project(null, 1, "校园安全", "完善安防设施");
    now.assign(same, now.unit("教育局"), Role.LEAD);
    Department police = now.unit("公安局");
    now.assign(same, police, Role.SUPPORTING);
    PlanComparison compared = compare(old, now);
    assertThat(compared.differences())
        .containsExactly(
            new PlanDifference.RolesChanged(project, police, Set.of(), Set.of(Role.SUPPORTING)));
    Ledger after =
        PlanComparisonTest.done(old.ledger, compared.edit(Set.copyOf(compared.differences())));
    assertThat(after.departments(old.plan.id()))
        .extracting(Department::name)
        .containsExactly("区教育局", "公安局");
  }

  private static PlanComparison compare(MadePlan old, MadePlan now) {
    return new PlanComparison(old.ledger, old.plan.id(), now.ledger, now.plan.id());
  }
}
