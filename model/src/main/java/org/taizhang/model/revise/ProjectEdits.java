package org.taizhang.model.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;

/** Edits of the projects of a plan, made against the ledger as it is. */
public final class ProjectEdits {
  private ProjectEdits() {}

  /**
   * A new project at a place of a section; the numbers of those behind it move up.
   *
   * @param section null for none
   * @param place from 0; beyond the last it stands behind it
   */
  public static Edit.Together add(
      Ledger ledger,
      ProjectId id,
      PlanId plan,
      @Nullable SectionId section,
      int place,
      String name) {
    Steps steps = new Steps(ledger);
    var spot = new Numbering.Spot(section, place);
    int at = Numbering.index(ledger, ledger.projects(plan), plan, spot);
    int number = Numbering.room(steps, plan, at);
    steps.add(new Project(id, plan, section, number, "", name, "", null));
    return steps.as(Occasion.CORRECTION);
  }

  /** Puts a project at a place, from 0, among the others of a section of its plan. */
  public static Edit.Together move(
      Ledger ledger, ProjectId id, @Nullable SectionId section, int place) {
    Steps steps = new Steps(ledger);
    Project project = ledger.project(id);
    List<Project> order = new ArrayList<>(ledger.projects(project.plan()));
    order.remove(project);
    var spot = new Numbering.Spot(section, place);
    order.add(Numbering.index(ledger, order, project.plan(), spot), project);
    steps.change(project, Fields.PROJECT_SECTION, section);
    Numbering.along(steps, order);
    return steps.as(Occasion.MOVE);
  }

  /**
   * Puts a project before the one above it or behind the one below; the first of a section goes to
   * the end of the section before, the last to the beginning of the next. Without any part where
   * there is nowhere to go.
   */
  public static Edit.Together shift(Ledger ledger, ProjectId id, int by) {
    Project project = ledger.project(id);
    PlanId plan = project.plan();
    List<Project> siblings = Outline.projects(ledger, plan, project.section());
    int place = siblings.indexOf(project) + by;
    if (place >= 0 && place < siblings.size()) {
      return move(ledger, id, project.section(), place);
    }
    List<@Nullable SectionId> sections =
        Stream.<@Nullable SectionId>concat(
                Stream.<@Nullable SectionId>of((SectionId) null),
                Outline.sections(ledger, plan).stream().map(Section::id))
            .toList();
    int to = sections.indexOf(project.section()) + by;
    return to < 0 || to >= sections.size()
        ? new Steps(ledger).as(Occasion.MOVE)
        : move(ledger, id, sections.get(to), by < 0 ? Integer.MAX_VALUE : 0);
  }

  /** Takes projects out with their targets, quantities and assignments; the others keep numbers. */
  public static Edit.Together remove(Ledger ledger, List<ProjectId> ids) {
    Steps steps = new Steps(ledger);
    ids.forEach(id -> Removals.project(steps, id));
    return steps.as(Occasion.REMOVAL);
  }

  /**
   * Makes one project of two of a plan: the first keeps its name and place and gets the content,
   * targets, quantities and assignments of the second as well.
   */
  public static Edit.Together merge(Ledger ledger, ProjectId first, ProjectId second) {
    Steps steps = new Steps(ledger);
    Project kept = ledger.project(first);
    Project gone = ledger.project(second);
    String content =
        Stream.of(kept.content(), gone.content())
            .filter(text -> !text.isBlank())
            .reduce((a, b) -> a + "\n" + b)
            .orElse("");
    steps.change(kept, Fields.PROJECT_CONTENT, content);
    ledger.targets(second).forEach(target -> Relocation.target(steps, target, kept));
    ledger.quantities(second).stream()
        .filter(quantity -> quantity.target() == null)
        .forEach(quantity -> Relocation.quantity(steps, quantity, kept));
    Relocation.reached(steps, ledger, ledger.targets(second));
    ledger
        .roles(second)
        .forEach((unit, roles) ->
            steps.assign(first, unit, Relocation.union(steps.ledger().roles(first, unit), roles)));
    steps.change(
        kept,
        Fields.PROJECT_UNITS,
        UnitOrders.whole(ledger, first).joinedBy(UnitOrders.whole(ledger, second)));
    Removals.project(steps, second);
    return steps.as(Occasion.MERGE);
  }
}
