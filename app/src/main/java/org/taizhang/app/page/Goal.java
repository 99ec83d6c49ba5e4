package org.taizhang.app.page;

import java.time.LocalDate;
import java.time.Month;
import org.taizhang.model.Project;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;

/** A target and the project that must reach it. */
record Goal(Project project, Target target) {
  /** The day it is due; the end of its years where the text names none. */
  LocalDate deadline() {
    var due = target.due();
    return due == null ? LocalDate.of(target.years().last(), Month.DECEMBER, 31) : due;
  }

  TargetState state() {
    return target.state();
  }

  /** Whether something remains to be done or to be checked for it. */
  boolean open() {
    return state().isOpen();
  }

  boolean done() {
    return switch (state()) {
      case COMPLETED, CLOSED -> true;
      case NOT_STARTED, IN_PROGRESS, CLAIMED, STOPPED -> false;
    };
  }
}
