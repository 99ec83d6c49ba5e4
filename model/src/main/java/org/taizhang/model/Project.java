package org.taizhang.model;

import org.jspecify.annotations.Nullable;

/**
 * A numbered line (项目、任务) of a plan.
 *
 * @param number place in the plan, from 1
 * @param label the number as issued, such as 1. or （二十一）; empty when none is printed
 * @param content 主要内容, verbatim as issued
 * @param units the order of the units that have roles in it, as issued
 */
public record Project(
    ProjectId id,
    PlanId plan,
    @Nullable SectionId section,
    int number,
    String label,
    String name,
    String content,
    @Nullable Place source,
    UnitOrder units)
    implements Entity {
  /** A project whose units stand in no order of their own. */
  public Project(
      ProjectId id,
      PlanId plan,
      @Nullable SectionId section,
      int number,
      String label,
      String name,
      String content,
      @Nullable Place source) {
    this(id, plan, section, number, label, name, content, source, UnitOrder.NONE);
  }

  public Project withSection(@Nullable SectionId section) {
    return new Project(id, plan, section, number, label, name, content, source, units);
  }

  public Project withNumber(int number) {
    return new Project(id, plan, section, number, label, name, content, source, units);
  }

  public Project withLabel(String label) {
    return new Project(id, plan, section, number, label, name, content, source, units);
  }

  public Project withName(String name) {
    return new Project(id, plan, section, number, label, name, content, source, units);
  }

  public Project withContent(String content) {
    return new Project(id, plan, section, number, label, name, content, source, units);
  }

  public Project withUnits(UnitOrder units) {
    return new Project(id, plan, section, number, label, name, content, source, units);
  }
}
