package org.taizhang.app.forms;

import org.taizhang.app.exchange.FormDifference;
import org.taizhang.app.exchange.FormProblem;

/** A line of the list of what came back. */
sealed interface Line {
  /** What could not be read, or somebody should know. */
  record Problems(int count) implements Line {}

  record Problem(FormProblem problem) implements Line {}

  /** What must not be taken before somebody looked. */
  record Doubts(int count) implements Line {}

  /**
   * All else of one department.
   *
   * @param department what it is called
   * @param accepted how many of its answers are taken
   */
  record Department(String department, int count, int accepted) implements Line {}

  record Answer(FormDifference difference, Choice choice) implements Line {}
}
