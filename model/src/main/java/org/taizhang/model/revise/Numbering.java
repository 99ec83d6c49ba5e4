package org.taizhang.model.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.edit.Fields;

/** The numbers of a plan's projects while these are put in another order. */
final class Numbering {
  private Numbering() {}

  /** Puts all projects of a plan in this order; the numbers in use stay in use. */
  static void along(Steps steps, List<Project> order) {
    give(steps, order, Ranks.rising(order.stream().map(Project::number).toList()));
  }

  /**
   * Frees a number for one more project at this place among all of the plan; those behind move up
   * as far as they must.
   */
  static int room(Steps steps, PlanId plan, int at) {
    List<Project> order = steps.ledger().projects(plan);
    List<Integer> numbers = new ArrayList<>(order.stream().map(Project::number).toList());
    int free =
        at < order.size()
            ? order.get(at).number()
            : order.isEmpty() ? 1 : order.getLast().number() + 1;
    numbers.add(free);
    List<Integer> rising = Ranks.rising(numbers);
    give(steps, order.subList(0, at), rising.subList(0, at));
    give(steps, order.subList(at, order.size()), rising.subList(at + 1, rising.size()));
    return rising.get(at);
  }

  /**
   * The index in a list of projects by number at which the one that stands at a place of a section
   * belongs.
   */
  static int index(Ledger ledger, List<Project> all, PlanId plan, Spot spot) {
    List<Project> siblings =
        all.stream().filter(p -> Objects.equals(p.section(), spot.section())).toList();
    if (spot.place() < siblings.size()) {
      return all.indexOf(siblings.get(Math.max(0, spot.place())));
    }
    return siblings.isEmpty()
        ? behind(ledger, all, plan, spot.section())
        : all.indexOf(siblings.getLast()) + 1;
  }

  /** The index behind the last project that reads before the section. */
  static int behind(Ledger ledger, List<Project> all, PlanId plan, @Nullable SectionId section) {
    List<@Nullable SectionId> before = new ArrayList<>();
    before.add(null);
    for (Section one : Outline.sections(ledger, plan)) {
      if (one.id().equals(section)) {
        break;
      }
      before.add(one.id());
    }
    for (SectionId one : before.reversed()) {
      List<Project> there =
          all.stream().filter(project -> Objects.equals(project.section(), one)).toList();
      if (!there.isEmpty()) {
        return all.indexOf(there.getLast()) + 1;
      }
    }
    return 0;
  }

  private static void give(Steps steps, List<Project> order, List<Integer> numbers) {
    for (int i = 0; i < order.size(); i++) {
      steps.change(order.get(i), Fields.PROJECT_NUMBER, numbers.get(i));
    }
  }

  /**
   * A place among the projects of a section.
   *
   * @param section null for those in none
   * @param place from 0; what is beyond the last stands behind it
   */
  record Spot(@Nullable SectionId section, int place) {}
}
