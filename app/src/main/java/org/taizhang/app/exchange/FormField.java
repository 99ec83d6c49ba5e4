package org.taizhang.app.exchange;

/** What a department fills in for a target. */
public enum FormField {
  TEXT,
  PERCENT,
  /** Of one quantity of the target. */
  REACHED,
  STATE,
  LAG,
  PROBLEMS,
  NEXT,
  COORDINATION,
  FILLED_BY
}
