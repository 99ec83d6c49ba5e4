package org.taizhang.app.session;

/** The rooms of the window, in the order of its navigation. */
public enum Room {
  OVERVIEW,
  MATRIX,
  GANTT,
  DESK,
  ENTRY,
  QUANTITIES,
  EVIDENCE,
  DEPARTMENTS,
  FORMS,
  BRIEFING,
  REVIEW,
  HISTORY,
  BACKUP
}
