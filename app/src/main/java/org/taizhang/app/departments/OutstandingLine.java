package org.taizhang.app.departments;

import org.taizhang.app.session.Outstanding;

/** A line of what a department has still to do. */
sealed interface OutstandingLine {
  /** A plan. */
  record Head(Outstanding.OfPlan of) implements OutstandingLine {}

  /** A target that is open. */
  record Target(Outstanding.Item item) implements OutstandingLine {}
}
