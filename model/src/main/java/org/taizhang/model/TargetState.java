package org.taizhang.model;

/**
 * How far a target has come: 未启动, 推进中, 待核, 已完成, 已销号, 中止. Being behind (滞后) is computed from reports
 * and the calendar and therefore is no state.
 */
public enum TargetState {
  NOT_STARTED,
  IN_PROGRESS,
  CLAIMED,
  COMPLETED,
  CLOSED,
  STOPPED;

  /** Whether there is still something to do. */
  public boolean isOpen() {
    return switch (this) {
      case NOT_STARTED, IN_PROGRESS, CLAIMED -> true;
      case COMPLETED, CLOSED, STOPPED -> false;
    };
  }
}
