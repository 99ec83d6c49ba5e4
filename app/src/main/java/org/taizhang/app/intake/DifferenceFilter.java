package org.taizhang.app.intake;

import java.util.Optional;
import org.taizhang.app.intake.DifferenceLine.Caution;
import org.taizhang.app.intake.DifferenceLine.Change;
import org.taizhang.app.intake.DifferenceLine.Subject;

/**
 * Which differences are looked at.
 *
 * @param subject empty for all
 */
record DifferenceFilter(Optional<Subject> subject, Show show) {
  static final DifferenceFilter ALL = new DifferenceFilter(Optional.empty(), Show.ALL);

  /** Of what is about the subject. */
  enum Show {
    ALL,
    ADDED,
    REMOVED,
    CHANGED,
    /** What is not taken over. */
    LEFT,
    /** What would lose something that no document gives back. */
    CAUTION,
    /** What was not taken over when the version before said it. */
    DECLINED
  }

  boolean shows(DifferenceLine line, boolean taken) {
    return (subject.isEmpty() || subject.get() == line.subject())
        && switch (show) {
          case ALL -> true;
          case ADDED -> line.change() == Change.ADDED;
          case REMOVED -> line.change() == Change.REMOVED;
          case CHANGED -> line.change() == Change.CHANGED;
          case LEFT -> !taken;
          case CAUTION -> line.caution() != Caution.NONE && line.caution() != Caution.DECLINED;
          case DECLINED -> line.caution() == Caution.DECLINED;
        };
  }
}
