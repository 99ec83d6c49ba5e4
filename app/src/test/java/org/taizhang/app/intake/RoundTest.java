package org.taizhang.app.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.app.intake.IntakeViewModel.Step;

/** No document is taken over that nobody has looked at. */
class RoundTest {
  private final IntakeDesk desk = new IntakeDesk();
  private final IntakeViewModel model = desk.model;
  private final Round round = new Round(model);

  @Test
  void theWayOnLeadsOverEveryDocument() {
    var first = desk.pasted(IntakeDesk.PROSE);
    var second = desk.pasted(IntakeDesk.TABLE);
    var third = desk.pasted(IntakeDesk.YEARS);
    assertThat(round.unseenProperty().get()).isEqualTo(3);
    model.look(second);
    model.go(Step.CHECK);
    assertThat(round.unseenProperty().get()).isEqualTo(2);
    round.goOn();
    assertThat(model.currentProperty().get()).isEqualTo(third);
    assertThat(model.stepProperty().get()).isEqualTo(Step.CHECK);
    round.goOn();
    assertThat(model.currentProperty().get()).isEqualTo(first);
    assertThat(round.unseenProperty().get()).isZero();
    round.goOn();
    assertThat(model.stepProperty().get()).isEqualTo(Step.TAKE);
  }

  @Test
  void oneThatCannotBeReadIsPassedOver() {
    desk.pasted(IntakeDesk.PROSE);
    model.add(List.of(Path.of("不存在的文件.docx")));
    model.look(model.files().getFirst());
    model.go(Step.CHECK);
    round.goOn();
    assertThat(model.stepProperty().get()).isEqualTo(Step.TAKE);
  }

  @Test
  void whatComesLaterOrIsReadInAnotherEncodingIsLookedAtAnew() {
    var first = desk.pasted(IntakeDesk.PROSE);
    model.go(Step.CHECK);
    var second = desk.pasted(IntakeDesk.TABLE);
    assertThat(round.unseenProperty().get()).isEqualTo(1);
    model.go(Step.CHECK);
    round.goOn();
    assertThat(model.stepProperty().get()).isEqualTo(Step.TAKE);
    model.go(Step.CHOOSE);
    first.readIn(UTF_8);
    assertThat(round.unseenProperty().get()).isEqualTo(1);
    model.go(Step.CHECK);
    assertThat(model.currentProperty().get()).isEqualTo(second);
    round.goOn();
    assertThat(model.currentProperty().get()).isEqualTo(first);
  }

  @Test
  void oneThatIsTakenOutOfTheListIsNotWaitedFor() {
    desk.pasted(IntakeDesk.PROSE);
    var second = desk.pasted(IntakeDesk.TABLE);
    model.look(model.files().getFirst());
    model.go(Step.CHECK);
    model.remove(second);
    assertThat(round.unseenProperty().get()).isZero();
  }
}
