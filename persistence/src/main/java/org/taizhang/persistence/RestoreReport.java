package org.taizhang.persistence;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ledger that was brought back.
 *
 * @param edits how many edits it holds
 * @param before where the ledger is that stood there before: a copy, or the folder its damaged
 *     files were put into; null when there was none
 * @param notices what the user should hear
 */
public record RestoreReport(long edits, @Nullable Path before, List<Notice> notices) {
  public RestoreReport {
    notices = List.copyOf(notices);
  }
}
