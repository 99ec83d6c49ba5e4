package org.taizhang.model;

import java.util.List;
import java.util.stream.Stream;

/** Goes through all that a ledger holds. */
final class Everything {
  private Everything() {}

  /** What is below comes after its parent, links after their files. */
  static Stream<Entity> in(Ledger ledger) {
    return Stream.of(
            Stream.ofNullable(ledger.find(PolicyId.ONLY)),
            ledger.evidence().stream(),
            ledger.plans().stream().flatMap(plan -> in(ledger, plan)),
            ledger.periods().stream())
        .flatMap(part -> part);
  }

  private static Stream<Entity> in(Ledger ledger, Plan plan) {
    List<Project> projects = ledger.projects(plan.id());
    List<Target> targets =
        projects.stream().flatMap(project -> ledger.targets(project.id()).stream()).toList();
    return Stream.of(
            Stream.of(plan),
            ledger.sections(plan.id()).stream(),
            ledger.departments(plan.id()).stream(),
            projects.stream(),
            targets.stream(),
            projects.stream().flatMap(project -> ledger.quantities(project.id()).stream()),
            ledger.goals(plan.id()).stream(),
            ledger.documents(plan.id()).stream(),
            targets.stream().flatMap(target -> ledger.entries(target.id())))
        .flatMap(part -> part);
  }
}
