package org.taizhang.app.backup;

import java.util.Locale;

/** Sizes of files as people read them. */
public final class Sizes {
  private static final int UNIT = 1024;

  private Sizes() {}

  /** 12 KB, 3.4 MB; never 0 for a file that holds something. */
  public static String of(long bytes) {
    return bytes < UNIT * UNIT
        ? Math.ceilDiv(bytes, UNIT) + " KB"
        : String.format(Locale.ROOT, "%.1f MB", (double) bytes / UNIT / UNIT);
  }
}
