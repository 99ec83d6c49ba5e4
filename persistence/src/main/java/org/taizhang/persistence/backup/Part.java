package org.taizhang.persistence.backup;

/** A file of the ledger folder inside a backup. */
public final class Part {
  private final String name;
  private final byte[] content;

  /**
   * @param name its path below the folder, with slashes
   */
  public Part(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  public String name() {
    return name;
  }

  public byte[] content() {
    return content;
  }
}
