package org.taizhang.model;

import java.util.regex.Pattern;

/** The form that hashes of kept files have. */
final class Sha256 {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  private Sha256() {}

  /**
   * @throws IllegalArgumentException when the text is not 64 hexadecimal digits in lower case, or
   *     the size is below nothing
   */
  static void check(String sha256, long size) {
    if (!FORM.matcher(sha256).matches()) {
      throw new IllegalArgumentException("no SHA-256: " + sha256);
    }
    if (size < 0) {
      throw new IllegalArgumentException("no size: " + size);
    }
  }
}
