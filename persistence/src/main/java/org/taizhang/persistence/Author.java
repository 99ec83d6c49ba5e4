package org.taizhang.persistence;

/** Who makes the edits and holds the folder: a name people know, as the log-in name. */
public record Author(String name) {

  /** The user of this process as the system calls them. */
  public static Author systemUser() {
    return new Author(System.getProperty("user.name", ""));
  }
}
