package org.taizhang.app.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A field in which a returned form differs from the ledger.
 *
 * @param before what the ledger holds; null for nothing
 * @param after what the form says; null for nothing
 * @param note why somebody has to look at it; empty where nobody has
 * @param file that it stands in
 * @param cell of the file, as in 工作表“进展填报”K7
 */
public record FormDifference(
    Slot slot,
    @Nullable Entry before,
    @Nullable Entry after,
    Verdict verdict,
    String note,
    String file,
    String cell) {

  /** Whether it can be taken without anybody looking. */
  public enum Verdict {
    /** The ledger holds what it held when the form was made. */
    CLEAN,
    /** The target was changed since the form was made. */
    OUTDATED,
    /** Another answer of the department about the target could not be read. */
    PARTIAL,
    /** The ledger, or another form, says something else meanwhile. */
    CONFLICT
  }

  /** The same with another answer, as somebody who looked at it wants it. */
  public FormDifference edited(@Nullable Entry answer) {
    return new FormDifference(slot, before, answer, verdict, note, file, cell);
  }

  FormDifference doubted(Verdict doubt, String reason) {
    return new FormDifference(slot, before, after, doubt, reason, file, cell);
  }
}
