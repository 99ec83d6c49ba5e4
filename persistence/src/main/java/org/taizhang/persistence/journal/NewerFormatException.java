package org.taizhang.persistence.journal;

/** Written by a later version of the program in a format this one does not know. */
public final class NewerFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int found;

  NewerFormatException(int found) {
    super("format " + found);
    this.found = found;
  }

  public int found() {
    return found;
  }
}
