package org.taizhang.persistence;

import java.nio.file.Path;
import java.time.Instant;
import org.taizhang.persistence.backup.CopyName;
import org.taizhang.persistence.backup.CopyOccasion;

/** A copy of a ledger, made by the program itself; it holds no kept files, they lie beside it. */
public record Copy(Path file, CopyName name) {

  public Instant made() {
    return name.made();
  }

  /** The last edit in it. */
  public long sequence() {
    return name.sequence();
  }

  public CopyOccasion occasion() {
    return name.occasion();
  }
}
