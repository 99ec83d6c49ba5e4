package org.taizhang.app.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.taizhang.app.intake.DifferenceLine.Caution;
import org.taizhang.app.intake.DifferenceLine.Change;
import org.taizhang.app.intake.DifferenceLine.Subject;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import org.taizhang.model.Place;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;
import org.taizhang.seeds.source.Clipping;

class NewVersionTest {
  private static final String HEAD =
      "东湖区教育三年行动计划（2022—2024年）\n序号\t项目名称\t主要内容\t2022年\t2023年\t2024年\t牵头部门\t责任部门\n";
  private static final String FIRST =
      HEAD
          + """
          1\t新建幼儿园\t新建幼儿园9所\t新建幼儿园3所\t新建幼儿园3所\t新建幼儿园3所\t教育局\t财政局
          2\t改造操场\t改造操场6片\t改造2片\t改造2片\t改造2片\t教育局\t住建局
          3\t智慧校园\t建成智慧校园3所\t建成1所\t建成1所\t建成1所\t教育局\t工信局
          """;
  private static final String SECOND =
      HEAD
          + """
          1\t新建幼儿园\t新建幼儿园12所\t新建幼儿园3所\t新建幼儿园3所\t新建幼儿园6所\t教育局\t财政局
          2\t改造操场\t改造操场6片\t改造2片\t改造2片\t改造2片\t教育局\t文体局
          3\t心理健康\t配齐专职心理教师\t配齐\t配齐\t配齐\t教育局\t卫健局
          """;

  private final TakingLedger target = new TakingLedger();
  private final PlanId plan = target.importAs("dh", FIRST);
  private final IntakeViewModel model = model(new Background(Runnable::run, Runnable::run));

  private IntakeViewModel model(Background background) {
    return new IntakeViewModel(Messages.chinese(), background, UUID::randomUUID, target);
  }

  @Test
  void theSamePlanIssuedAnewIsHeldAgainstTheOldOne() {
    var revision = revised(SECOND);
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
  void oneEditTakesItOverAndItsInverseGivesTheLedgerBack() {
    var before = target.ledger();
    revised(SECOND);
    model.take();
    var after = target.ledger();
    assertThat(after.plans()).hasSize(1);
    assertThat(after.projects(plan)).extracting(Project::name).contains("心理健康").hasSize(3);
    assertThat(after.documents(plan)).extracting(SourceDocument::order).containsExactly(0, 1);
    assertThat(target.files())
        .singleElement()
        .satisfies(bytes -> assertThat(new String(bytes, UTF_8)).isEqualTo(SECOND));
    var edit = (Edit.Together) target.edits().getLast();
    assertThat(edit.occasion()).isEqualTo(Occasion.NEW_VERSION);
    assertThat(((Outcome.Accepted) after.apply(edit.inverse())).ledger()).isEqualTo(before);
  }

  @Test
  void onlyWhatIsTickedIsTakenOver() {
    var revision = revised(SECOND);
    revision.take(revision.lines(), false);
    var content =
        revision.lines().stream().filter(line -> line.after().startsWith("新建幼儿园12所")).findFirst();
    revision.take(List.of(content.orElseThrow()), true);
    model.take();
    var first = target.ledger().projects(plan).getFirst();
    assertThat(first.content()).isEqualTo("新建幼儿园12所");
    assertThat(target.ledger().projects(plan)).extracting(Project::name).contains("智慧校园");
    assertThat(target.ledger().targets(first.id()).getLast().text()).isEqualTo("新建幼儿园3所");
  }

  @Test
  void nothingTickedOrNothingDifferentIsSaidAndChangesNothing() {
    var revision = revised(SECOND);
    revision.take(revision.lines(), false);
    assertThat(model.obstacleProperty().get()).contains("没有勾选");
    model.remove(model.files().getFirst());
    assertThat(revised(FIRST).lines()).isEmpty();
    assertThat(model.obstacleProperty().get()).contains("没有差别");
    model.decide(model.files().getFirst(), new Decision.StaysOut());
    assertThat(model.obstacleProperty().get()).isEqualTo("没有要收入的方案。");
    assertThat(target.edits()).hasSize(1);
  }

  @Test
  void whatTheClerkPutInStaysUnlessHeSaysSo() {
    var first = target.ledger().projects(plan).getFirst();
    change(first, "新建公办幼儿园9所");
    var third = target.ledger().projects(plan).getLast();
    var started = target.ledger().targets(third.id()).getFirst();
    target.submit(
        new Edit.Change<>(
            started.id(), Fields.TARGET_STATE, started.state(), TargetState.COMPLETED));
    var other = target.ledger().targets(first.id()).getFirst();
    target.submit(
        new Edit.Change<>(other.id(), Fields.TARGET_STATE, other.state(), TargetState.IN_PROGRESS));

    var revision = revised(SECOND);
    assertThat(revision.lines())
        .filteredOn(line -> !revision.isTaken(line))
        .extracting(DifferenceLine::caution)
        .containsExactlyInAnyOrder(Caution.TYPED, Caution.PROGRESS);
    model.take();
    var after = target.ledger();
    assertThat(after.project(first.id()).content()).isEqualTo("新建公办幼儿园9所");
    assertThat(after.target(started.id()).state()).isEqualTo(TargetState.COMPLETED);
    assertThat(after.target(other.id()).state()).isEqualTo(TargetState.IN_PROGRESS);
  }

  @Test
  void whatWasCorrectedInCheckingCountsAsTypedByHand() {
    var corrected = new TakingLedger();
    var intake =
        new IntakeViewModel(
            Messages.chinese(),
            new Background(Runnable::run, Runnable::run),
            UUID::randomUUID,
            corrected);
    intake.paste(new Clipping(null, null, FIRST));
    var file = intake.files().getFirst();
    var second = item(file, 1);
    file.type(Slot.of(second, Slot.Field.NAME), "改造操场（含跑道）");
    file.type(Slot.of(second, Slot.Field.RESPONSIBLE), "住建局、体育局");
    intake.go(Step.TAKE);
    intake.decide(file, new Decision.NewPlan("dh"));
    intake.take();
    var of = corrected.ledger().plans().getFirst().id();
    assertThat(corrected.ledger().projects(of)).extracting(Project::name).contains("改造操场（含跑道）");

    var again =
        new IntakeViewModel(
            Messages.chinese(),
            new Background(Runnable::run, Runnable::run),
            UUID::randomUUID,
            corrected);
    again.paste(new Clipping(null, null, SECOND));
    again.go(Step.TAKE);
    var revision = again.revision(again.files().getFirst());
    assertThat(revision.lines())
        .filteredOn(line -> line.item().contains("改造操场"))
        .extracting(DifferenceLine::field, DifferenceLine::caution, revision::isTaken)
        .containsExactlyInAnyOrder(
            tuple("名称", Caution.TYPED, false),
            tuple("体育局", Caution.TYPED, false),
            tuple("文体局", Caution.NONE, true),
            tuple("住建局", Caution.NONE, true));
    again.take();
    assertThat(corrected.ledger().projects(of))
        .extracting(Project::name)
        .contains("改造操场（含跑道）", "心理健康");
  }

  @Test
  void twoProjectsOfOneNumberAreToldBeforeTheyAreTakenIn() {
    var revision = revised(SECOND);
    assertThat(crowded(revision)).isEmpty();
    var removal =
        revision.lines().stream()
            .filter(line -> line.subject() == Subject.PROJECT && line.change() == Change.REMOVED)
            .findFirst()
            .orElseThrow();
    revision.take(List.of(removal), false);
    assertThat(crowded(revision)).startsWith("序号 3 将有不止一个项目：").contains("“智慧校园”", "“心理健康”");
    assertThat(model.obstacleProperty().get()).isEmpty();
    revision.take(List.of(removal), true);
    assertThat(crowded(revision)).isEmpty();
  }

  private static String crowded(Revision revision) {
    var outlook = revision.outlookProperty().get();
    return new CrowdedWords(Messages.chinese()).of(outlook.crowded());
  }

  @Test
  void theTicksAreLookedIntoOutsideTheWindowsThread() {
    Deque<Runnable> waiting = new ArrayDeque<>();
    var slow = model(new Background(waiting::add, Runnable::run));
    slow.paste(new Clipping(null, null, SECOND));
    run(waiting);
    slow.go(Step.TAKE);
    run(waiting);
    var revision = slow.revision(slow.files().getFirst());
    var known = revision.outlookProperty().get();
    revision.take(revision.lines(), false);
    revision.take(List.of(revision.lines().getFirst()), true);
    assertThat(revision.outlookProperty().get()).isSameAs(known);
    assertThat(waiting).isNotEmpty();
    slow.take();
    assertThat(target.ledger().projects(plan))
        .as("what is taken in is what is ticked, also before it was looked into")
        .extracting(Project::name)
        .contains("智慧校园")
        .doesNotContain("心理健康");
  }

  private static void run(Deque<Runnable> waiting) {
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
  }

  @Test
  void whatWasCorrectedInANewVersionCountsAsTypedByHand() {
    var revision = revised(SECOND);
    var file = model.files().getFirst();
    file.type(Slot.of(item(file, 1), Slot.Field.NAME), "改造操场（含跑道）");
    model.go(Step.TAKE);
    assertThat(revision.lines())
        .filteredOn(revision::isTaken)
        .extracting(DifferenceLine::after)
        .contains("改造操场（含跑道）");
    model.take();
    var issued = target.issued();
    var renamed = target.ledger().projects(plan).get(1);
    var added = target.ledger().projects(plan).getFirst();
    assertThat(renamed.name()).isEqualTo("改造操场（含跑道）");
    assertThat(issued.isOwn(renamed, Fields.PROJECT_NAME)).isTrue();
    assertThat(issued.isOwn(added, Fields.PROJECT_CONTENT)).isFalse();
  }

  private static Place item(IntakeFile file, int index) {
    return file.draftProperty().get().items().get(index).at();
  }

  private void change(Project project, String content) {
    target.submit(
        new Edit.Change<>(project.id(), Fields.PROJECT_CONTENT, project.content(), content));
  }

  @Test
  void ticksOutliveACorrection() {
    var revision = revised(SECOND);
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
    var revision = revised(SECOND.replace("新建幼儿园6所", "新建幼儿园6所，10月底前完成"));
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
        revised(FIRST.replace("3\t智慧校园", "4\t智慧校园") + "3\t心理健康\t配齐\t配齐\t配齐\t配齐\t教育局\t卫健局\n");
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
    revised(SECOND);
    assertThat(model.obstacleProperty().get()).contains("另一份文件");
  }

  @Test
  void aNewPlanAndANewVersionComeInTogether() {
    revised(SECOND);
    model.paste(new Clipping(null, null, "西山区2024年教育工作要点\n1.新建幼儿园。年内新建幼儿园3所。\n"));
    model.go(Step.TAKE);
    assertThat(model.obstacleProperty().get()).isEmpty();
    var before = target.ledger();
    model.take();
    assertThat(target.ledger().plans()).hasSize(2);
    assertThat(target.files()).hasSize(2);
    var edit = target.edits().getLast();
    assertThat(((Outcome.Accepted) target.ledger().apply(edit.inverse())).ledger())
        .isEqualTo(before);
  }

  @Test
  void nothingCanBeTakenWhileTheyAreBeingCompared() {
    Deque<Runnable> waiting = new ArrayDeque<>();
    var slow = model(new Background(waiting::add, Runnable::run));
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
    var revision = revised(SECOND);
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

  /** The text as a document that is to be taken over now. */
  private Revision revised(String text) {
    model.paste(new Clipping(null, null, text));
    model.go(Step.TAKE);
    var file = model.files().getLast();
    assertThat(model.decision(file)).isEqualTo(new Decision.NewVersion(plan));
    return model.revision(file);
  }
}
