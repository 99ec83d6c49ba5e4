package org.taizhang.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.TargetState;
import org.taizhang.model.work.StateMachine;

class MoveFormTest {
  private final WorkFixture fixture = new WorkFixture();

  @Test
  void whatNeedsNothingIsDoneAtOnce() {
    var form = form(TargetState.IN_PROGRESS);
    assertThat(form.asks()).isFalse();
    assertThat(form.blockedProperty().get()).isFalse();
    form.move();
    assertThat(fixture.target().state()).isEqualTo(TargetState.IN_PROGRESS);
    assertThat(fixture.said()).isEqualTo("已办理“开始推进”，目标状态为“推进中”，可撤销。");
    assertThat(fixture.ledger().moves(fixture.id()))
        .singleElement()
        .satisfies(move -> assertThat(move.on()).isEqualTo(LocalDate.of(2022, 9, 20)));
    fixture.undo();
    assertThat(fixture.ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void whatIsLackingIsSaidUntilItIsThere() {
    var form = form(TargetState.STOPPED);
    assertThat(form.words()).isEqualTo("中止");
    assertThat(form.lackingProperty().get()).isEqualTo("还要填写：原因、文号。");
    form.move();
    assertThat(fixture.target().state()).isEqualTo(TargetState.NOT_STARTED);
    form.documentProperty().set("武教〔2022〕9号");
    form.reasonProperty().set("  ");
    assertThat(form.lackingProperty().get()).isEqualTo("还要填写：原因。");
    form.reasonProperty().set("地块未交付");
    form.onProperty().set(null);
    assertThat(form.lackingProperty().get()).isEqualTo("还要填写：日期。");
    form.onProperty().set(LocalDate.of(2022, 9, 1));
    assertThat(form.blockedProperty().get()).isFalse();
    form.move();
    var move = fixture.ledger().moves(fixture.id()).getFirst();
    assertThat(move.documentNumber()).isEqualTo("武教〔2022〕9号");
    assertThat(move.reason()).isEqualTo("地块未交付");
    assertThat(move.on()).isEqualTo(LocalDate.of(2022, 9, 1));
  }

  @Test
  void closingAsksForEvidenceAndSpendsNumbers() {
    Stream.of(TargetState.CLAIMED, TargetState.COMPLETED).forEach(fixture::move);
    assertThat(form(TargetState.CLOSED).lacksEvidence()).isTrue();
    fixture.move(TargetState.CLOSED);
    assertThat(fixture.target().state()).isEqualTo(TargetState.COMPLETED);
    fixture.addEvidence("验收单.txt");
    assertThat(form(TargetState.CLOSED).lacksEvidence()).isFalse();
    assertThat(form(TargetState.CLOSED).nextNumber()).isEqualTo(1);
    fixture.move(TargetState.CLOSED);
    fixture.move(TargetState.IN_PROGRESS);
    Stream.of(TargetState.CLAIMED, TargetState.COMPLETED, TargetState.CLOSED)
        .forEach(fixture::move);
    assertThat(fixture.target().state()).isEqualTo(TargetState.CLOSED);
    assertThat(fixture.ledger().moves(fixture.id()).getLast().number()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(TargetState.class)
  void everyWayOutOfAStateHasWordsOfItsOwn(TargetState from) {
    var next = StateMachine.next(from);
    assertThat(next.stream().map(to -> Move.words(Messages.chinese(), from, to)).distinct())
        .hasSameSizeAs(next);
  }

  @Test
  void theCourseIsToldFromTheLatestOn() {
    fixture.move(TargetState.IN_PROGRESS);
    fixture.move(TargetState.CLAIMED);
    assertThat(new Course(fixture.ledger(), fixture.id()).latestFirst())
        .containsExactlyElementsOf(
            fixture.ledger().moves(fixture.id()).reversed().stream()
                .map(Course.Moved::new)
                .toList());
  }

  private MoveForm form(TargetState to) {
    return new MoveForm(fixture.tools(), fixture.id(), to);
  }
}
