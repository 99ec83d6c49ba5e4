package org.taizhang.app;

import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.taizhang.app.session.EvidenceEdits;
import org.taizhang.app.session.EvidenceFile;
import org.taizhang.model.AdjustmentId;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ProjectId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.ReportId;
import org.taizhang.model.Role;
import org.taizhang.model.Step;
import org.taizhang.model.StepId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Adjusting;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.edit.Reporting;
import org.taizhang.model.edit.TargetMoves;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ApprovalStage;
import org.taizhang.model.work.Filing;
import org.taizhang.model.work.Reached;
import org.taizhang.model.work.ReachedQuantities;

/** A ledger with one project whose first target was worked on, under long names. */
public final class WorkedLedger {
  private static final String NAME = "推进义务教育学校管理标准化建设与集团化办学改革试点工程项目";
  private static final String LEAD = "市级义务教育优质均衡发展和高品质示范初中建设工作领导小组办公室";
  static final ProjectId PROJECT = projectId("jia", NAME);

  private Ledger ledger = idle();

  private WorkedLedger() {}

  /** Nothing recorded yet. */
  public static Ledger idle() {
    return new LedgerBuilder()
        .plan("jia", 2024, 2025)
        .project(NAME, Map.of(LEAD, Role.LEAD, "财政局", Role.RESPONSIBLE))
        .ledger();
  }

  public static Ledger made() {
    return new WorkedLedger().work();
  }

  private Ledger work() {
    var lead = departmentId("jia", LEAD);
    var schools = quantity("新建、改扩建义务教育学校", "所", 12);
    report(lead, LocalDate.of(2024, 1, 31), 10, ReachedQuantities.NONE, Account.of("已成立专班，明确选址。"));
    report(
        lead,
        LocalDate.of(2024, 2, 29),
        35,
        new ReachedQuantities(List.of(new Reached(schools, BigDecimal.valueOf(3)))),
        new Account(
            "三所学校已开工，其中两所主体结构封顶；其余九所正在办理规划许可手续，预计四月底前全部开工建设。",
            "雨季较长，两处地块交付比计划晚一个半月。",
            "部分乡镇配套资金没有到位。",
            "每周调度一次，四月底前完成全部手续。",
            "请财政部门先行拨付配套资金。"));
    step("学前教育与义务教育管理科", "摸清辖区学校办学条件底数，逐校形成清单", LocalDate.of(2024, 2, 20), null);
    step("实验小学", "完成操场改造", LocalDate.of(2024, 6, 30), null);
    step("财务与审计科", "下达第一批补助资金", LocalDate.of(2024, 2, 28), LocalDate.of(2024, 2, 26));
    evidence("关于下达2024年义务教育学校标准化建设第一批补助资金的通知（盖章扫描件）.pdf");
    evidence("开工照片.jpg");
    move(TargetState.CLAIMED);
    move(TargetState.COMPLETED);
    move(TargetState.CLOSED);
    adjust();
    return ledger;
  }

  private Target target() {
    return ledger.targets(PROJECT).getFirst();
  }

  private QuantityId quantity(String subject, String unit, int value) {
    var id = new QuantityId(id());
    var amount = BigDecimal.valueOf(value);
    make(
        new Edit.Add(
            new PlannedQuantity(
                id,
                ledger.project(PROJECT).plan(),
                PROJECT,
                target().id(),
                0,
                2024,
                subject,
                new Quantity(
                    subject,
                    amount,
                    amount,
                    unit,
                    Bound.EXACT,
                    QuantityKind.ADDITIVE,
                    false,
                    null))));
    return id;
  }

  private void report(
      DepartmentId lead, LocalDate asOf, int percent, ReachedQuantities reached, Account account) {
    var chain =
        new ApprovalChain(
            List.of(
                new Approval(ApprovalStage.FILLED_IN, "王小明", asOf.plusDays(1)),
                new Approval(ApprovalStage.LEAD_OFFICE, "欧阳建国", asOf.plusDays(2))));
    make(
        Reporting.of(
            ledger,
            new ProgressReport(
                new ReportId(id()), target().id(), lead, asOf, percent, reached, account, chain),
            UUID::randomUUID));
  }

  private void step(String office, String text, LocalDate due, LocalDate done) {
    var plan = ledger.project(PROJECT).plan();
    var unit =
        Department.named(
            new DepartmentId(id()),
            plan,
            ledger.departments(plan).size(),
            office,
            DepartmentKind.OFFICE);
    make(new Edit.Add(unit));
    int order = ledger.steps(target().id()).size();
    make(
        new Edit.Add(
            new Step(
                new StepId(id()),
                target().id(),
                order,
                unit.id(),
                text,
                "张老师",
                "0519-86312345",
                due,
                done)));
  }

  private void evidence(String name) {
    var where = new EvidenceEdits.Where("3-5、8", new Filing("3", "2", "15", true), true);
    var file = new EvidenceFile(name, name.getBytes(StandardCharsets.UTF_8));
    make(
        new EvidenceEdits(ledger, LocalDate.of(2024, 3, 1), UUID::randomUUID)
            .take(List.of(file), List.of(target().id()), where)
            .edit());
  }

  private void move(TargetState to) {
    var said = new TargetMoves.Said(LocalDate.of(2024, 3, 4), "办公室 李主任", "", null);
    make(TargetMoves.to(ledger, target().id(), to, said, UUID::randomUUID));
  }

  private void adjust() {
    var order = new Adjusting.Order(LocalDate.of(2024, 3, 5), "武教发〔2024〕15号", "建设规模按省级督导意见核减");
    make(
        Adjusting.to(
            ledger,
            target().withText("新建、改扩建义务教育学校12所，全部开工。").withDue(LocalDate.of(2024, 11, 30)),
            order,
            new AdjustmentId(id())));
  }

  private void make(Edit edit) {
    ledger = ((Outcome.Accepted) ledger.apply(edit)).ledger();
  }

  private static UUID id() {
    return UUID.randomUUID();
  }
}
