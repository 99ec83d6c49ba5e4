package org.taizhang.app.desk;

import org.taizhang.model.EntityId;
import org.taizhang.model.Plan;
import org.taizhang.model.Section;

/** A line of the table: a plan, a section of it, or a project. */
sealed interface DeskLine {
  EntityId id();

  /** The head of a plan. */
  record OfPlan(Plan plan) implements DeskLine {
    @Override
    public EntityId id() {
      return plan.id();
    }
  }

  /** The head of a section. */
  record OfSection(Section section) implements DeskLine {
    @Override
    public EntityId id() {
      return section.id();
    }
  }

  /** A project with what is told of it. */
  record OfProject(DeskRow row) implements DeskLine {
    @Override
    public EntityId id() {
      return row.project().id();
    }
  }
}
