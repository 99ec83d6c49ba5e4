package org.taizhang.app.session;

import org.taizhang.model.edit.Refusal;

/** Something the user should hear about what they did. */
public sealed interface Notice {
  /** The ledger did not take the edit. */
  record Refused(Refusal refusal) implements Notice {}

  /** The disk did not take it; it is kept and can be tried again. */
  record NotSaved(Exception cause) implements Notice {}

  /** Something large was done, in a sentence; it can be undone. */
  record Done(String sentence) implements Notice {}

  /** Something large was taken back, in a sentence; it can be done again. */
  record Undone(String sentence) implements Notice {}

  /** What was typed could not be taken, and how it should be written. */
  record Hint(String sentence) implements Notice {}

  /** Nothing can be changed in this ledger. */
  record ReadOnly() implements Notice {}
}
