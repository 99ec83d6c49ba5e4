package org.taizhang.app.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.planId;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.session.Room;

class OverviewViewModelTest {
  private final SessionFixture session = new SessionFixture(LedgerBuilder.small());
  private final OverviewViewModel model =
      new OverviewViewModel(session.workspace(), session.selection());

  @Test
  void everyPlanIsCounted() {
    var first = model.figuresProperty().get().plans().getFirst();
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
    assertThat(model.figuresProperty().get().sum(PlanCounts::unclear)).isEqualTo(1);
  }

  @Test
  void aYearCountsItsTargetsOnly() {
    session.selection().choose(List.of(planId("jia")));
    session.selection().yearProperty().set(2023);
    assertThat(model.figuresProperty().get().plans().getFirst().targets()).isEqualTo(3);
  }

  @Test
  void whoBearsMostComesFirst() {
    session.selection().choose(List.of(planId("jia")));
    var first = model.figuresProperty().get().departments().getFirst();
    assertThat(first.name()).isEqualTo("教育局");
    assertThat(first.count()).isEqualTo(2);
    assertThat(first.part()).isEqualTo(2);
    assertThat(model.figuresProperty().get().sections())
        .extracting(Load::count)
        .containsExactly(2, 1);
  }

  @Test
  void aCardOpensTheMatrixOfItsPlan() {
    model.open(planId("jia"));
    assertThat(session.selection().plans()).containsExactly(planId("jia"));
    assertThat(session.selection().roomProperty().get()).isEqualTo(Room.MATRIX);
  }
}
