package org.taizhang.app.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
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
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ApprovalStage;
import org.taizhang.model.work.Reached;
import org.taizhang.model.work.ReachedQuantities;

/** Ledgers of an office with many departments; the same seed gives the same ledger. */
final class OfficeLedger {
  static final LocalDate AS_OF = LocalDate.of(2024, 9, 30);
  private static final LocalDate BEFORE = LocalDate.of(2024, 6, 30);

  private final Random random;
  private Ledger ledger = Ledger.empty();

  private OfficeLedger(long seed) {
    this.random = new Random(seed);
  }

  static Ledger of(long seed, int departments, int projects) {
    return new OfficeLedger(seed).made(departments, projects);
  }

  UUID id() {
    return new UUID(
        (random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | (1L << 63));
  }

  private Ledger made(int departments, int projects) {
    Plan plan =
        new Plan(
            new PlanId(id()),
            "甲",
            "滨江区教育提升三年行动方案",
            PlanKind.ISSUED,
            "滨江区教育局",
            null,
            null,
            null,
            new YearSpan(2023, 2025),
            false);
    ledger = ledger.with(plan);
    List<DepartmentId> units = new ArrayList<>();
    for (int i = 0; i < departments; i++) {
      DepartmentId unit = new DepartmentId(id());
      units.add(unit);
      ledger =
          ledger.with(
              Department.named(unit, plan.id(), i, "第" + (i + 1) + "局", DepartmentKind.UNIT));
    }
    for (int number = 1; number <= projects; number++) {
      project(plan, number, units);
    }
    return ledger;
  }

  private void project(Plan plan, int number, List<DepartmentId> units) {
    Project project =
        new Project(
            new ProjectId(id()), plan.id(), null, number, number + ".", "项目" + number, "内容。", null);
    ledger = ledger.with(project);
    for (int i = 0; i < units.size(); i++) {
      boolean leads = i == number % units.size();
      if (leads || random.nextInt(3) == 0) {
        Role role = leads ? Role.LEAD : random.nextBoolean() ? Role.RESPONSIBLE : Role.SUPPORTING;
        ledger = ledger.with(new Assignment(project.id(), units.get(i), EnumSet.of(role)));
      }
    }
    for (int year = 2023; year <= 2024; year++) {
      Target target =
          new Target(
              new TargetId(id()),
              project.id(),
              YearSpan.of(year),
              year + "年新建学校" + number + "所，新增学位" + number * 90 + "个。",
              LocalDate.of(year, 12, 31),
              null,
              random.nextBoolean() ? TargetState.NOT_STARTED : TargetState.IN_PROGRESS);
      ledger = ledger.with(target);
      List<QuantityId> quantities = quantities(plan, project, target, random.nextInt(4));
      for (DepartmentId unit : ledger.roles(project.id()).keySet()) {
        if (random.nextBoolean()) {
          ledger = ledger.with(report(target, unit, BEFORE, quantities));
        }
        if (target.state() == TargetState.IN_PROGRESS && random.nextInt(3) == 0) {
          ledger = ledger.with(report(target, unit, AS_OF, quantities));
        }
      }
    }
  }

  private List<QuantityId> quantities(Plan plan, Project project, Target target, int count) {
    List<QuantityId> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      QuantityId quantity = new QuantityId(id());
      ids.add(quantity);
      BigDecimal value = BigDecimal.valueOf(random.nextInt(1, 900));
      ledger =
          ledger.with(
              new PlannedQuantity(
                  quantity,
                  plan.id(),
                  project.id(),
                  target.id(),
                  i,
                  null,
                  value + "个",
                  new Quantity(
                      "指标" + i,
                      value,
                      value,
                      "个",
                      Bound.EXACT,
                      QuantityKind.ADDITIVE,
                      false,
                      null)));
    }
    return ids;
  }

  private ProgressReport report(
      Target target, DepartmentId unit, LocalDate day, List<QuantityId> quantities) {
    return new ProgressReport(
        new ReportId(id()),
        target.id(),
        unit,
        day,
        random.nextBoolean() ? null : random.nextInt(101),
        new ReachedQuantities(
            quantities.stream()
                .limit(1)
                .map(one -> new Reached(one, BigDecimal.valueOf(random.nextInt(99))))
                .toList()),
        new Account("已选址" + random.nextInt(99), "", random.nextBoolean() ? "" : "缺口", "", ""),
        random.nextBoolean()
            ? ApprovalChain.NONE
            : new ApprovalChain(List.of(new Approval(ApprovalStage.FILLED_IN, "王某", day))));
  }

  /** Those that share a role are no lead. */
  static boolean leads(Ledger ledger, Slot slot) {
    Set<Role> roles = ledger.roles(ledger.target(slot.target()).project(), slot.department());
    return roles.contains(Role.LEAD);
  }
}
