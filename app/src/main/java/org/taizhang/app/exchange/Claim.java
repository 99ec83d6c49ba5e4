package org.taizhang.app.exchange;

import org.jspecify.annotations.Nullable;
import org.taizhang.model.TargetState;

/** How far a department says that a target has come. */
public enum Claim {
  STARTED(TargetState.IN_PROGRESS),
  /** Complete, to be looked at. */
  COMPLETE(TargetState.CLAIMED);

  private final TargetState state;

  Claim(TargetState state) {
    this.state = state;
  }

  /** The state that it asks for. */
  TargetState state() {
    return state;
  }

  /** What a form says of a target in a state; null for nothing. */
  static @Nullable Claim of(TargetState state) {
    return switch (state) {
      case NOT_STARTED, STOPPED -> null;
      case IN_PROGRESS -> STARTED;
      case CLAIMED, COMPLETED, CLOSED -> COMPLETE;
    };
  }
}
