package org.taizhang.persistence.backup;

import java.io.IOException;

/** A file is no backup that can be read; nothing of it was used. */
public final class BackupException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with the file. */
  public enum Fault {
    /** It does not begin as a backup begins. */
    FOREIGN,
    /** It is not as it was written, or holds what no backup holds. */
    DAMAGED,
    /**
     * It is behind a password, and this is not it, or there is none; or its beginning is damaged.
     */
    PASSWORD,
    /** A later version of the program wrote it. */
    NEWER
  }

  private final Fault fault;

  BackupException(Fault fault, String detail) {
    super(fault + ": " + detail);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
