package org.taizhang.model.edit;

import org.taizhang.model.Ledger;

/** What came of an edit. */
public sealed interface Outcome {

  record Accepted(Ledger ledger) implements Outcome {}

  /** Nothing was changed. */
  record Refused(Refusal refusal) implements Outcome {}
}
