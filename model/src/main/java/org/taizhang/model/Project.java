package org.taizhang.model;

import org.jspecify.annotations.Nullable;

/**
 * A numbered line (项目、任务) of a plan.
 *
 * @param number place in the plan, from 1
 * @param label the number as issued, such as 1. or （二十一）; empty when none is printed
 * @param content 主要内容, verbatim as issued
 */
public record Project(
    ProjectId id,
    PlanId plan,
    @Nullable SectionId section,
    int number,
    String label,
    String name,
    String content,
    @Nullable Place source)
    implements Entity {
  public Project withSection(@Nullable SectionId section) {
    return new Project(id, plan, section, number, label, name, content, source);
  }

  public Project withNumber(int number) {
    return new Project(id, plan, section, number, label, name, content, source);
  }

  public Project withLabel(String label) {
    return new Project(id, plan, section, number, label, name, content, source);
  }

  public Project withName(String name) {
    return new Project(id, plan, section, number, label, name, content, source);
  }

  public Project withContent(String content) {
    return new Project(id, plan, section, number, label, name, content, source);
  }
}
