package org.taizhang.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.taizhang.app.intake.VersionDesk.FIRST;
import static org.taizhang.app.intake.VersionDesk.SECOND;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.app.intake.DifferenceLine.Change;
import org.taizhang.app.intake.DifferenceLine.Subject;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.app.kit.Background;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.seeds.source.Clipping;

/** What differs between a document and the plan that it is a new version of. */
class NewVersionTest {
  private final VersionDesk desk = new VersionDesk();
  private final TakingLedger target = desk.target;
  private final PlanId plan = desk.plan;
  private final IntakeViewModel model = desk.model;

  @Test
  void theSamePlanIssuedAnewIsHeldAgainstTheOldOne() {
    var revision = desk.revised(SECOND);
    assertThat(revision.lines())
        .extracting(DifferenceLine::item, DifferenceLine::before, DifferenceLine::after)
        .contains(
            tuple("第 1 项 新建幼儿园", "新建幼儿园9所\n指标：新建幼儿园 9所", "新建幼儿园12所\n指标：新建幼儿园 12所"),
            tuple("第 2 项 改造操场", "责任", ""),
            tuple("第 2 项 改造操场", "", "责任"));
    assertThat(revision.lines())
        .filteredOn(line -> line.subject() == Subject.PROJECT && line.change() == Change.ADDED)
        .singleElement()
        .satisfies(line -> assertThat(line.after()).contains("配齐专职心理教师", "牵头：教育局"));
    assertThat(model.obstacleProperty().get()).isEmpty();
  }

  @Test
  void nothingTickedOrNothingDifferentIsSaidAndChangesNothing() {
    var revision = desk.revised(SECOND);
    revision.take(revision.lines(), false);
    assertThat(model.obstacleProperty().get()).contains("没有勾选");
    model.remove(model.files().getFirst());
    assertThat(desk.revised(FIRST).lines()).isEmpty();
    assertThat(model.obstacleProperty().get()).contains("没有差别");
    model.decide(model.files().getFirst(), new Decision.StaysOut());
    assertThat(model.obstacleProperty().get()).isEqualTo("没有要收入的方案。");
    assertThat(target.edits()).hasSize(1);
  }

  @Test
  void ticksOutliveACorrection() {
    var revision = desk.revised(SECOND);
    var left = revision.lines().getFirst();
    revision.take(List.of(left), false);
    model.go(Step.CHECK);
    var file = model.files().getFirst();
    var third = file.draftProperty().get().items().getLast();
    file.type(Slot.of(third.at(), Slot.Field.NAME), "心理健康教育");
    model.go(Step.TAKE);
    assertThat(revision.lines())
        .filteredOn(line -> !revision.isTaken(line))
        .extracting(DifferenceLine::key)
        .containsExactly(left.key());
    assertThat(revision.lines()).extracting(DifferenceLine::item).contains("第 3 项 心理健康教育");
  }

  @Test
  void aTargetWithItsNumbersAndItsTimeIsOneDifference() {
    var revision = desk.revised(SECOND.replace("新建幼儿园6所", "新建幼儿园6所，10月底前完成"));
    var line =
        revision.lines().stream()
            .filter(one -> one.item().contains("幼儿园") && one.field().equals("2024年目标"))
            .reduce((one, other) -> {
              throw new AssertionError("two lines: " + one + other);
            })
            .orElseThrow();
    assertThat(line.subject()).isEqualTo(Subject.TARGET);
    assertThat(line.before().lines()).containsExactly("新建幼儿园3所", "指标：新建幼儿园 3所");
    assertThat(line.after().lines())
        .containsExactly("新建幼儿园6所，10月底前完成", "完成期限：2024年10月31日", "时限原文：10月底前", "指标：新建幼儿园 6所");
    revision.take(revision.lines(), false);
    revision.take(List.of(line), true);
    model.take();
    var first = target.ledger().projects(plan).getFirst();
    var last = target.ledger().targets(first.id()).getLast();
    assertThat(last.text()).isEqualTo("新建幼儿园6所，10月底前完成");
    assertThat(last.due()).isEqualTo("2024-10-31");
    assertThat(target.ledger().quantities(first.id()))
        .filteredOn(one -> last.id().equals(one.target()))
        .extracting(one -> one.value().min().intValue())
        .containsExactly(6);
  }

  @Test
  void theNumberOfAnItemAndItsLabelAreOneDifference() {
    var revision =
        desk.revised(FIRST.replace("3\t智慧校园", "4\t智慧校园") + "3\t心理健康\t配齐\t配齐\t配齐\t配齐\t教育局\t卫健局\n");
    assertThat(revision.lines())
        .filteredOn(line -> line.item().contains("智慧校园"))
        .singleElement()
        .satisfies(line -> assertThat(line.differences()).hasSizeBetween(1, 2));
  }

  @Test
  void anotherPlanCanBeChosenButByOneDocumentOnly() {
    model.paste(new Clipping(null, null, "东湖区2024年教育工作要点\n1.新建幼儿园。年内新建幼儿园3所。\n"));
    model.go(Step.TAKE);
    var file = model.files().getFirst();
    assertThat(model.decision(file)).isInstanceOf(Decision.NewPlan.class);
    assertThat(model.plans(file)).extracting(Plan::id).containsExactly(plan);
    model.decide(file, new Decision.NewVersion(plan));
    assertThat(model.revision(file).lines()).isNotEmpty();
    desk.revised(SECOND);
    assertThat(model.obstacleProperty().get()).contains("另一份文件");
  }

  @Test
  void nothingCanBeTakenWhileTheyAreBeingCompared() {
    Deque<Runnable> waiting = new ArrayDeque<>();
    var slow = desk.model(new Background(waiting::add, Runnable::run));
    slow.paste(new Clipping(null, null, SECOND));
    waiting.remove().run();
    slow.go(Step.TAKE);
    assertThat(slow.obstacleProperty().get()).contains("正在");
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
    assertThat(slow.obstacleProperty().get()).isEmpty();
  }

  @Test
  void differencesAreFiltered() {
    var revision = desk.revised(SECOND);
    assertThat(shown(revision, Optional.empty(), DifferenceFilter.Show.ALL))
        .isEqualTo(revision.lines());
    assertThat(shown(revision, Optional.of(Subject.ROLE), DifferenceFilter.Show.REMOVED))
        .isNotEmpty()
        .allMatch(line -> line.subject() == Subject.ROLE && line.after().isEmpty());
    assertThat(shown(revision, Optional.empty(), DifferenceFilter.Show.LEFT)).isEmpty();
    revision.take(List.of(revision.lines().getFirst()), false);
    assertThat(shown(revision, Optional.empty(), DifferenceFilter.Show.LEFT)).hasSize(1);
  }

  private static List<DifferenceLine> shown(
      Revision revision, Optional<Subject> subject, DifferenceFilter.Show show) {
    var filter = new DifferenceFilter(subject, show);
    return revision.lines().stream()
        .filter(line -> filter.shows(line, revision.isTaken(line)))
        .toList();
  }

  @Test
  void otherFiguresThanThoseOfAnotherPlanAreSaid() {
    Ledger before = target.ledger();
    model.paste(
        new Clipping(null, null, "2024年东湖教育工作要点\n1.新建幼儿园。拟新建幼儿园5所。服务全区群众。\n2.改造操场。全区改造操场2片。\n"));
    model.go(Step.TAKE);
    assertThat(model.conflictsProperty().get())
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.text())
                .contains("2024年", "《东湖区教育三年行动计划（2022—2024年）》第 1 项是3所", "第 1 项是5所"));
    assertThat(target.ledger()).isEqualTo(before);
    model.decide(model.files().getFirst(), new Decision.StaysOut());
    assertThat(model.conflictsProperty().get()).isEmpty();
  }
}
