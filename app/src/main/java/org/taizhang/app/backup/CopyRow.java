package org.taizhang.app.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy that the program made by itself, as it is listed.
 *
 * @param occasion upon what, in words
 * @param sequence the last edit in it
 * @param bytes in the file, without the issued documents, which lie beside it
 * @param place the folder it was found in: the ledger's, or the second place
 */
public record CopyRow(
    Path file, Instant made, String occasion, long sequence, long bytes, Place place) {

  /** Where a copy is. */
  public enum Place {
    LEDGER,
    SECOND
  }
}
