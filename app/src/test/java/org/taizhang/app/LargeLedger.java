package org.taizhang.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.Level;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.ReportId;
import org.taizhang.model.Role;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.Reached;
import org.taizhang.model.work.ReachedQuantities;

/**
 * Ledgers as large as wanted: ten targets, one a year, for each project and four reports for each
 * target, in words like those of an office. The same sizes give the same ledger.
 */
public final class LargeLedger {
  private static final int PROJECTS_OF_A_PLAN = 50;
  private static final int YEARS = 10;
  private static final List<String> UNITS =
      List.of("教育局", "财政局", "发改局", "人社局", "住建局", "公安分局", "卫健局", "城管局", "文体广旅局", "各镇（街道）");
  private static final List<String> THINGS =
      List.of("幼儿园", "小学", "初中", "智慧教室", "运动场", "食堂", "图书馆", "心理辅导室", "实验室", "校舍");
  private static final List<String> DEEDS =
      List.of("新建", "改建", "扩建", "提升", "验收", "培育", "开工建设", "完成招标", "投入使用", "组织评估");
  private static final List<String> ENDS =
      List.of("确保按时完成。", "做到应改尽改，", "形成长效机制；", "由牵头部门每月调度，", "资金已经落实，", "正在办理前期手续，");

  private final Random random = new Random(7);
  private Ledger ledger = Ledger.empty();

  private LargeLedger() {}

  public static Ledger of(int projects) {
    var made = new LargeLedger();
    for (int plan = 0; plan * PROJECTS_OF_A_PLAN < projects; plan++) {
      made.plan(plan, Math.min(PROJECTS_OF_A_PLAN, projects - plan * PROJECTS_OF_A_PLAN));
    }
    return made.ledger;
  }

  private void plan(int number, int projects) {
    int first = 2015 + number % 5;
    var plan =
        new Plan(
            new PlanId(id()),
            "方案" + (number + 1),
            "第" + (number + 1) + "个教育高质量发展行动计划",
            PlanKind.ISSUED,
            "教育局",
            Level.DISTRICT,
            null,
            null,
            new YearSpan(first, first + YEARS - 1),
            false);
    ledger = ledger.with(plan);
    var units =
        UNITS.stream()
            .map(name ->
                Department.named(
                    new DepartmentId(id()),
                    plan.id(),
                    UNITS.indexOf(name),
                    name,
                    DepartmentKind.UNIT))
            .toList();
    units.forEach(unit -> ledger = ledger.with(unit));
    for (int i = 1; i <= projects; i++) {
      project(plan, units, i);
    }
  }

  private void project(Plan plan, List<Department> units, int number) {
    var name = pick(THINGS) + pick(DEEDS) + "与" + pick(THINGS) + "提升工程";
    var project =
        new Project(
            new ProjectId(id()), plan.id(), null, number, number + ".", name, text(8), null);
    ledger = ledger.with(project);
    var roles = Map.of(0, Role.LEAD, 1, Role.RESPONSIBLE);
    roles.forEach((shift, role) ->
        ledger =
            ledger.with(
                new Assignment(
                    project.id(), units.get((number + shift) % units.size()).id(), Set.of(role))));
    int order = 0;
    int total = 0;
    var subject = pick(THINGS);
    for (int year = plan.years().first(); year <= plan.years().last(); year++) {
      int promised = 2 + random.nextInt(9);
      total += promised;
      target(project, units.get(number % units.size()), year, order++, subject, promised);
    }
    promise(project, null, order, subject, total);
  }

  private void target(
      Project project, Department lead, int year, int order, String subject, int promised) {
    var target =
        new Target(
            new TargetId(id()),
            project.id(),
            YearSpan.of(year),
            text(3),
            LocalDate.of(year, 12, 31),
            null,
            TargetState.IN_PROGRESS);
    ledger = ledger.with(target);
    var number = promise(project, target.id(), order, subject, promised);
    for (int quarter = 1; quarter <= 4; quarter++) {
      ledger =
          ledger.with(
              new ProgressReport(
                  new ReportId(id()),
                  target.id(),
                  lead.id(),
                  LocalDate.of(year, quarter * 3, 28),
                  quarter * 25,
                  new ReachedQuantities(
                      List.of(new Reached(number, BigDecimal.valueOf(promised * quarter / 4)))),
                  new Account(text(3), quarter == 3 ? text(1) : "", "", text(1), ""),
                  ApprovalChain.NONE));
    }
  }

  private QuantityId promise(
      Project project, TargetId target, int order, String subject, int promised) {
    var number = BigDecimal.valueOf(promised);
    var value =
        new Quantity(subject, number, number, "所", Bound.EXACT, QuantityKind.ADDITIVE, false, null);
    var planned =
        new PlannedQuantity(
            new QuantityId(id()),
            project.plan(),
            project.id(),
            target,
            order,
            null,
            subject + promised + "所",
            value);
    ledger = ledger.with(planned);
    return planned.id();
  }

  private String text(int clauses) {
    var text = new StringBuilder();
    for (int i = 0; i < clauses; i++) {
      text.append(pick(DEEDS))
          .append(pick(THINGS))
          .append(1 + random.nextInt(300))
          .append("个，覆盖")
          .append(pick(UNITS))
          .append(pick(ENDS));
    }
    return text.toString();
  }

  private String pick(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
