package org.taizhang.app.work;

import org.taizhang.app.kit.Messages;
import org.taizhang.model.TargetState;

/** What going from one state to another is called among those who do it. */
enum Move {
  START,
  CLAIM,
  RATIFY,
  CLOSE,
  RETURN,
  REOPEN,
  STOP,
  RESUME;

  /** The name of a move that {@link org.taizhang.model.work.StateMachine#next} knows. */
  static Move of(TargetState from, TargetState to) {
    return switch (to) {
      case STOPPED -> STOP;
      case CLOSED -> CLOSE;
      case CLAIMED -> CLAIM;
      case COMPLETED -> from == TargetState.CLOSED ? RETURN : RATIFY;
      case NOT_STARTED -> from == TargetState.STOPPED ? RESUME : RETURN;
      case IN_PROGRESS -> toProgress(from);
    };
  }

  private static Move toProgress(TargetState from) {
    return switch (from) {
      case NOT_STARTED, IN_PROGRESS -> START;
      case CLAIMED -> RETURN;
      case COMPLETED, CLOSED -> REOPEN;
      case STOPPED -> RESUME;
    };
  }

  /** 核定完成, 退回（推进中）: with the state where the word does not tell it. */
  static String words(Messages messages, TargetState from, TargetState to) {
    var move = of(from, to);
    var word = messages.of("move", move);
    return switch (move) {
      case START, CLAIM, RATIFY, CLOSE, STOP -> word;
      case RETURN, REOPEN, RESUME -> messages.text("move.to", word, messages.of("state", to));
    };
  }
}
