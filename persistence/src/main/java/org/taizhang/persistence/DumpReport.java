package org.taizhang.persistence;

import java.util.List;

/**
 * A dump that was written and read back.
 *
 * @param edits how many edits its history holds
 * @param documents how many issued documents lie in it
 * @param notices what the user should hear about the ledger it was taken of
 */
public record DumpReport(long edits, int documents, List<Notice> notices) {
  public DumpReport {
    notices = List.copyOf(notices);
  }
}
