package org.taizhang.seeds;

/**
 * What a column of a table holds.
 *
 * @param year of a {@link Kind#YEAR} column; 0 for every other
 */
public record ColumnUse(Kind kind, int year) {
  /** Kinds of columns. */
  public enum Kind {
    NUMBER,
    GROUP,
    NAME,
    CONTENT,
    /** What is to be reached in one year. */
    YEAR,
    LEAD,
    RESPONSIBLE,
    SUPPORTING,
    DUE,
    /** Numbers whose head says what they count. */
    FIGURES,
    /** Not read. */
    IGNORED
  }
}
