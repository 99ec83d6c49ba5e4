package org.taizhang.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Members;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;

/** A plan taken out of the ledger with all that stands in it: leaves first, the plan last. */
public final class PlanRemoval {
  private final Ledger ledger;
  private final List<Edit> edits = new ArrayList<>();

  private PlanRemoval(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * The edit that leaves nothing of the plan; its inverse brings everything back.
   *
   * @throws java.util.NoSuchElementException when the ledger holds no such plan
   */
  public static Edit.Together of(Ledger ledger, PlanId id) {
    PlanRemoval removal = new PlanRemoval(ledger);
    removal.takeOut(ledger.plan(id));
    return new Edit.Together(Occasion.WITHDRAWAL, removal.edits);
  }

  private void takeOut(Plan plan) {
    ledger.projects(plan.id()).forEach(this::takeOut);
    ledger.goals(plan.id()).forEach(goal -> edits.add(new Edit.Remove(goal)));
    takeOut(ledger.departments(plan.id()));
    takeOut(ledger.sections(plan.id()), null);
    edits.add(new Edit.Remove(plan));
  }

  private void takeOut(Project project) {
    ledger
        .roles(project.id())
        .forEach((department, roles) ->
            edits.add(new Edit.Assign(project.id(), department, roles, Set.of())));
    ledger.quantities(project.id()).forEach(quantity -> edits.add(new Edit.Remove(quantity)));
    ledger.targets(project.id()).forEach(target -> edits.add(new Edit.Remove(target)));
    edits.add(new Edit.Remove(project));
  }

  /** Groups let go of their members before any of these goes. */
  private void takeOut(List<Department> departments) {
    departments.forEach(
        group -> edits.addAll(Changes.of(group, Fields.DEPARTMENT_MEMBERS, Members.NONE)));
    departments.forEach(one -> edits.add(new Edit.Remove(one.withMembers(Members.NONE))));
  }

  /** The sections under a parent, each after those below it. */
  private void takeOut(List<Section> sections, @Nullable SectionId parent) {
    for (Section section : sections) {
      if (Objects.equals(section.parent(), parent)) {
        takeOut(sections, section.id());
        edits.add(new Edit.Remove(section));
      }
    }
  }
}
