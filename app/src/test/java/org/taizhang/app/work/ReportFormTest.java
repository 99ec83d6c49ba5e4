package org.taizhang.app.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.QuantityId;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;
import org.taizhang.model.work.ApprovalStage;

class ReportFormTest {
  private static final LocalDate END_OF_AUGUST = LocalDate.of(2022, 8, 31);

  private final WorkFixture fixture = new WorkFixture();

  @Test
  void aNewReportIsOfTheLeadAndOfLastMonth() {
    var form = form();
    assertThat(form.asOfProperty().get()).isEqualTo(END_OF_AUGUST);
    assertThat(form.reporterProperty().get().name()).isEqualTo("教育局");
    assertThat(form.reporters())
        .extracting(Reporter::name)
        .containsExactly("教育局", "财政局", "人社局", "公安分局", "本办公室");
    assertThat(form.faultProperty().get()).isEqualTo("完成比例、实际完成数和各项文字，至少填写一项。");
    assertThat(form.save()).isFalse();
    assertThat(fixture.ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void whatIsTypedIsReportedAndStartsTheTarget() {
    var schools = quantity();
    var form = form();
    form.percentProperty().set("３５％");
    form.reachedProperty(schools).set("1.5");
    form.accountProperty(AccountPart.TEXT).set(" 已开工 ");
    form.accountProperty(AccountPart.LAG).set("雨季");
    form.stageProperty(ApprovalStage.FILLED_IN).set("王某");
    assertThat(form.save()).isTrue();
    var report = only();
    assertThat(report.percent()).isEqualTo(35);
    assertThat(report.reached().of(schools)).contains(new BigDecimal("1.5"));
    assertThat(report.account().text()).isEqualTo("已开工");
    assertThat(report.account().lag()).isEqualTo("雨季");
    assertThat(report.department()).isEqualTo(departmentId("jia", "教育局"));
    assertThat(report.approvals().stage()).isEqualTo(ApprovalStage.FILLED_IN);
    assertThat(fixture.target().state()).isEqualTo(TargetState.IN_PROGRESS);
    assertThat(fixture.said()).isEqualTo("已保存教育局截至2022年8月31日的进展，可撤销。");
    fixture.undo();
    fixture.undo();
    assertThat(fixture.ledger()).isEqualTo(LedgerBuilder.small());
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "-1", "4.5", "四十", "1000"})
  void aPercentThatIsNoneIsNamed(String typed) {
    var form = form();
    form.percentProperty().set(typed);
    assertThat(form.faultProperty().get()).contains("“" + typed + "”");
    assertThat(form.save()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2022-09-21,截至日期不能晚于今天。", ",请填写截至日期。"})
  void aDayThatCannotBeIsRefused(LocalDate day, String sentence) {
    var form = form();
    form.percentProperty().set("10");
    form.asOfProperty().set(day);
    assertThat(form.faultProperty().get()).isEqualTo(sentence);
  }

  @Test
  void aReportIsChangedAndNotWrittenTwice() {
    report(END_OF_AUGUST, "一期");
    var again = form();
    assertThat(again.isChanged()).isFalse();
    again.percentProperty().set("50");
    assertThat(again.isChanged()).isTrue();
    again.asOfProperty().set(LocalDate.of(2022, 7, 31));
    assertThat(again.save()).isTrue();
    assertThat(only().asOf()).isEqualTo(LocalDate.of(2022, 7, 31));
    assertThat(only().percent()).isEqualTo(50);
    assertThat(only().account().text()).isEqualTo("一期");

    report(END_OF_AUGUST, "二期");
    var clash = new ReportForm(fixture.tools(), fixture.id(), null);
    clash.percentProperty().set("60");
    assertThat(clash.faultProperty().get()).startsWith("教育局已有截至2022年8月31日的进展");
    assertThat(clash.save()).isFalse();
  }

  @Test
  void theWordsOfTheLastReportAreTakenWhereNothingIsTyped() {
    assertThat(form().hasLast()).isFalse();
    report(LocalDate.of(2022, 6, 30), "六月");
    report(LocalDate.of(2022, 7, 31), "七月");
    var form = form();
    assertThat(form.hasLast()).isTrue();
    form.startFromLast();
    assertThat(form.accountProperty(AccountPart.TEXT).get()).isEqualTo("七月");
    form.accountProperty(AccountPart.TEXT).set("八月");
    form.startFromLast();
    assertThat(form.accountProperty(AccountPart.TEXT).get()).isEqualTo("八月");
    assertThat(form.percentProperty().get()).isEmpty();
  }

  @Test
  void whoApprovedKeepsTheDay() {
    report(END_OF_AUGUST, "一期");
    var old = only();
    var day = LocalDate.of(2022, 9, 1);
    var chain =
        old.approvals()
            .with(new org.taizhang.model.work.Approval(ApprovalStage.FILLED_IN, "王某", day));
    fixture.change(old, chain);
    var form = form();
    form.stageProperty(ApprovalStage.RATIFIED).set("李某");
    assertThat(form.save()).isTrue();
    assertThat(only().approvals().approvals())
        .extracting(one -> one.who() + one.on())
        .containsExactly("王某2022-09-01", "李某2022-09-20");
  }

  private ReportForm form() {
    return ReportForm.begin(fixture.tools(), fixture.id());
  }

  private void report(LocalDate asOf, String text) {
    var form = new ReportForm(fixture.tools(), fixture.id(), null);
    form.asOfProperty().set(asOf);
    form.accountProperty(AccountPart.TEXT).set(text);
    assertThat(form.save()).isTrue();
  }

  private ProgressReport only() {
    var reports = fixture.ledger().reports(fixture.id());
    assertThat(reports).hasSize(1);
    return reports.getFirst();
  }

  private QuantityId quantity() {
    var id = new QuantityId(UUID.randomUUID());
    var project = fixture.ledger().project(fixture.target().project());
    var value =
        new Quantity(
            "学校",
            BigDecimal.TEN,
            BigDecimal.TEN,
            "所",
            Bound.EXACT,
            QuantityKind.ADDITIVE,
            false,
            null);
    fixture
        .tools()
        .workspace()
        .submit(
            new Edit.Add(
                new PlannedQuantity(
                    id, project.plan(), project.id(), fixture.id(), 0, 2022, "", value)));
    return id;
  }
}
