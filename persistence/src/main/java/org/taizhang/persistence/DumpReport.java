package org.taizhang.persistence;

import java.util.List;

/**
 * A dump that was written and read back.
 *
 * @param edits how many edits its history holds
 * @param documents how many kept files lie in it: issued documents, evidence, frozen periods
 * @param notices what the user should hear about the ledger it was taken of
 */
public record DumpReport(long edits, int documents, List<Notice> notices) {
  public DumpReport {
    notices = List.copyOf(notices);
  }
}
