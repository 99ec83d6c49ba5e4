package org.taizhang.persistence;

import java.io.Serializable;
import java.time.Instant;

/**
 * The running program that has a ledger folder open for writing.
 *
 * @param user empty when it is not known (the holder left no readable note)
 * @param host empty when it is not known
 * @param pid 0 when it is not known
 * @param since {@link Instant#EPOCH} when it is not known
 */
public record Holder(String user, String host, long pid, Instant since) implements Serializable {

  /** Somebody or nobody: the folder cannot be locked, and no note says who has. */
  public static final Holder UNKNOWN = new Holder("", "", 0, Instant.EPOCH);
}
