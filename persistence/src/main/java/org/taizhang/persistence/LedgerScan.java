package org.taizhang.persistence;

import java.util.List;
import java.util.function.Supplier;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.text.Folding;

/** Answers by going through the ledger itself, where there is no database to ask. */
public record LedgerScan(Supplier<Ledger> source) implements LedgerQueries {

  @Override
  public List<ProjectId> findProjects(String text) {
    Ledger ledger = source.get();
    String wanted = Folding.key(text);
    return wanted.isEmpty()
        ? List.of()
        : ledger.plans().stream()
            .flatMap(plan -> ledger.projects(plan.id()).stream())
            .filter(project -> searchKey(project).contains(wanted))
            .map(Project::id)
            .toList();
  }

  /** What a project is searched by: its name and its content, folded. */
  public static String searchKey(Project project) {
    return Folding.key(project.name()) + '\n' + Folding.key(project.content());
  }
}
