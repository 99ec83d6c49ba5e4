package org.taizhang.persistence;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of a purge.
 *
 * @param done as it was foreseen
 * @param remaining files within reach that still hold the content, as when they could not be
 *     deleted or are none of the ledger's
 * @param notices what the user should hear
 */
public record PurgeReport(PurgePreview done, List<Path> remaining, List<Notice> notices) {
  public PurgeReport {
    remaining = List.copyOf(remaining);
    notices = List.copyOf(notices);
  }

  /** Whether all that is within reach was searched, and the content found nowhere. */
  public boolean isGone() {
    return remaining.isEmpty() && done.beyondReach().isEmpty();
  }
}
