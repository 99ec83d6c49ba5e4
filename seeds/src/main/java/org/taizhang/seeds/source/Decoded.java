package org.taizhang.seeds.source;

import java.nio.charset.Charset;

/** What came of turning bytes into text. */
public sealed interface Decoded {

  /**
   * Text.
   *
   * @param marked whether the file itself said so by a byte order mark, or is plain UTF-8
   * @param truncated whether the last character was cut off
   */
  record Text(String text, Charset charset, boolean marked, boolean truncated) implements Decoded {}

  /** No text: half a sentence in Chinese that says why. */
  record Refused(String reason) implements Decoded {}
}
