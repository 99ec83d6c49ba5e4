package org.taizhang.model.revise;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.edit.WorkFields;
import org.taizhang.model.work.ReachedQuantities;

/**
 * Targets and quantities under another project. What they belong to never changes, so they are
 * taken out and added again under the same ids.
 */
final class Relocation {
  private Relocation() {}

  /** With all that is recorded at it. */
  static void target(Steps steps, Target target, Project to) {
    List<WorkEntry> entries = steps.ledger().entries(target.id()).toList();
    List<PlannedQuantity> held = of(steps, target);
    held.forEach(quantity -> steps.remove(quantity.id()));
    steps.remove(target.id());
    steps.add(under(target, target.id(), to));
    held.forEach(quantity -> put(steps, quantity, quantity.id(), to, target.id()));
    // what rests on evidence comes after it
    entries.stream().filter(EvidenceLink.class::isInstance).forEach(steps::add);
    entries.stream()
        .filter(entry -> !(entry instanceof EvidenceLink))
        .forEach(entry ->
            steps.add(entry instanceof ProgressReport report ? within(steps, report) : entry));
  }

  /**
   * What reports said of quantities that were moved after their targets.
   *
   * @param before the ledger in which nothing was moved yet
   */
  static void reached(Steps steps, Ledger before, List<Target> moved) {
    for (Target target : moved) {
      for (ProgressReport said : before.reports(target.id())) {
        if (steps.ledger().find(said.id()) instanceof ProgressReport report) {
          steps.change(report, WorkFields.REPORT_REACHED, within(steps, said).reached());
        }
      }
    }
  }

  /** A report without what it says of quantities that its project does not have. */
  private static ProgressReport within(Steps steps, ProgressReport report) {
    ProjectId project = steps.ledger().target(report.target()).project();
    return report.withReached(
        new ReachedQuantities(
            report.reached().all().stream()
                .filter(one ->
                    steps.ledger().find(one.quantity()) instanceof PlannedQuantity quantity
                        && project.equals(quantity.project()))
                .toList()));
  }

  /** The state of a target that is made of another one: a closure is of that one only. */
  static TargetState unnumbered(TargetState state) {
    return state == TargetState.CLOSED ? TargetState.COMPLETED : state;
  }

  /** The same target once more, with quantities of its own. */
  static void copy(Steps steps, Target target, Project to, Supplier<UUID> ids) {
    TargetId copy = new TargetId(ids.get());
    steps.add(under(target, copy, to).withState(unnumbered(target.state())));
    of(steps, target)
        .forEach(quantity -> put(steps, quantity, new QuantityId(ids.get()), to, copy));
  }

  static void quantity(Steps steps, PlannedQuantity quantity, Project to) {
    steps.remove(quantity.id());
    put(steps, quantity, quantity.id(), to, null);
  }

  static void copy(Steps steps, PlannedQuantity quantity, Project to, Supplier<UUID> ids) {
    put(steps, quantity, new QuantityId(ids.get()), to, null);
  }

  static Set<Role> union(Set<Role> some, Set<Role> others) {
    return Roles.copyOf(Stream.concat(some.stream(), others.stream()).toList());
  }

  /** The quantities that stand in the text of a target. */
  static List<PlannedQuantity> of(Steps steps, Target target) {
    return steps.ledger().quantities(target.project()).stream()
        .filter(quantity -> target.id().equals(quantity.target()))
        .toList();
  }

  /** The same target, under that id in another project. */
  static Target under(Target target, TargetId id, Project to) {
    return new Target(
        id,
        to.id(),
        target.years(),
        target.text(),
        target.due(),
        target.schedule(),
        target.state());
  }

  /** Behind the quantities that are there. */
  private static void put(
      Steps steps, PlannedQuantity q, QuantityId id, Project to, @Nullable TargetId target) {
    int last =
        steps.ledger().quantities(to.id()).stream()
            .mapToInt(PlannedQuantity::order)
            .max()
            .orElse(-1);
    steps.add(
        new PlannedQuantity(
            id, to.plan(), to.id(), target, last + 1, q.year(), q.text(), q.value()));
  }
}
