package org.taizhang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.model.edit.DepartmentMerge;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.edit.Refusal;
import org.taizhang.model.edit.Removals;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;
import org.taizhang.model.revise.ProjectEdits;
import org.taizhang.model.revise.TargetEdits;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ApprovalStage;
import org.taizhang.model.work.Filing;
import org.taizhang.model.work.IssuedNumber;
import org.taizhang.model.work.NumberSeries;
import org.taizhang.model.work.Reached;
import org.taizhang.model.work.ReachedQuantities;
import org.taizhang.model.work.StateMachine;
import org.taizhang.model.work.StateMachine.Need;

/** What a ledger takes of reports, moves, evidence and periods, and what it refuses. */
class WorkRulesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 30);
  private static final String HASH = "0123456789abcdef".repeat(4);

  private int ids;
  private final PlanId plan = new PlanId(uuid());
  private final ProjectId project = new ProjectId(uuid());
  private final TargetId target = new TargetId(uuid());
  private final DepartmentId department = new DepartmentId(uuid());
  private final QuantityId quantity = new QuantityId(uuid());
  private final EvidenceId evidence = new EvidenceId(uuid());
  private final Ledger ledger =
      Ledger.empty()
          .with(
              new Plan(
                  plan,
                  "P",
                  "要点",
                  PlanKind.ISSUED,
                  null,
                  null,
                  null,
                  null,
                  YearSpan.of(2024),
                  false))
          .with(Department.named(department, plan, 0, "财政局", DepartmentKind.GOVERNMENT))
          .with(new Project(project, plan, null, 1, "1.", "新建学校", "", null))
          .with(
              new Target(
                  target, project, YearSpan.of(2024), "建成2所", null, null, TargetState.NOT_STARTED))
          .with(
              new PlannedQuantity(
                  quantity,
                  plan,
                  project,
                  target,
                  0,
                  2024,
                  "2所",
                  new Quantity(
                      "学校",
                      BigDecimal.TWO,
                      BigDecimal.TWO,
                      "所",
                      Bound.EXACT,
                      QuantityKind.ADDITIVE,
                      false,
                      null)))
          .with(new Evidence(evidence, "竣工验收单.pdf", HASH, 9, DAY, false, ""));

  @Test
  void aClosureNeedsEvidenceAReviewerAndANumber() {
    StateMove closing = move(TargetState.COMPLETED, TargetState.CLOSED, "李某", 1);
    assertThat(refusal(ledger, closing)).isInstanceOf(Refusal.NoSuchMove.class);
    Ledger proven = with(ledger, link());
    assertThat(refusal(proven, move(TargetState.COMPLETED, TargetState.CLOSED, "", 1)))
        .isInstanceOf(Refusal.NoSuchMove.class);
    assertThat(refusal(proven, move(TargetState.COMPLETED, TargetState.CLOSED, "李某", null)))
        .isInstanceOf(Refusal.NoSuchMove.class);
    assertThat(with(proven, closing).moves(target)).containsExactly(closing);
  }

  @Test
  void aNumberStaysSpentWhenItsClosureIsTakenBack() {
    Ledger proven = with(ledger, link());
    StateMove closing = move(TargetState.COMPLETED, TargetState.CLOSED, "李某", 1);
    Edit edit = new Edit.Add(closing);
    Ledger back = accepted(accepted(proven, edit), edit.inverse());
    assertThat(back.moves(target)).isEmpty();
    assertThat(back.nextNumber(NumberSeries.CLOSURE)).isEqualTo(2);
    StateMove other = move(TargetState.COMPLETED, TargetState.CLOSED, "李某", 1);
    assertThat(refusal(back, other))
        .isEqualTo(
            new Refusal.NumberSpent(new IssuedNumber(NumberSeries.CLOSURE, 1), closing.id()));
    assertThat(accepted(back, edit)).as("done again").isEqualTo(accepted(proven, edit));
  }

  @ParameterizedTest
  @EnumSource
  void everyStateIsLeftAndReachedOnlyAsTheMachineSays(TargetState from) {
    Ledger proven = with(ledger, link());
    Set<TargetState> next = StateMachine.next(from);
    assertThat(next).isNotEmpty().doesNotContain(from);
    for (TargetState to : TargetState.values()) {
      Integer number = to == TargetState.CLOSED ? 1 : null;
      StateMove said =
          new StateMove(
              new MoveId(uuid()), target, 0, from, to, DAY, "李某", "更正", "某办〔2024〕1号", number);
      boolean taken = proven.apply(new Edit.Add(said)) instanceof Outcome.Accepted;
      assertThat(taken).as("%s to %s", from, to).isEqualTo(next.contains(to));
      StateMove bare =
          new StateMove(new MoveId(uuid()), target, 0, from, to, DAY, "", "", null, null);
      boolean takenBare = ledger.apply(new Edit.Add(bare)) instanceof Outcome.Accepted;
      assertThat(takenBare)
          .as("%s to %s without a word", from, to)
          .isEqualTo(next.contains(to) && StateMachine.needs(from, to).isEmpty());
    }
  }

  @Test
  void whatGoesBackSaysWhy() {
    Map<TargetState, TargetState> back =
        Map.of(
            TargetState.CLAIMED, TargetState.IN_PROGRESS,
            TargetState.COMPLETED, TargetState.IN_PROGRESS,
            TargetState.CLOSED, TargetState.COMPLETED,
            TargetState.STOPPED, TargetState.IN_PROGRESS);
    back.forEach((from, to) ->
        assertThat(StateMachine.needs(from, to)).as("%s to %s", from, to).contains(Need.REASON));
  }

  @Test
  void aDepartmentReportsOnceForADay() {
    ProgressReport first = report(ReachedQuantities.NONE);
    Ledger reported = with(ledger, first);
    assertThat(refusal(reported, report(ReachedQuantities.NONE)))
        .isEqualTo(new Refusal.ReportedAlready(target, first.id()));
  }

  @Test
  void aQuantityThatIsReportedOnGoesWithWhatWasReported() {
    Reached reached = new Reached(quantity, BigDecimal.ONE);
    Ledger reported = with(ledger, report(new ReachedQuantities(List.of(reached))));
    assertThat(
            reported.apply(new Edit.Remove(reported.quantity(quantity))) instanceof Outcome.Refused)
        .isTrue();
    Edit removal = new Edit.Together(Occasion.REMOVAL, Removals.of(reported, quantity));
    Ledger without = accepted(reported, removal);
    assertThat(without.reports(target).getFirst().reached()).isEqualTo(ReachedQuantities.NONE);
    assertThat(accepted(without, removal.inverse())).isEqualTo(reported);
  }

  @Test
  void aTargetGoesWithAllThatIsRecordedAtIt() {
    Ledger worked =
        with(
            with(with(ledger, link()), report(ReachedQuantities.NONE)),
            new Step(new StepId(uuid()), target, 0, department, "选址", "王某", "", DAY, null));
    Edit quantityGone = new Edit.Together(Occasion.REMOVAL, Removals.of(worked, quantity));
    Ledger bare = accepted(worked, quantityGone);
    Edit removal = new Edit.Together(Occasion.REMOVAL, Removals.of(bare, target));
    Ledger without = accepted(bare, removal);
    assertThat(without.targets(project)).isEmpty();
    assertThat(without.links(evidence)).isEmpty();
    assertThat(without.evidence()).hasSize(1);
    assertThat(accepted(without, removal.inverse())).isEqualTo(bare);
  }

  @Test
  void aTargetThatIsMovedTakesAlongWhatIsRecordedAtIt() {
    Ledger closed = closed();
    ProjectId other = new ProjectId(uuid());
    Ledger two = closed.with(new Project(other, plan, null, 2, "2.", "改造操场", "", null));
    Ledger moved = accepted(two, TargetEdits.move(two, target, other));
    assertThat(moved.target(target).project()).isEqualTo(other);
    assertThat(moved.entries(target).toList()).isEqualTo(two.entries(target).toList());
    assertThat(moved.quantity(quantity).project()).isEqualTo(other);
    Ledger merged = accepted(two, ProjectEdits.merge(two, other, project));
    assertThat(merged.entries(target).toList()).isEqualTo(two.entries(target).toList());
  }

  @Test
  void aClosureComesBackWithItsTargetThoughItsEvidenceIsGone() {
    Ledger closed = closed();
    StateMove back =
        new StateMove(
            new MoveId(uuid()),
            target,
            1,
            TargetState.CLOSED,
            TargetState.COMPLETED,
            DAY,
            "李某",
            "材料有误",
            null,
            null);
    Ledger reopened = with(closed, back);
    Ledger bare = accepted(reopened, new Edit.Remove(reopened.links(target).getFirst()));
    Edit removal =
        new Edit.Together(
            Occasion.REMOVAL,
            Stream.concat(
                    Removals.of(bare, quantity).stream(),
                    Removals.of(accepted(bare, together(Removals.of(bare, quantity))), target)
                        .stream())
                .toList());
    assertThat(accepted(accepted(bare, removal), removal.inverse())).isEqualTo(bare);
  }

  @Test
  void departmentsThatReportAndDoStepsCanBeMerged() {
    DepartmentId other = new DepartmentId(uuid());
    Ledger worked =
        with(
            with(
                ledger.with(Department.named(other, plan, 1, "市财政局", DepartmentKind.GOVERNMENT)),
                report(ReachedQuantities.NONE)),
            new Step(new StepId(uuid()), target, 0, department, "选址", "", "", null, null));
    Edit merge = DepartmentMerge.of(worked, department, other);
    Ledger merged = accepted(worked, merge);
    assertThat(merged.reports(target).getFirst().department()).isEqualTo(other);
    assertThat(merged.steps(target).getFirst().office()).isEqualTo(other);
    assertThat(accepted(merged, merge.inverse())).isEqualTo(worked);
  }

  @Test
  void numbersThatAreTheSameAreReachedAlike() {
    assertThat(new Reached(quantity, new BigDecimal("1E+5")))
        .isEqualTo(new Reached(quantity, new BigDecimal("100000.0")));
  }

  /** With evidence, a report on the quantity, and closed under number 1. */
  private Ledger closed() {
    Reached reached = new Reached(quantity, BigDecimal.ONE);
    Ledger reported = with(with(ledger, link()), report(new ReachedQuantities(List.of(reached))));
    return with(reported, move(TargetState.COMPLETED, TargetState.CLOSED, "李某", 1));
  }

  private static Edit together(List<Edit> edits) {
    return new Edit.Together(Occasion.REMOVAL, edits);
  }

  @Test
  void evidenceStaysWhileSomethingRestsOnIt() {
    Ledger proven = with(ledger, link());
    assertThat(proven.apply(new Edit.Remove(proven.evidence(evidence))))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(ledger.apply(new Edit.Remove(ledger.evidence(evidence))))
        .isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void aPeriodHasANumberOfItsOwn() {
    ReportingPeriod first = period(1);
    Ledger frozen = with(ledger, first);
    assertThat(refusal(frozen, period(1))).isInstanceOf(Refusal.NumberSpent.class);
    assertThat(refusal(frozen, period(0))).isInstanceOf(Refusal.Invalid.class);
    assertThat(with(frozen, period(frozen.nextNumber(NumberSeries.PERIOD))).periods()).hasSize(2);
  }

  @Test
  void anApprovalThatComesAgainTakesBackThoseBehindIt() {
    ApprovalChain chain =
        ApprovalChain.NONE
            .with(new Approval(ApprovalStage.FILLED_IN, "甲", DAY))
            .with(new Approval(ApprovalStage.LEADER, "乙", DAY))
            .with(new Approval(ApprovalStage.RATIFIED, "丙", DAY));
    assertThat(chain.ratified()).isTrue();
    assertThat(chain.with(new Approval(ApprovalStage.FILLED_IN, "丁", DAY)).approvals())
        .containsExactly(new Approval(ApprovalStage.FILLED_IN, "丁", DAY));
  }

  private EvidenceLink link() {
    return new EvidenceLink(new LinkId(uuid()), evidence, target, "3", Filing.NONE);
  }

  private StateMove move(TargetState from, TargetState to, String who, @Nullable Integer number) {
    return new StateMove(new MoveId(uuid()), target, 0, from, to, DAY, who, "", null, number);
  }

  private ProgressReport report(ReachedQuantities reached) {
    return new ProgressReport(
        new ReportId(uuid()),
        target,
        department,
        DAY,
        40,
        reached,
        Account.of("已开工"),
        ApprovalChain.NONE);
  }

  private ReportingPeriod period(int number) {
    return new ReportingPeriod(new PeriodId(uuid()), number, DAY, Instant.EPOCH, "李某", HASH, 9);
  }

  private static Refusal refusal(Ledger ledger, Entity added) {
    return ((Outcome.Refused) ledger.apply(new Edit.Add(added))).refusal();
  }

  private static Ledger with(Ledger ledger, Entity added) {
    return accepted(ledger, new Edit.Add(added));
  }

  private static Ledger accepted(Ledger ledger, Edit edit) {
    return ((Outcome.Accepted) ledger.apply(edit)).ledger();
  }

  private UUID uuid() {
    ids++;
    return new UUID(7, ids);
  }
}
