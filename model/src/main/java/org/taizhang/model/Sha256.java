package org.taizhang.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The hash under which files are kept: 64 hexadecimal digits in lower case. */
public final class Sha256 {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  private Sha256() {}

  public static String of(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

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
