package org.taizhang.model;

import java.time.LocalDate;

/**
 * A file that shows that something was done (佐证材料); it is kept whole and may support many targets.
 *
 * @param received the day it came into the ledger
 * @param internal 内部: never leaves in a pack
 * @param note empty where there is nothing to say
 */
public record Evidence(
    EvidenceId id,
    String fileName,
    String sha256,
    long size,
    LocalDate received,
    boolean internal,
    String note)
    implements LedgerWide, KeptFile {
  public Evidence {
    Sha256.check(sha256, size);
  }

  public Evidence withFileName(String fileName) {
    return new Evidence(id, fileName, sha256, size, received, internal, note);
  }

  public Evidence withInternal(boolean internal) {
    return new Evidence(id, fileName, sha256, size, received, internal, note);
  }

  public Evidence withNote(String note) {
    return new Evidence(id, fileName, sha256, size, received, internal, note);
  }
}
