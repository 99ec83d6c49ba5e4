package org.taizhang.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a project must reach (年度目标). A target of one year has a single-year span; one that the plan
 * does not divide over its years (未分年) spans them all.
 *
 * @param due last day on which it can be met, where the text gives one
 * @param schedule the words of the document about when, where they say more than a year
 */
public record Target(
    TargetId id,
    ProjectId project,
    YearSpan years,
    String text,
    @Nullable LocalDate due,
    @Nullable Schedule schedule,
    TargetState state)
    implements Entity {
  public Target withYears(YearSpan years) {
    return new Target(id, project, years, text, due, schedule, state);
  }

  public Target withText(String text) {
    return new Target(id, project, years, text, due, schedule, state);
  }

  public Target withDue(@Nullable LocalDate due) {
    return new Target(id, project, years, text, due, schedule, state);
  }

  public Target withSchedule(@Nullable Schedule schedule) {
    return new Target(id, project, years, text, due, schedule, state);
  }

  public Target withState(TargetState state) {
    return new Target(id, project, years, text, due, schedule, state);
  }
}
