package org.taizhang.app.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.kit.Background;
import org.taizhang.app.overview.Agenda.Span;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Wanted;
import org.taizhang.model.Role;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;

class OverviewViewModelTest {
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2023-12-05T02:00:00Z"));

  private final SessionFixture session = new SessionFixture(LedgerBuilder.small());
  private final OverviewViewModel model =
      new OverviewViewModel(session.work(NOW), session.selection());

  private Figures figures() {
    return Objects.requireNonNull(model.figuresProperty().get());
  }

  @Test
  void everyPlanIsCounted() {
    var first = figures().plans().getFirst();
    assertThat(first.plan().code()).isEqualTo("jia");
    assertThat(first)
        .extracting(
            PlanCounts::projects,
            PlanCounts::sections,
            PlanCounts::leads,
            PlanCounts::responsible,
            PlanCounts::departments,
            PlanCounts::targets,
            PlanCounts::unclear)
        .containsExactly(3, 2, 2, 2, 4, 9, 0);
    assertThat(figures().sum(PlanCounts::unclear)).isEqualTo(1);
  }

  @Test
  void aYearCountsItsTargetsOnly() {
    session.selection().choose(List.of(planId("jia")));
    session.selection().yearProperty().set(2023);
    assertThat(figures().plans().getFirst().targets()).isEqualTo(3);
  }

  @Test
  void aYearsTargetsAreCountedByState() {
    session.selection().choose(List.of(planId("jia")));
    var target = session.workspace().ledger().targets(projectId("jia", "校园安全")).get(1);
    session
        .workspace()
        .submit(
            new Edit.Change<>(
                target.id(), Fields.TARGET_STATE, target.state(), TargetState.COMPLETED));
    assertThat(figures().years())
        .containsExactly(
            new YearStates(2022, Map.of(TargetState.NOT_STARTED, 3), 0),
            new YearStates(2023, Map.of(TargetState.NOT_STARTED, 2, TargetState.COMPLETED, 1), 0),
            new YearStates(2024, Map.of(TargetState.NOT_STARTED, 3), 0));
  }

  @Test
  void whatIsOpenFallsDueByItsDay() {
    session.selection().choose(List.of(planId("jia")));
    var agenda = figures().agenda();
    assertThat(agenda.in(Span.OVERDUE)).hasSize(3).allMatch(due -> due.day().getYear() == 2022);
    assertThat(agenda.in(Span.SOON)).hasSize(3).allMatch(due -> due.day().getYear() == 2023);
    assertThat(agenda.in(Span.LATER)).hasSize(3).allMatch(DueTarget::stated);
  }

  @Test
  void everyFigureLeadsToWhatItCounts() {
    model.open(2023, TargetState.NOT_STARTED);
    assertThat(session.selection().roomProperty().get()).isEqualTo(Room.DESK);
    assertThat(session.selection().year()).isEqualTo(2023);
    assertThat(session.selection().wantedProperty().get())
        .isEqualTo(Wanted.of(TargetState.NOT_STARTED));
    model.openUnclear();
    assertThat(session.selection().plans()).hasSize(2);
    assertThat(session.selection().wantedProperty().get()).isEqualTo(Wanted.withoutDepartments());
    model.openUnclear(planId("yi"));
    assertThat(session.selection().plans()).containsExactly(planId("yi"));
    model.openProjects(new Load(departmentId("jia", "教育局"), "教育局", 2, 2), true);
    assertThat(session.selection().wantedProperty().get()).isEqualTo(Wanted.of("教育局", Role.LEAD));
  }

  @Test
  void whatFallsDueIsNotHiddenByAnEarlierLook() {
    session.selection().choose(List.of(planId("jia")));
    var due = figures().agenda().in(Span.LATER).getFirst();
    model.open(2022, TargetState.COMPLETED);
    model.open(due);
    assertThat(session.selection().year()).isNull();
    assertThat(session.selection().wantedProperty().get()).isEqualTo(Wanted.everything());
    assertThat(session.selection().spotlightProperty().get()).isEqualTo(due.project().id());
  }

  /** While another room is open nobody looks; coming back counts what was changed there. */
  @Test
  void countsAnewOnComingBack() {
    session.selection().roomProperty().set(Room.DESK);
    var before = figures();
    session.selection().choose(List.of(planId("jia")));
    assertThat(figures()).isSameAs(before);
    session.selection().roomProperty().set(Room.OVERVIEW);
    assertThat(figures().years()).hasSize(3);
  }

  @Test
  void whoBearsMostComesFirst() {
    session.selection().choose(List.of(planId("jia")));
    var first = figures().departments().getFirst();
    assertThat(first.name()).isEqualTo("教育局");
    assertThat(first.count()).isEqualTo(2);
    assertThat(first.part()).isEqualTo(2);
    assertThat(figures().sections()).extracting(Load::count).containsExactly(2, 1);
  }

  @Test
  void aCardOpensTheMatrixOfItsPlan() {
    model.open(planId("jia"));
    assertThat(session.selection().plans()).containsExactly(planId("jia"));
    assertThat(session.selection().roomProperty().get()).isEqualTo(Room.MATRIX);
  }

  @Test
  void aLargeLedgerIsCountedBehindTheWindowsBack() {
    var builder = new LedgerBuilder().plan("large", 2024, 2024);
    for (int i = 0; i < 501; i++) {
      builder.project("p" + i, Map.of());
    }
    var large = new SessionFixture(builder.ledger());
    var waiting = new ArrayDeque<Runnable>();
    var patient =
        new OverviewViewModel(
            large.work(NOW, new Background(waiting::add, Runnable::run)), large.selection());
    assertThat(patient.figuresProperty().get()).isNull();
    large.selection().yearProperty().set(2024);
    List.copyOf(waiting).forEach(Runnable::run);
    assertThat(Objects.requireNonNull(patient.figuresProperty().get()).sum(PlanCounts::projects))
        .isEqualTo(501);
  }
}
