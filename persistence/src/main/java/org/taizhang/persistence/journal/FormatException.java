package org.taizhang.persistence.journal;

import org.jspecify.annotations.Nullable;

/** What was read, though whole, does not say what its format promises. */
public final class FormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FormatException(String message) {
    this(message, null);
  }

  FormatException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
