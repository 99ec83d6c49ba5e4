package org.taizhang.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.session.Room;
import org.taizhang.model.Ledger;
import org.taizhang.model.Role;

class ReviewViewModelTest {
  private final SessionFixture session = new SessionFixture(LedgerBuilder.small());
  private final ReviewViewModel model =
      new ReviewViewModel(session.workspace(), session.selection());

  ReviewViewModelTest() {
    session.selection().choose(List.of(planId("jia"), planId("yi")));
  }

  @Test
  void goesThroughTheProjectsOfTheSelectedPlansInOrder() {
    model.first();
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < model.count(); i++) {
      assertThat(model.position()).isEqualTo(i + 1);
      seen.add(name());
      model.move(1);
    }
    assertThat(seen).containsExactly("学校建设", "教师队伍", "校园安全", "年度要点");
    assertThat(name()).isEqualTo("年度要点");
    model.move(-1);
    assertThat(name()).isEqualTo("校园安全");
    model.first();
    model.move(-1);
    assertThat(name()).isEqualTo("学校建设");
    model.last();
    assertThat(model.position()).isEqualTo(4);
  }

  @Test
  void aSheetSaysWhatTheLedgerSays() {
    model.first();
    var sheet = Objects.requireNonNull(model.sheetProperty().get());
    assertThat(sheet.plan().code()).isEqualTo("jia");
    assertThat(sheet.sections()).containsExactly("教育攻坚行动");
    assertThat(sheet.departments())
        .isEqualTo(Map.of(Role.LEAD, List.of("教育局"), Role.RESPONSIBLE, List.of("财政局")));
    assertThat(sheet.targets()).hasSize(3);
  }

  @Test
  void staysWhereItIsWhenTheChoiceGrowsAndLeavesTowardsTheDesk() {
    session.selection().show(Room.REVIEW, projectId("jia", "校园安全"));
    assertThat(name()).isEqualTo("校园安全");
    session.selection().choose(List.of(planId("jia")));
    assertThat(name()).isEqualTo("校园安全");
    session.selection().yearProperty().set(2023);
    assertThat(model.count()).isEqualTo(3);
    model.leave();
    assertThat(session.selection().roomProperty().get()).isEqualTo(Room.DESK);
    assertThat(session.selection().spotlightProperty().get()).isEqualTo(projectId("jia", "校园安全"));
  }

  @Test
  void lettersGrowAndShrinkWithinBounds() {
    model.enlarge(100);
    assertThat(model.sizeProperty().get()).isEqualTo(ReviewViewModel.SIZES - 1);
    model.enlarge(-100);
    assertThat(model.sizeProperty().get()).isZero();
  }

  @Test
  void anEmptyLedgerHasNoSheet() {
    var empty = new SessionFixture(Ledger.empty());
    var nothing = new ReviewViewModel(empty.workspace(), empty.selection());
    nothing.move(1);
    nothing.last();
    assertThat(nothing.sheetProperty().get()).isNull();
    nothing.leave();
    assertThat(empty.selection().roomProperty().get()).isEqualTo(Room.DESK);
  }

  private String name() {
    return Objects.requireNonNull(model.sheetProperty().get()).project().name();
  }
}
