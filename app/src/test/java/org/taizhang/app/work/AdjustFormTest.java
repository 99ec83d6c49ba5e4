package org.taizhang.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.model.Adjustment;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;

class AdjustFormTest {
  private final WorkFixture fixture = new WorkFixture();

  @Test
  void bothWordingsAreKept() {
    fixture.move(TargetState.IN_PROGRESS);
    var before = fixture.target();
    var form = filled();
    form.adjust();
    assertThat(fixture.target())
        .isEqualTo(before.withText("建成两所").withDue(LocalDate.of(2022, 10, 31)));
    var kept = fixture.ledger().adjustments(fixture.id()).getFirst();
    assertThat(kept.former()).isEqualTo(Adjustment.Former.of(before));
    assertThat(kept.documentNumber()).isEqualTo("武教〔2022〕9号");
    assertThat(kept.reason()).isEqualTo("规模核减");
    assertThat(kept.on()).isEqualTo(LocalDate.of(2022, 9, 20));
    assertThat(new Course(fixture.ledger(), fixture.id()).latestFirst())
        .contains(new Course.Adjusted(kept))
        .hasSize(2);
    fixture.undo();
    fixture.undo();
    assertThat(fixture.ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void anAdjustmentChangesSomethingAndSaysWhy() {
    var form = new AdjustForm(fixture.tools(), fixture.target());
    assertThat(form.faultProperty().get()).isEqualTo("请先写出新目标或新时限。");
    form.textProperty().set(fixture.target().text() + "　");
    assertThat(form.faultProperty().get()).isEqualTo("请先写出新目标或新时限。");
    form.dueProperty().set(null);
    assertThat(form.faultProperty().get()).isEqualTo("还要填写：文号、原因。");
    form.documentProperty().set("武教〔2022〕9号");
    form.reasonProperty().set("规模核减");
    form.onProperty().set(null);
    assertThat(form.faultProperty().get()).isEqualTo("还要填写：日期。");
    assertThat(form.blockedProperty().get()).isTrue();
    form.adjust();
    assertThat(fixture.ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void aTargetTakenOutMeanwhileIsLeftAlone() {
    var form = filled();
    var desk = fixture.tools().workspace();
    desk.submit(new Edit.Remove(fixture.target()));
    form.adjust();
    assertThat(fixture.ledger().find(fixture.id())).isNull();
  }

  private AdjustForm filled() {
    var form = new AdjustForm(fixture.tools(), fixture.target());
    form.textProperty().set("建成两所");
    form.dueProperty().set(LocalDate.of(2022, 10, 31));
    form.documentProperty().set("武教〔2022〕9号");
    form.reasonProperty().set("规模核减");
    return form;
  }
}
