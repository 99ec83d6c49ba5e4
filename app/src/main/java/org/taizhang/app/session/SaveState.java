package org.taizhang.app.session;

/** Where the edits of the user are. */
public enum SaveState {
  /** All on the disk, forced. */
  SAVED,
  /** Some are on the way. */
  SAVING,
  /** The disk refused; everything is kept in memory and can be tried again. */
  FAILED,
  /** Nothing can be changed here. */
  READ_ONLY
}
