package org.taizhang.app.history;

/** How far the room is with the history. */
sealed interface HistoryState {

  /**
   * It is being read for the first time.
   *
   * @param edits read so far, told now and then
   */
  record Reading(int edits) implements HistoryState {}

  /**
   * All is read.
   *
   * @param shown rows that pass the filter
   * @param unreadable places where an edit stood that cannot be made out
   */
  record Ready(int shown, int edits, int unreadable) implements HistoryState {}

  /** The clerk gave it up. */
  record Stopped() implements HistoryState {}

  /**
   * It cannot be read.
   *
   * @param sentence that says why
   */
  record Failed(String sentence) implements HistoryState {}
}
