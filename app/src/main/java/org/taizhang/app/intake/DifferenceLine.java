package org.taizhang.app.intake;

import java.util.List;
import org.taizhang.model.revise.PlanDifference;

/**
 * A difference between a new version and the plan in the ledger, in words.
 *
 * @param differences at least one: what is said of one number is taken over as one
 * @param item the number and name of the project it is in; what else it is about where it is in
 *     none
 * @param field what of it differs
 * @param before the words of the ledger; empty where it has none
 * @param after the words of the new version; empty where it has none
 */
record DifferenceLine(
    List<PlanDifference> differences,
    Subject subject,
    Change change,
    String item,
    String field,
    String before,
    String after,
    Caution caution) {
  DifferenceLine {
    differences = List.copyOf(differences);
  }

  /** What differs. */
  enum Subject {
    PLAN,
    SECTION,
    PROJECT,
    TARGET,
    ROLE,
    QUANTITY
  }

  /** How it differs. */
  enum Change {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** Why it is not taken over unasked: most of it would be lost, and no document gives it back. */
  enum Caution {
    NONE,
    /** It was put or changed by hand since the document came. */
    TYPED,
    /** Progress is noted with it. */
    PROGRESS,
    /** Short names or other names are noted with it. */
    NAMES,
    /** The new version is silent about what the ledger knows. */
    UNSAID,
    /** The version before said the same, and it was not taken over then. */
    DECLINED
  }

  DifferenceLine with(Caution other) {
    return new DifferenceLine(differences, subject, change, item, field, before, after, other);
  }

  boolean isTakenUnasked() {
    return caution == Caution.NONE;
  }

  /** The same when the documents are compared once more. */
  List<Object> key() {
    return List.of(subject, change, item, field, before, after);
  }
}
