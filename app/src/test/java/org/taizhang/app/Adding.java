package org.taizhang.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Edit;

/** The edits that make a ledger out of the empty one. */
public final class Adding {
  private Adding() {}

  public static List<Edit> edits(Ledger ledger) {
    List<Edit> edits = new ArrayList<>();
    for (var plan : ledger.plans()) {
      edits.add(new Edit.Add(plan));
      ledger.sections(plan.id()).forEach(section -> edits.add(new Edit.Add(section)));
      ledger.departments(plan.id()).forEach(unit -> edits.add(new Edit.Add(unit)));
      for (var project : ledger.projects(plan.id())) {
        edits.add(new Edit.Add(project));
        ledger.targets(project.id()).forEach(target -> edits.add(new Edit.Add(target)));
        ledger
            .roles(project.id())
            .forEach(
                (unit, roles) -> edits.add(new Edit.Assign(project.id(), unit, Set.of(), roles)));
      }
    }
    return edits;
  }
}
