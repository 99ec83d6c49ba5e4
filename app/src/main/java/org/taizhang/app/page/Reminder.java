package org.taizhang.app.page;

import java.util.List;

/**
 * What a department is reminded of.
 *
 * @param asked of how many targets it was to report
 * @param lines of those it has not; at least one
 */
public record Reminder(String department, int asked, List<Line> lines, boolean demonstration) {
  public Reminder {
    lines = List.copyOf(lines);
  }

  /**
   * A target that was not reported of.
   *
   * @param number of the project in its plan
   * @param years as in 2024
   * @param due empty where none is given
   * @param last when it was reported of last; empty for never
   */
  public record Line(
      String plan,
      int number,
      String project,
      String years,
      String target,
      String role,
      String due,
      String last) {}
}
