package org.taizhang.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The record of one step of a target from state to state; {@link
 * org.taizhang.model.work.StateMachine} says which there are and what each asks for.
 *
 * @param order among the moves of the target, from 0
 * @param on the day it counts from
 * @param who decided it; for 已销号 the reviewer
 * @param reason empty where the move asks for none
 * @param documentNumber of the document that orders it; null where the move asks for none
 * @param number that 已销号 spent (销号编号); null at every other move
 */
public record StateMove(
    MoveId id,
    TargetId target,
    int order,
    TargetState from,
    TargetState to,
    LocalDate on,
    String who,
    String reason,
    @Nullable String documentNumber,
    @Nullable Integer number)
    implements WorkEntry {}
