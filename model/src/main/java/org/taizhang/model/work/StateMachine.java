package org.taizhang.model.work;

import static org.taizhang.model.TargetState.CLAIMED;
import static org.taizhang.model.TargetState.CLOSED;
import static org.taizhang.model.TargetState.COMPLETED;
import static org.taizhang.model.TargetState.IN_PROGRESS;
import static org.taizhang.model.TargetState.NOT_STARTED;
import static org.taizhang.model.TargetState.STOPPED;

import java.util.EnumSet;
import java.util.Set;
import org.taizhang.model.TargetState;

/**
 * From which state a target may go to which, and what that asks for. Forward go 未启动, 推进中, 待核, 已完成,
 * 已销号; what was claimed or closed can be returned or reopened, with a reason; 中止 is reached from
 * everything that is not finished.
 */
public final class StateMachine {

  /** What has to be said, or to be there, before a move is made. */
  public enum Need {
    /** Why it goes back, or is stopped. */
    REASON,
    /** The number of the document that stops it. */
    DOCUMENT,
    /** Somebody who looked at it. */
    REVIEWER,
    /** At least one file that supports the target. */
    EVIDENCE,
    /** A number that is spent by it. */
    NUMBER
  }

  private StateMachine() {}

  /** Where a target can go from a state; never empty. */
  public static Set<TargetState> next(TargetState from) {
    return switch (from) {
      case NOT_STARTED -> EnumSet.of(IN_PROGRESS, CLAIMED, STOPPED);
      case IN_PROGRESS -> EnumSet.of(NOT_STARTED, CLAIMED, STOPPED);
      case CLAIMED -> EnumSet.of(IN_PROGRESS, COMPLETED, STOPPED);
      case COMPLETED -> EnumSet.of(IN_PROGRESS, CLOSED);
      case CLOSED -> EnumSet.of(IN_PROGRESS, COMPLETED);
      case STOPPED -> EnumSet.of(NOT_STARTED, IN_PROGRESS);
    };
  }

  /** What a move asks for; meaningful only for those of {@link #next}. */
  public static Set<Need> needs(TargetState from, TargetState to) {
    return switch (to) {
      case CLOSED -> EnumSet.of(Need.EVIDENCE, Need.REVIEWER, Need.NUMBER);
      case STOPPED -> EnumSet.of(Need.REASON, Need.DOCUMENT);
      case COMPLETED -> from == CLOSED ? EnumSet.of(Need.REASON) : EnumSet.of(Need.REVIEWER);
      case NOT_STARTED, IN_PROGRESS, CLAIMED ->
          to.compareTo(from) < 0 ? EnumSet.of(Need.REASON) : EnumSet.noneOf(Need.class);
    };
  }
}
