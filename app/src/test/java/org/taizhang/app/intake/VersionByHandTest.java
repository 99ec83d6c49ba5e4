package org.taizhang.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.taizhang.app.intake.VersionDesk.FIRST;
import static org.taizhang.app.intake.VersionDesk.SECOND;
import static org.taizhang.app.intake.VersionDesk.item;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.taizhang.app.intake.DifferenceLine.Caution;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.seeds.source.Clipping;

/** What the clerk put in outlives a new version. */
class VersionByHandTest {
  private final VersionDesk desk = new VersionDesk();
  private final TakingLedger target = desk.target;
  private final PlanId plan = desk.plan;
  private final IntakeViewModel model = desk.model;

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

    var revision = desk.revised(SECOND);
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
  void whatWasCorrectedInANewVersionCountsAsTypedByHand() {
    var revision = desk.revised(SECOND);
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

  private void change(Project project, String content) {
    target.submit(
        new Edit.Change<>(project.id(), Fields.PROJECT_CONTENT, project.content(), content));
  }
}
