package org.taizhang.app.intake;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.ReadResult;

/** How far a document is. */
sealed interface FileState {
  /** It is being read for the first time. */
  record UnderWay() implements FileState {}

  /** It cannot be taken in: one sentence says why. */
  record Refused(String reason) implements FileState {}

  /** Reading it was given up. */
  record GivenUp() implements FileState {}

  /**
   * It was read.
   *
   * @param content that was read
   * @param charset of a text file; null for every other
   */
  record Read(ReadResult.Reading reading, Content content, @Nullable Charset charset)
      implements FileState {}
}
