package org.taizhang.persistence;

import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;

/** A hash of a ledger's content that every JVM computes alike: the hash codes of enums are not. */
final class StableHash {
  private StableHash() {}

  static int of(Ledger ledger) {
    StringBuilder text = new StringBuilder();
    for (Plan plan : ledger.plans()) {
      text.append(plan).append(ledger.sections(plan.id())).append(ledger.departments(plan.id()));
      for (Project project : ledger.projects(plan.id())) {
        text.append(project)
            .append(ledger.targets(project.id()))
            .append(ledger.roles(project.id()));
      }
    }
    return text.toString().hashCode();
  }
}
