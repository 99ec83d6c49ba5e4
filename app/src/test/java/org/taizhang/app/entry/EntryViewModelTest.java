package org.taizhang.app.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.entry.EntryField.Kind;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.OpenForms;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Words;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.QuantityId;
import org.taizhang.model.ReportId;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ApprovalStage;
import org.taizhang.model.work.ReachedQuantities;

class EntryViewModelTest {
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2024-03-05T02:00:00Z"));
  private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 29);

  private final SessionFixture session = new SessionFixture(LedgerBuilder.small());
  private final EntryViewModel model = new EntryViewModel(session.work(NOW), session.selection());

  EntryViewModelTest() {
    session.selection().roomProperty().set(Room.ENTRY);
  }

  @Test
  void everyDepartmentIsAskedOverAllPlansAndTheOfficeOfTheRest() {
    assertThat(model.unitsProperty().get())
        .extracting(unit -> unit.name() + unit.lines().size())
        .containsExactly("全部部门16", "教育局6", "财政局3", "人社局3", "公安分局3", "未明确部门的目标1");
    assertThat(model.unitProperty().get().name()).isEqualTo("教育局");
    assertThat(model.dayProperty().get()).isEqualTo(FEBRUARY);
    assertThat(row(0).fields())
        .extracting(EntryField::kind)
        .containsExactly(Kind.TEXT, Kind.PERCENT, Kind.LAG, Kind.NEXT);
  }

  @Test
  void whatWasTypedIsSavedAsOneEdit() {
    type(0, Kind.TEXT, "已开工");
    type(0, Kind.PERCENT, "４０ %");
    type(2, Kind.LAG, "用地未批");
    type(2, Kind.NEXT, "四月报批");
    assertThat(model.save()).isNull();
    assertThat(said()).isEqualTo("已保存 2 项进展（教育局，截至2024年2月29日），可撤销。");
    var report = reports(row(0)).getFirst();
    assertThat(report.percent()).isEqualTo(40);
    assertThat(report.asOf()).isEqualTo(FEBRUARY);
    assertThat(report.department()).isEqualTo(departmentId("jia", "教育局"));
    assertThat(reports(row(2)).getFirst().account())
        .isEqualTo(new Account("", "用地未批", "", "四月报批", ""));
    assertThat(target(row(0))).isEqualTo(TargetState.IN_PROGRESS);
    assertThat(model.changed()).isEmpty();
    assertThat(model.reported()).isEqualTo(2);
    assertThat(text(0, Kind.PERCENT)).isEqualTo("40");
    model.save();
    assertThat(said()).isEqualTo("没有新的填写需要保存。");
    session.workspace().undo();
    assertThat(session.workspace().ledger()).isEqualTo(LedgerBuilder.small());
    assertThat(model.reported()).isZero();
  }

  @Test
  void twoDepartmentsMayReportOfOneTargetAtOnce() {
    choose("全部部门");
    var both =
        model.rowsProperty().get().stream()
            .filter(row -> row.line().target().equals(row(0).line().target()))
            .toList();
    assertThat(both).hasSize(2);
    both.forEach(row -> row.fields().get(1).text().set("10"));
    assertThat(model.save()).isNull();
    assertThat(reports(row(0))).hasSize(2);
    assertThat(session.workspace().ledger().moves(row(0).line().target().id())).hasSize(1);
    session.workspace().undo();
    assertThat(session.workspace().ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void aFaultStandsAtItsCellAndKeepsAllFromBeingSaved() {
    type(0, Kind.TEXT, "已开工");
    type(1, Kind.PERCENT, "101");
    var spot = model.save();
    assertThat(spot).isEqualTo(new EntrySpot(row(1), field(1, Kind.PERCENT)));
    assertThat(row(1).faultProperty(field(1, Kind.PERCENT)).get()).isEqualTo("完成比例要写成 0 到 100 的整数");
    assertThat(said()).isEqualTo("没有保存：“学校建设”完成比例要写成 0 到 100 的整数。");
    assertThat(session.workspace().ledger()).isEqualTo(LedgerBuilder.small());
    type(1, Kind.PERCENT, "");
    assertThat(model.save()).isNull();
    type(0, Kind.TEXT, "");
    assertThat(model.save()).as("a report is not emptied").isNotNull();
    assertThat(said()).contains("至少要填一栏");
  }

  @Test
  void aDayToComeIsNotReported() {
    model.dayProperty().set(LocalDate.of(2024, 3, 31));
    type(0, Kind.TEXT, "已开工");
    model.save();
    assertThat(said()).isEqualTo(Messages.chinese().text("report.fault.future"));
    assertThat(session.workspace().ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void theWordsOfTheLastReportAreTakenWhereNothingIsWritten() {
    type(0, Kind.TEXT, "一月已选址");
    type(0, Kind.NEXT, "二月开工");
    model.dayProperty().set(LocalDate.of(2024, 1, 31));
    type(0, Kind.TEXT, "一月已选址");
    type(0, Kind.NEXT, "二月开工");
    type(0, Kind.PERCENT, "10");
    model.save();
    model.dayProperty().set(FEBRUARY);
    model.forget();
    assertThat(row(0).lastProperty().get().percent()).isEqualTo(10);
    type(0, Kind.TEXT, "已开工");
    model.startFromLast(row(0));
    assertThat(text(0, Kind.TEXT)).isEqualTo("已开工");
    assertThat(text(0, Kind.NEXT)).isEqualTo("二月开工");
    assertThat(text(0, Kind.PERCENT)).as("a figure is not taken over unseen").isEmpty();
    model.startFromLast(row(1));
    assertThat(said()).isEqualTo("这个目标以前没有填报过。");
  }

  @Test
  void whatIsNotReportedStandsFirstAndARowStaysWhereItIsWhileItIsSaved() {
    var third = row(2);
    third.fields().getFirst().text().set("已开工");
    var before = model.rowsProperty().get();
    model.save();
    assertThat(model.rowsProperty().get()).as("nor is the cursor lost").isEqualTo(before);
    assertThat(third.line().target().state()).isEqualTo(TargetState.IN_PROGRESS);
    choose("财政局");
    choose("教育局");
    assertThat(row(5).line().target().id()).isEqualTo(third.line().target().id());
    assertThat(row(5).standingProperty().get()).isNotNull();
  }

  @Test
  void whatWasTypedIsThereAfterLookingElsewhere() {
    type(0, Kind.TEXT, "已开工");
    var typed = row(0).line().target();
    choose("财政局");
    assertThat(model.elsewhere()).isEqualTo(1);
    model.dayProperty().set(LocalDate.of(2024, 1, 31));
    session.workspace().submit(new Edit.Remove(LedgerBuilder.small().plans().getLast()), "x");
    session.selection().roomProperty().set(Room.MATRIX);
    assertThat(said()).contains("快速填报");
    var forms = session.workspace().forms().unsaved();
    assertThat(forms).hasSize(1);
    ((OpenForms.Elsewhere) forms.getFirst().where()).show().run();
    assertThat(session.selection().roomProperty().get()).isEqualTo(Room.ENTRY);
    assertThat(model.dayProperty().get()).isEqualTo(FEBRUARY);
    assertThat(model.changed())
        .singleElement()
        .satisfies(
            row -> assertThat(row.line().target()).isEqualTo(typed),
            row -> assertThat(row.fields().getFirst().text().get()).isEqualTo("已开工"));
    model.forget();
    assertThat(session.workspace().forms().unsaved()).isEmpty();
  }

  @Test
  void whatAnotherReportedMeanwhileDoesNotTakeTheWordsAway() {
    type(0, Kind.TEXT, "已开工");
    var report = report(ApprovalChain.NONE).withPercent(20);
    session.workspace().submit(new Edit.Add(report), "x");
    assertThat(text(0, Kind.TEXT)).isEqualTo("已开工");
    assertThat(row(0).isChanged()).isTrue();
    type(0, Kind.PERCENT, "20");
    assertThat(model.save()).isNull();
    assertThat(reports(row(0)))
        .singleElement()
        .satisfies(one -> assertThat(one.account().text()).isEqualTo("已开工"));
  }

  @Test
  void whatWasApprovedHasToPassAgainAndWhatIsNotAskedForStays() {
    var chain =
        new ApprovalChain(
            List.of(
                new Approval(ApprovalStage.FILLED_IN, "王某", FEBRUARY),
                new Approval(ApprovalStage.LEAD_OFFICE, "赵某", FEBRUARY)));
    var account = new Account("已开工", "", "资金不足", "", "请财政支持");
    session.workspace().submit(new Edit.Add(report(chain).withAccount(account)), "x");
    type(0, Kind.TEXT, "已封顶");
    assertThat(model.save()).isNull();
    var saved = reports(row(0)).getFirst();
    assertThat(saved.account()).isEqualTo(new Account("已封顶", "", "资金不足", "", "请财政支持"));
    assertThat(saved.approvals().stage()).isEqualTo(ApprovalStage.FILLED_IN);
  }

  @Test
  void whatCanBeCountedHasACellOfItsOwn() {
    var value =
        new Quantity(
            "学校", BigDecimal.TEN, null, "所", Bound.EXACT, QuantityKind.ADDITIVE, false, null);
    var line = row(0).line();
    session
        .workspace()
        .submit(
            new Edit.Add(
                new PlannedQuantity(
                    new QuantityId(UUID.randomUUID()),
                    line.plan().id(),
                    line.project().id(),
                    line.target().id(),
                    0,
                    2022,
                    "学校10所",
                    value)),
            "x");
    type(0, Kind.REACHED, "三");
    assertThat(model.save()).isEqualTo(new EntrySpot(row(0), field(0, Kind.REACHED)));
    type(0, Kind.REACHED, "3");
    assertThat(model.save()).isNull();
    assertThat(reports(row(0)).getFirst().reached().all())
        .singleElement()
        .satisfies(one -> assertThat(one.value()).isEqualByComparingTo("3"));
  }

  @Test
  void theOfficeReportsOfWhatIsGivenToNobody() {
    choose("未明确部门的目标");
    type(0, Kind.PERCENT, "50");
    assertThat(model.save()).isNull();
    assertThat(reports(row(0)).getFirst().department()).isNull();
  }

  private ProgressReport report(ApprovalChain chain) {
    return new ProgressReport(
        new ReportId(UUID.randomUUID()),
        row(0).line().target().id(),
        departmentId("jia", "教育局"),
        FEBRUARY,
        null,
        ReachedQuantities.NONE,
        Account.of("电话里说的"),
        chain);
  }

  private void choose(String unit) {
    model
        .unitProperty()
        .set(
            model.unitsProperty().get().stream()
                .filter(one -> one.name().equals(unit))
                .findFirst()
                .orElseThrow());
  }

  private EntryRow row(int at) {
    return model.rowsProperty().get().get(at);
  }

  private EntryField field(int at, Kind kind) {
    return row(at).fields().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  private void type(int at, Kind kind, String text) {
    field(at, kind).text().set(text);
  }

  private String text(int at, Kind kind) {
    return field(at, kind).text().get();
  }

  private List<ProgressReport> reports(EntryRow row) {
    return ledger().reports(row.line().target().id());
  }

  private TargetState target(EntryRow row) {
    return ledger().target(row.line().target().id()).state();
  }

  private Ledger ledger() {
    return session.workspace().ledger();
  }

  private String said() {
    return new Words(Messages.chinese()).of(session.workspace().noticeProperty().get());
  }
}
