package org.taizhang.model.edit;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Adjustment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.EntityId;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.HandLight;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.StateMove;
import org.taizhang.model.Step;
import org.taizhang.model.Target;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.work.IssuedNumber;
import org.taizhang.model.work.NumberSeries;
import org.taizhang.model.work.Reached;
import org.taizhang.model.work.StateMachine;
import org.taizhang.model.work.StateMachine.Need;

/** What stays true of all that is recorded while targets are worked on. */
final class WorkRules {
  private WorkRules() {}

  /** Why an entry cannot stand at its target; null when it can. */
  static @Nullable Refusal misplaced(Ledger ledger, WorkEntry entry) {
    if (!(ledger.find(entry.target()) instanceof Target target)) {
      return new Refusal.Missing(entry.target());
    }
    return switch (entry) {
      case Step step -> outsider(ledger, target, step.id(), step.office());
      case ProgressReport report -> misplaced(ledger, target, report);
      case StateMove move -> misplaced(ledger, move);
      case HandLight _ -> null;
      case EvidenceLink link -> LedgerRules.missing(ledger, link.evidence());
      case Adjustment adjustment ->
          FieldRules.isName(adjustment.documentNumber())
              ? null
              : new Refusal.Invalid(adjustment.id(), "adjustment.documentNumber");
    };
  }

  private static @Nullable Refusal misplaced(Ledger ledger, Target target, ProgressReport report) {
    Refusal outsider =
        report.department() == null
            ? null
            : outsider(ledger, target, report.id(), report.department());
    if (outsider != null) {
      return outsider;
    }
    for (Reached reached : report.reached().all()) {
      if (!(ledger.find(reached.quantity()) instanceof PlannedQuantity quantity)) {
        return new Refusal.Missing(reached.quantity());
      }
      if (!target.project().equals(quantity.project())) {
        return new Refusal.Invalid(report.id(), WorkFields.REPORT_REACHED.key());
      }
    }
    return ledger.reports(target.id()).stream()
        .filter(other -> sameReport(other, report) && !other.id().equals(report.id()))
        .findFirst()
        .map(other -> new Refusal.ReportedAlready(target.id(), other.id()))
        .orElse(null);
  }

  private static boolean sameReport(ProgressReport one, ProgressReport other) {
    return one.asOf().equals(other.asOf()) && Objects.equals(one.department(), other.department());
  }

  private static @Nullable Refusal misplaced(Ledger ledger, StateMove move) {
    boolean known = StateMachine.next(move.from()).contains(move.to());
    if (!known || !satisfied(ledger, move, StateMachine.needs(move.from(), move.to()))) {
      return new Refusal.NoSuchMove(move.target(), move.from(), move.to());
    }
    return move.number() == null
        ? null
        : spent(ledger, new IssuedNumber(NumberSeries.CLOSURE, move.number()), move.id());
  }

  private static boolean satisfied(Ledger ledger, StateMove move, Set<Need> needs) {
    boolean numbered = move.number() != null && move.number() > 0;
    return needs.contains(Need.NUMBER) == numbered
        && needs.stream()
            .allMatch(need ->
                switch (need) {
                  case REASON -> !move.reason().isBlank();
                  case DOCUMENT ->
                      move.documentNumber() != null && !move.documentNumber().isBlank();
                  case REVIEWER -> !move.who().isBlank();
                  case EVIDENCE -> !ledger.links(move.target()).isEmpty() || wasMade(ledger, move);
                  case NUMBER -> numbered;
                });
  }

  /** Whether it closed the target before, with evidence then: it may be put back. */
  private static boolean wasMade(Ledger ledger, StateMove move) {
    return move.number() != null
        && move.id()
            .equals(ledger.numbers().get(new IssuedNumber(NumberSeries.CLOSURE, move.number())));
  }

  static @Nullable Refusal spent(Ledger ledger, ReportingPeriod period) {
    return period.number() < 1
        ? new Refusal.Invalid(period.id(), "period.number")
        : spent(ledger, new IssuedNumber(NumberSeries.PERIOD, period.number()), period.id());
  }

  /** Whether the number was given to something else; the same thing may take it up again. */
  private static @Nullable Refusal spent(Ledger ledger, IssuedNumber number, EntityId by) {
    EntityId holder = ledger.numbers().get(number);
    return holder == null || holder.equals(by) ? null : new Refusal.NumberSpent(number, holder);
  }

  /** The department has to be one of the plan that the target belongs to. */
  private static @Nullable Refusal outsider(
      Ledger ledger, Target target, EntityId entry, DepartmentId id) {
    if (!(ledger.find(id) instanceof Department department)) {
      return new Refusal.Missing(id);
    }
    PlanId plan = ledger.project(target.project()).plan();
    return department.plan().equals(plan) ? null : new Refusal.OtherPlan(entry, id);
  }

  /** Successors are departments of the same plan, and none is its own. */
  static @Nullable Refusal misplaced(Ledger ledger, Department department) {
    for (DepartmentId id : department.tenure().successors()) {
      if (id.equals(department.id())) {
        return new Refusal.Invalid(id, Fields.DEPARTMENT_TENURE.key());
      }
      if (!(ledger.find(id) instanceof Department successor)) {
        return new Refusal.Missing(id);
      }
      if (!successor.plan().equals(department.plan())) {
        return new Refusal.OtherPlan(department.id(), id);
      }
    }
    return null;
  }
}
