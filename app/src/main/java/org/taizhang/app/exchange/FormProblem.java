package org.taizhang.app.exchange;

/**
 * Something of a returned form that was not taken in, or that somebody has to know.
 *
 * @param file that it is about
 * @param sentence in Chinese, with the place and the reason
 */
public record FormProblem(Kind kind, String file, String sentence) {

  /** What kind of thing it is. */
  public enum Kind {
    /** The whole file cannot be read, or must not be. */
    UNREADABLE,
    /** A form for another day, or for one that is frozen. */
    OTHER_PERIOD,
    /** What it is about does not stand in this ledger. */
    FOREIGN,
    /** The wording of a target was changed since; its answers wait for somebody to look. */
    WORDING,
    /** A locked cell says something else than it did; what it says now has no effect. */
    LOCKED,
    /** A value that cannot be one. */
    BROKEN,
    /** A row that belongs to no target. */
    STRAY,
    /** The same form came in two files that differ. */
    TWICE
  }
}
