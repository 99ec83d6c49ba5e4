package org.taizhang.persistence.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first bytes of a journal: three lines that say what it is, whose it is, and a hash against
 * damage.
 */
final class JournalHeader {
  private static final String TITLE = "taizhang journal\n";

  /** Bytes in a header. */
  static final int SIZE = TITLE.length() + 36 + 1 + 2 * ChainHash.SIZE + 1;

  private JournalHeader() {}

  static byte[] bytes(UUID replica) {
    return (TITLE + replica + "\n" + ChainHash.origin(replica) + "\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Whose journal it is, or null when the bytes are not a header as it was written. */
  static @Nullable UUID replica(byte[] header) {
    if (header.length != SIZE) {
      return null;
    }
    String id = new String(header, TITLE.length(), 36, StandardCharsets.US_ASCII);
    try {
      UUID replica = UUID.fromString(id);
      return Arrays.equals(header, bytes(replica)) ? replica : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
