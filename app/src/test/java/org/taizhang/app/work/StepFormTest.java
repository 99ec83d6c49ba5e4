package org.taizhang.app.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.planId;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.session.StepEdits;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Step;

class StepFormTest {
  private final WorkFixture fixture = new WorkFixture();

  @Test
  void anOfficeIsMadeWithItsFirstStepAndFoundForTheNext() {
    add("基础教育科", "摸底");
    add("實驗小學", "改造操场");
    add("基础教育科", "验收");
    var made =
        fixture.ledger().departments(planId("jia")).stream()
            .filter(one -> one.order() > 3)
            .toList();
    assertThat(made)
        .extracting(one -> one.name() + one.kind())
        .containsExactly("基础教育科" + DepartmentKind.OFFICE, "實驗小學" + DepartmentKind.SCHOOL);
    assertThat(new StepForm(fixture.tools(), fixture.id(), null).suggestions("jcjyk"))
        .containsExactly("基础教育科");
    assertThat(texts()).containsExactly("摸底", "改造操场", "验收");
    fixture.undo();
    fixture.undo();
    fixture.undo();
    assertThat(fixture.ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void aDepartmentThatLeadsMayHaveAStepToo() {
    add("教育局", "统筹");
    assertThat(fixture.ledger().departments(planId("jia"))).hasSize(4);
  }

  @Test
  void stepsAreChangedAndReordered() {
    add("基础教育科", "摸底");
    add("基础教育科", "验收");
    shift(0, 1);
    assertThat(texts()).containsExactly("验收", "摸底");
    shift(0, -1);
    shift(1, 1);
    assertThat(texts()).containsExactly("验收", "摸底");
    var form = new StepForm(fixture.tools(), fixture.id(), steps().getFirst());
    assertThat(form.isChanged()).isFalse();
    form.doneProperty().set(LocalDate.of(2022, 9, 20));
    form.telephoneProperty().set(" 86312345 ");
    assertThat(form.isChanged()).isTrue();
    assertThat(form.save()).isTrue();
    assertThat(steps().getFirst().telephone()).isEqualTo("86312345");
    assertThat(steps().getFirst().done()).isEqualTo(LocalDate.of(2022, 9, 20));
    assertThat(texts()).containsExactly("验收", "摸底");
  }

  @Test
  void whatIsLackingOrCannotBeIsSaid() {
    var form = new StepForm(fixture.tools(), fixture.id(), null);
    assertThat(form.faultProperty().get()).isEqualTo("请填写科室或学校。");
    form.officeProperty().set("基础教育科");
    assertThat(form.faultProperty().get()).isEqualTo("请填写内容。");
    form.textProperty().set("摸底");
    form.dueProperty().set(LocalDate.of(2023, 1, 1));
    assertThat(form.faultProperty().get()).isEqualTo("节点日期应在目标的年度内（2022年）。");
    form.dueProperty().set(LocalDate.of(2022, 12, 31));
    form.doneProperty().set(LocalDate.of(2022, 9, 21));
    assertThat(form.faultProperty().get()).isEqualTo("完成日期不能晚于今天。");
    assertThat(form.save()).isFalse();
    assertThat(fixture.ledger()).isEqualTo(LedgerBuilder.small());
  }

  @ParameterizedTest
  @CsvSource({
    ",,OPEN",
    "2022-09-20,,OPEN",
    "2022-09-19,,OVERDUE",
    "2022-09-19,2022-09-19,DONE",
    "2022-09-18,2022-09-19,DONE_LATE",
    ",2022-09-19,DONE"
  })
  void aStepIsOverdueFromTheDayBehindItsNode(
      LocalDate due, LocalDate done, StepLine.Standing standing) {
    add("基础教育科", "摸底");
    var step = steps().getFirst().withDue(due).withDone(done);
    assertThat(StepLine.standing(step, LocalDate.of(2022, 9, 20))).isEqualTo(standing);
  }

  private void add(String office, String text) {
    var form = new StepForm(fixture.tools(), fixture.id(), null);
    form.officeProperty().set(office);
    form.textProperty().set(text);
    assertThat(form.save()).isTrue();
  }

  private void shift(int at, int by) {
    var edit = StepEdits.shift(fixture.ledger(), fixture.id(), steps().get(at).id(), by);
    if (!edit.edits().isEmpty()) {
      fixture.tools().workspace().submit(edit);
    }
  }

  private List<Step> steps() {
    return fixture.ledger().steps(fixture.id());
  }

  private List<String> texts() {
    return steps().stream().map(Step::text).toList();
  }
}
