package org.taizhang.model.revise;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;

/**
 * One project that becomes two: the first stays what it was, the second is new and stands right
 * behind it, with the same departments in the same roles.
 *
 * @param name of the second
 * @param firstContent what the first keeps of the content
 * @param secondContent what the second gets of it
 * @param targets where each target goes; one that is not named stays with the first
 */
public record ProjectSplit(
    ProjectId project,
    String name,
    String firstContent,
    String secondContent,
    Map<TargetId, Share> targets) {

  /** Which of the two gets a thing. */
  public enum Share {
    FIRST,
    SECOND,
    /** The second gets a copy. */
    BOTH
  }

  public ProjectSplit {
    targets = Map.copyOf(targets);
  }

  /** The split as one edit. */
  public Edit.Together edit(Ledger ledger, Supplier<UUID> ids) {
    Steps steps = new Steps(ledger);
    Project first = ledger.project(project);
    Project second = behind(steps, first, new ProjectId(ids.get()));
    steps.change(first, Fields.PROJECT_CONTENT, firstContent);
    ledger.roles(project).forEach((unit, roles) -> steps.assign(second.id(), unit, roles));
    ledger.targets(project).forEach(target -> share(steps, target, second, ids));
    ledger.quantities(project).stream()
        .filter(quantity -> quantity.target() == null)
        .forEach(quantity -> share(steps, quantity, second, ids));
    return steps.as(Occasion.SPLIT);
  }

  private Project behind(Steps steps, Project first, ProjectId id) {
    int at = steps.ledger().projects(first.plan()).indexOf(first) + 1;
    int number = Numbering.room(steps, first.plan(), at);
    Project second =
        new Project(
            id, first.plan(), first.section(), number, "", name, secondContent, first.source());
    steps.add(second.withUnits(first.units()));
    return second;
  }

  private void share(Steps steps, Target target, Project second, Supplier<UUID> ids) {
    switch (targets.getOrDefault(target.id(), Share.FIRST)) {
      case FIRST -> {}
      case SECOND -> Relocation.target(steps, target, second);
      case BOTH -> Relocation.copy(steps, target, second, ids);
    }
  }

  /** A number goes where the words are that it was taken from. */
  private void share(Steps steps, PlannedQuantity quantity, Project second, Supplier<UUID> ids) {
    boolean kept = firstContent.contains(quantity.text());
    boolean given = !secondContent.isEmpty() && secondContent.contains(quantity.text());
    if (given && !kept) {
      Relocation.quantity(steps, quantity, second);
    } else if (given && firstContent.equals(secondContent)) {
      Relocation.copy(steps, quantity, second, ids);
    }
  }
}
