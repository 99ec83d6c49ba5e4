package org.taizhang.model.revise;

import java.util.List;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.Project;
import org.taizhang.model.Target;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;

/** Edits of a plan as a whole, made against the ledger as it is. */
public final class PlanEdits {
  private PlanEdits() {}

  /** A plan of which only the least is known. */
  public static Plan blank(PlanId id, String code, String title, PlanKind kind, YearSpan years) {
    return new Plan(id, code, title, kind, null, null, null, null, years, false);
  }

  /** Makes the head of the plan read as wanted; without any part where it does already. */
  public static Edit.Together change(Ledger ledger, Plan wanted) {
    Steps steps = new Steps(ledger);
    steps.change(wanted, Fields.PLAN_CODE, wanted.code());
    steps.change(wanted, Fields.PLAN_TITLE, wanted.title());
    steps.change(wanted, Fields.PLAN_ISSUER, wanted.issuer());
    steps.change(wanted, Fields.PLAN_LEVEL, wanted.level());
    steps.change(wanted, Fields.PLAN_DOCUMENT_NUMBER, wanted.documentNumber());
    steps.change(wanted, Fields.PLAN_ISSUED, wanted.issued());
    steps.change(wanted, Fields.PLAN_YEARS, wanted.years());
    return steps.as(Occasion.CORRECTION);
  }

  /** Takes a plan out with all that stands in it. */
  public static Edit.Together remove(Ledger ledger, PlanId plan) {
    return remove(ledger, plan, Occasion.REMOVAL);
  }

  /** Takes out what an import brought (撤销本次导入), with all that came to it since. */
  public static Edit.Together withdraw(Ledger ledger, PlanId plan) {
    return remove(ledger, plan, Occasion.WITHDRAWAL);
  }

  private static Edit.Together remove(Ledger ledger, PlanId plan, Occasion why) {
    Steps steps = new Steps(ledger);
    Removals.plan(steps, plan);
    return steps.as(why);
  }

  /** Numbers the projects from 1 without gaps, in the order in which the plan reads. */
  public static Edit.Together renumber(Ledger ledger, PlanId plan) {
    Steps steps = new Steps(ledger);
    List<Project> order = Outline.projects(ledger, plan);
    for (int i = 0; i < order.size(); i++) {
      steps.change(order.get(i), Fields.PROJECT_NUMBER, i + 1);
    }
    return steps.as(Occasion.MOVE);
  }

  /** The targets of a plan that would reach beyond these years. */
  public static List<Target> outside(Ledger ledger, PlanId plan, YearSpan years) {
    return ledger.projects(plan).stream()
        .flatMap(project -> ledger.targets(project.id()).stream())
        .filter(target ->
            !years.contains(target.years().first()) || !years.contains(target.years().last()))
        .toList();
  }
}
