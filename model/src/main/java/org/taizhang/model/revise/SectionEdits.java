package org.taizhang.model.revise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;

/** Edits of the sections of a plan, made against the ledger as it is. */
public final class SectionEdits {
  private SectionEdits() {}

  /** A new section behind the others of the same parent. */
  public static Edit.Together add(
      Ledger ledger, SectionId id, PlanId plan, @Nullable SectionId parent, String name) {
    Steps steps = new Steps(ledger);
    int last = ledger.sections(plan).stream().mapToInt(Section::order).max().orElse(-1);
    steps.add(new Section(id, plan, parent, last + 1, name));
    rank(steps, Outline.sections(steps.ledger(), plan));
    return steps.as(Occasion.CORRECTION);
  }

  /**
   * Puts a section with all that is in it at a place, from 0, among those below a parent; its
   * projects take their place in the numbering of the plan.
   */
  public static Edit.Together move(
      Ledger ledger, SectionId id, @Nullable SectionId parent, int place) {
    Steps steps = new Steps(ledger);
    Section section = ledger.section(id);
    steps.change(section, Fields.SECTION_PARENT, parent);
    order(steps, section, place);
    renumber(steps, steps.ledger().section(id));
    return steps.as(Occasion.MOVE);
  }

  /**
   * Puts a section before or behind the next one of the same parent, without any part at the end.
   */
  public static Edit.Together shift(Ledger ledger, SectionId id, int by) {
    Section section = ledger.section(id);
    List<Section> siblings = Outline.sections(ledger, section.plan(), section.parent());
    int place = siblings.indexOf(section) + by;
    return place < 0 || place >= siblings.size()
        ? new Steps(ledger).as(Occasion.MOVE)
        : move(ledger, id, section.parent(), place);
  }

  /** Takes a section out; what is in it goes to the section around it. */
  public static Edit.Together dissolve(Ledger ledger, SectionId id) {
    Steps steps = new Steps(ledger);
    Section section = ledger.section(id);
    Outline.projects(ledger, section.plan(), id)
        .forEach(project -> steps.change(project, Fields.PROJECT_SECTION, section.parent()));
    Outline.sections(ledger, section.plan(), id)
        .forEach(below -> steps.change(below, Fields.SECTION_PARENT, section.parent()));
    steps.remove(id);
    return steps.as(Occasion.REMOVAL);
  }

  /** Takes a section out with all that is in it. */
  public static Edit.Together remove(Ledger ledger, SectionId id) {
    Steps steps = new Steps(ledger);
    Removals.section(steps, ledger.section(id));
    return steps.as(Occasion.REMOVAL);
  }

  private static void order(Steps steps, Section moved, int place) {
    Section now = steps.ledger().section(moved.id());
    List<Section> siblings =
        new ArrayList<>(Outline.sections(steps.ledger(), now.plan(), now.parent()));
    siblings.remove(now);
    siblings.add(Math.clamp(place, 0, siblings.size()), now);
    List<Section> order = new ArrayList<>(Outline.sections(steps.ledger(), now.plan()));
    insert(steps.ledger(), order, siblings);
    rank(steps, order);
  }

  /** Siblings in their new order, with all that is in them, where the first of them was. */
  private static void insert(Ledger ledger, List<Section> order, List<Section> siblings) {
    List<Section> block = new ArrayList<>();
    siblings.forEach(one -> block.addAll(Outline.within(ledger, one)));
    order.removeAll(block);
    SectionId parent = siblings.getFirst().parent();
    int at = parent == null ? 0 : order.indexOf(ledger.section(parent)) + 1;
    order.addAll(at, block);
  }

  private static void rank(Steps steps, List<Section> order) {
    for (int i = 0; i < order.size(); i++) {
      steps.change(order.get(i), Fields.SECTION_ORDER, i);
    }
  }

  private static void renumber(Steps steps, Section moved) {
    Ledger ledger = steps.ledger();
    List<Project> block = Outline.projectsWithin(ledger, moved);
    if (block.isEmpty()) {
      return;
    }
    List<Project> order = new ArrayList<>(ledger.projects(moved.plan()));
    order.removeAll(block);
    order.addAll(Numbering.behind(ledger, order, moved.plan(), moved.id()), block);
    Numbering.along(steps, order);
  }
}
