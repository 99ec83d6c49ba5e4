package org.taizhang.persistence;

import java.util.List;

/**
 * A backup that was written and read back.
 *
 * @param edits how many edits it holds
 * @param bytes in the file
 * @param notices what the user should hear about the ledger it was taken of
 */
public record BackupReport(long edits, long bytes, List<Notice> notices) {
  public BackupReport {
    notices = List.copyOf(notices);
  }
}
