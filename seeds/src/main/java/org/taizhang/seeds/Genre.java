package org.taizhang.seeds;

/** How a plan is written. */
public enum Genre {
  /** A table, one row per item. */
  TABLE("table"),
  /** Numbered paragraphs that name their units, mostly in brackets at the end. */
  BRACKETED("bracketed"),
  /** Numbered headings and prose without units. */
  HEADED("headed");

  private final String key;

  Genre(String key) {
    this.key = key;
  }

  /** Stable name in files and on the command line. */
  public String key() {
    return key;
  }
}
