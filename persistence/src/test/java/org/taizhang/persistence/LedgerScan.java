package org.taizhang.persistence;

import java.util.List;
import java.util.function.Supplier;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.text.Folding;

/** Answers by going through the ledger itself. */
record LedgerScan(Supplier<Ledger> source) implements LedgerQueries {

  @Override
  public List<ProjectId> findProjects(String text) {
    Ledger ledger = source.get();
    String wanted = Folding.key(text);
    return wanted.isEmpty()
        ? List.of()
        : ledger.plans().stream()
            .flatMap(plan -> ledger.projects(plan.id()).stream())
            .filter(project -> Folding.key(project.name()).contains(wanted))
            .map(Project::id)
            .toList();
  }
}
