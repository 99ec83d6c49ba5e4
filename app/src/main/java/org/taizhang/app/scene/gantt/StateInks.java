package org.taizhang.app.scene.gantt;

import org.taizhang.app.scene.Ink;
import org.taizhang.model.TargetState;

/**
 * The colours of a state.
 *
 * @param sign of its letter's square and of the edge of its bars
 * @param ground of its bars
 */
public record StateInks(Ink sign, Ink ground) {
  public static StateInks of(TargetState state) {
    return switch (state) {
      case NOT_STARTED -> new StateInks(Ink.NOT_STARTED, Ink.NOT_STARTED_GROUND);
      case IN_PROGRESS -> new StateInks(Ink.IN_PROGRESS, Ink.IN_PROGRESS_GROUND);
      case CLAIMED -> new StateInks(Ink.CLAIMED, Ink.CLAIMED_GROUND);
      case COMPLETED -> new StateInks(Ink.COMPLETED, Ink.COMPLETED_GROUND);
      case CLOSED -> new StateInks(Ink.CLOSED, Ink.CLOSED_GROUND);
      case STOPPED -> new StateInks(Ink.STOPPED, Ink.STOPPED_GROUND);
    };
  }
}
