package org.taizhang.model.edit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.Evidence;
import org.taizhang.model.Ledger;
import org.taizhang.model.LedgerWide;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Step;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.WorkEntry;

/**
 * What stands below a thing of the ledger or points to it, so that it cannot be taken out alone.
 */
final class Dependents {
  private Dependents() {}

  /** What of the ledger would be left without it; null for nothing. */
  static @Nullable EntityId first(Ledger ledger, Entity entity) {
    return switch (entity) {
      case Plan plan ->
          first(
              Stream.of(
                      ledger.projects(plan.id()),
                      ledger.sections(plan.id()),
                      ledger.departments(plan.id()),
                      ledger.documents(plan.id()),
                      ledger.goals(plan.id()))
                  .flatMap(List::stream),
              _ -> true);
      case Section section ->
          first(
              Stream.concat(
                  ledger.sections(section.plan()).stream(),
                  ledger.projects(section.plan()).stream()),
              user -> section.id().equals(sectionOf(user)));
      case Project project -> firstUserOf(ledger, project.id());
      case Department department -> firstUserOf(ledger, department);
      case Target target -> firstUserOf(ledger, target);
      case PlannedQuantity quantity -> firstUser(ledger, quantity);
      case Evidence evidence -> first(ledger.links(evidence.id()).stream(), _ -> true);
      case SourceDocument _, WorkEntry _, ReportingPeriod _, LightPolicy _ -> null;
    };
  }

  private static @Nullable EntityId firstUserOf(Ledger ledger, Department department) {
    EntityId inPlan =
        first(
            Stream.concat(
                ledger.projects(department.plan()).stream(),
                ledger.departments(department.plan()).stream()),
            user -> uses(ledger, user, department.id()));
    return inPlan == null ? firstUser(ledger, department) : inPlan;
  }

  private static @Nullable EntityId firstUserOf(Ledger ledger, Target target) {
    EntityId quantity =
        first(
            ledger.quantities(target.project()).stream(),
            user -> user instanceof PlannedQuantity q && target.id().equals(q.target()));
    return quantity == null ? firstEntry(ledger, target.id()) : quantity;
  }

  private static @Nullable EntityId firstUserOf(Ledger ledger, ProjectId project) {
    EntityId below =
        first(
            Stream.concat(ledger.targets(project).stream(), ledger.quantities(project).stream()),
            _ -> true);
    return below != null ? below : ledger.roles(project).keySet().stream().findFirst().orElse(null);
  }

  private static boolean uses(Ledger ledger, Entity user, DepartmentId department) {
    return switch (user) {
      case Project project -> !ledger.roles(project.id(), department).isEmpty();
      case Department other ->
          other.members().departments().contains(department)
              || other.tenure().successors().contains(department);
      case Plan _,
          Section _,
          Target _,
          PlannedQuantity _,
          SourceDocument _,
          WorkEntry _,
          LedgerWide _ ->
          false;
    };
  }

  private static @Nullable SectionId sectionOf(Entity entity) {
    return switch (entity) {
      case Section section -> section.parent();
      case Project project -> project.section();
      case Plan _,
          Department _,
          Target _,
          PlannedQuantity _,
          SourceDocument _,
          WorkEntry _,
          LedgerWide _ ->
          null;
    };
  }

  private static @Nullable EntityId first(
      Stream<? extends Entity> candidates, Predicate<Entity> uses) {
    return candidates.filter(uses).findFirst().<EntityId>map(Entity::id).orElse(null);
  }

  /** The first thing that is recorded at a target. */
  private static @Nullable EntityId firstEntry(Ledger ledger, TargetId target) {
    return ledger.entries(target).findFirst().map(Entity::id).orElse(null);
  }

  /** The first report that says how much of a quantity is reached. */
  private static @Nullable EntityId firstUser(Ledger ledger, PlannedQuantity quantity) {
    return quantity.project() == null
        ? null
        : ledger.targets(quantity.project()).stream()
            .flatMap(target -> ledger.reports(target.id()).stream())
            .filter(report -> report.reached().of(quantity.id()).isPresent())
            .findFirst()
            .map(Entity::id)
            .orElse(null);
  }

  /** The first step or report of a department. */
  private static @Nullable EntityId firstUser(Ledger ledger, Department department) {
    for (Project project : ledger.projects(department.plan())) {
      for (Target target : ledger.targets(project.id())) {
        for (Step step : ledger.steps(target.id())) {
          if (step.office().equals(department.id())) {
            return step.id();
          }
        }
        for (ProgressReport report : ledger.reports(target.id())) {
          if (department.id().equals(report.department())) {
            return report.id();
          }
        }
      }
    }
    return null;
  }
}
