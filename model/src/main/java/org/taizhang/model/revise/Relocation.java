package org.taizhang.model.revise;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.QuantityId;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;

/**
 * Targets and quantities under another project. What they belong to never changes, so they are
 * taken out and added again under the same ids.
 */
final class Relocation {
  private Relocation() {}

  static void target(Steps steps, Target target, Project to) {
    List<PlannedQuantity> held = of(steps, target);
    held.forEach(quantity -> steps.remove(quantity.id()));
    steps.remove(target.id());
    steps.add(under(target, target.id(), to));
    held.forEach(quantity -> put(steps, quantity, quantity.id(), to, target.id()));
  }

  /** The same target once more, with quantities of its own. */
  static void copy(Steps steps, Target target, Project to, Supplier<UUID> ids) {
    TargetId copy = new TargetId(ids.get());
    steps.add(under(target, copy, to));
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
