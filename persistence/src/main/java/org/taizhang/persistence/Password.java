package org.taizhang.persistence;

/** What a backup is locked with; not to be printed. */
public final class Password {
  private final char[] characters;

  /**
   * @throws IllegalArgumentException when there is none
   */
  public Password(char[] characters) {
    if (characters.length == 0) {
      throw new IllegalArgumentException("empty");
    }
    this.characters = characters.clone();
  }

  char[] characters() {
    return characters.clone();
  }

  @Override
  public String toString() {
    return "****";
  }
}
