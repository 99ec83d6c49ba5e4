package org.taizhang.app.forms;

import org.taizhang.app.exchange.FormDifference;

/**
 * What somebody decided about an answer.
 *
 * @param answer as it is to be taken: as the form has it, or edited
 */
record Choice(Verdict verdict, FormDifference answer) {

  /** Whether it is taken. */
  enum Verdict {
    /** Nobody has decided; it is not taken. */
    OPEN,
    ACCEPTED,
    REJECTED
  }

  /** What nobody has to look at is taken, all else waits. */
  static Choice first(FormDifference answer) {
    return new Choice(
        answer.verdict() == FormDifference.Verdict.CLEAN ? Verdict.ACCEPTED : Verdict.OPEN, answer);
  }

  Choice with(Verdict now) {
    return new Choice(now, answer);
  }
}
