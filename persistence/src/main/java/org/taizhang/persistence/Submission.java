package org.taizhang.persistence;

import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.edit.Refusal;

/** What came of an edit handed to a {@link LedgerStore}. */
public sealed interface Submission {

  /** The edit is on the disk, forced, and survives a crash and a power cut (已保存). */
  record Saved(Envelope envelope, Ledger ledger) implements Submission {}

  /** Nothing was changed and nothing written. */
  record Refused(Refusal refusal) implements Submission {}
}
