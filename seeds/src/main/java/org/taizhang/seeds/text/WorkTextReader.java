package org.taizhang.seeds.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.ReportId;
import org.taizhang.model.Step;
import org.taizhang.model.StepId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ApprovalStage;
import org.taizhang.model.work.Reached;
import org.taizhang.model.work.ReachedQuantities;

/** Reads from text what was done at the targets of a plan: steps and reports. */
public final class WorkTextReader {
  private static final String STEP = "分解";
  private static final String REPORT = "进展";
  private static final String DONE = "办结";
  private static final int STEP_FIELDS = 5;
  private static final int REPORT_FIELDS = 5;

  private final Ledger ledger;
  private final PlanId plan;
  private final Supplier<UUID> ids;
  private final List<Edit> edits = new ArrayList<>();
  private final Map<TargetId, Integer> steps = new HashMap<>();
  private final Map<String, Department> departments = new HashMap<>();
  private @Nullable ProgressReport report;
  private int line;

  private WorkTextReader(Ledger ledger, PlanId plan, Supplier<UUID> ids) {
    this.ledger = ledger;
    this.plan = plan;
    this.ids = ids;
    for (Department department : ledger.departments(plan)) {
      departments.put(department.name(), department);
    }
  }

  /**
   * What the text says of a plan that a ledger holds.
   *
   * @param file name to be said when a line cannot be read
   * @param ids of the things to be added, asked for in the order in which they stand in the text
   */
  public static PlanTextReader.Result read(
      String file, String text, Ledger ledger, PlanId plan, Supplier<UUID> ids) {
    WorkTextReader reader = new WorkTextReader(ledger, plan, ids);
    try {
      for (Line line : Line.of(text)) {
        reader.take(line);
      }
      reader.finish();
      return new PlanTextReader.Result.Read(new Edit.Together(Occasion.REPORTING, reader.edits));
    } catch (Unreadable unreadable) {
      return new PlanTextReader.Result.Unreadable(unreadable.sentence(file, reader.line));
    }
  }

  private void take(Line next) {
    line = next.number();
    switch (next.key()) {
      case Keys.DEPARTMENT -> open(next.texts());
      case STEP -> step(next.texts());
      case REPORT -> report(next.texts());
      case "经手" -> report = said(next).withApprovals(chain(next.texts(), said(next).asOf()));
      case "数量" -> report = said(next).withReached(reached(said(next), next.texts()));
      default -> report = said(next).withAccount(account(said(next).account(), next));
    }
  }

  private void open(List<String> fields) {
    if (fields.size() != 2) {
      throw new Unreadable("应写作 名称｜类别");
    }
    Department made =
        Department.named(
            new DepartmentId(ids.get()),
            plan,
            departments.size(),
            fields.getFirst(),
            Vocabulary.departmentKind(fields.getLast()));
    departments.put(made.name(), made);
    edits.add(new Edit.Add(made));
  }

  private void step(List<String> fields) {
    if (fields.size() < STEP_FIELDS) {
      throw new Unreadable("应写作 序号｜年份｜承办单位｜内容｜日期，办结的再写 办结 日期");
    }
    Target target = target(fields.get(0), fields.get(1));
    boolean done = fields.size() > STEP_FIELDS && fields.getLast().startsWith(DONE);
    edits.add(
        new Edit.Add(
            new Step(
                new StepId(ids.get()),
                target.id(),
                steps.merge(target.id(), 1, Integer::sum) - 1,
                department(fields.get(2)),
                fields.get(3),
                "",
                "",
                Times.day(fields.get(4)),
                done ? Times.day(fields.getLast().substring(DONE.length()).strip()) : null)));
  }

  private DepartmentId department(String name) {
    Department department = departments.get(name);
    if (department == null) {
      throw new Unreadable("没有叫“" + name + "”的部门");
    }
    return department.id();
  }

  private void report(List<String> fields) {
    if (fields.size() != REPORT_FIELDS) {
      throw new Unreadable("应写作 序号｜年份｜部门｜截至日期｜完成比例");
    }
    finish();
    report =
        new ProgressReport(
            new ReportId(ids.get()),
            target(fields.get(0), fields.get(1)).id(),
            department(fields.get(2)),
            Times.day(fields.get(3)),
            Numbers.rank(fields.get(4).replace("%", "")),
            ReachedQuantities.NONE,
            Account.NONE,
            ApprovalChain.NONE);
  }

  private ProgressReport said(Line next) {
    if (report == null) {
      throw Unreadable.unknown(next);
    }
    return report;
  }

  private void finish() {
    if (report != null) {
      edits.add(new Edit.Add(report));
      report = null;
    }
  }

  private static Account account(Account old, Line next) {
    String text = next.text();
    return switch (next.key()) {
      case "情况" -> new Account(text, old.lag(), old.problems(), old.next(), old.coordination());
      case "原因" -> new Account(old.text(), text, old.problems(), old.next(), old.coordination());
      case "问题" -> new Account(old.text(), old.lag(), text, old.next(), old.coordination());
      case "措施" -> new Account(old.text(), old.lag(), old.problems(), text, old.coordination());
      case "协调" -> new Account(old.text(), old.lag(), old.problems(), old.next(), text);
      default -> throw Unreadable.unknown(next);
    };
  }

  private static ApprovalChain chain(List<String> names, LocalDate day) {
    ApprovalStage[] stages = ApprovalStage.values();
    if (names.size() > stages.length) {
      throw new Unreadable("经手最多 " + stages.length + " 人");
    }
    ApprovalChain chain = ApprovalChain.NONE;
    for (int i = 0; i < names.size(); i++) {
      chain = chain.with(new Approval(stages[i], names.get(i), day));
    }
    return chain;
  }

  private ReachedQuantities reached(ProgressReport of, List<String> values) {
    List<PlannedQuantity> planned = ledger.quantities(of.target());
    if (values.size() > planned.size()) {
      throw new Unreadable("目标只有 " + planned.size() + " 个数字");
    }
    List<Reached> reached = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      BigDecimal value = BigDecimal.valueOf(Numbers.rank(values.get(i)));
      reached.add(new Reached(planned.get(i).id(), value));
    }
    return new ReachedQuantities(reached);
  }

  private Target target(String number, String year) {
    int which = Numbers.rank(number);
    int when = Times.years(year.replace("年", "")).first();
    for (Project project : ledger.projects(plan)) {
      if (project.number() == which) {
        for (Target target : ledger.targets(project.id())) {
          if (target.years().contains(when)) {
            return target;
          }
        }
      }
    }
    throw new Unreadable("第 " + number + " 项没有 " + year + "的目标");
  }
}
