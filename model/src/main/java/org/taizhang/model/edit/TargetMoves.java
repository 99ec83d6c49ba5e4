package org.taizhang.model.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.MoveId;
import org.taizhang.model.StateMove;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.work.NumberSeries;
import org.taizhang.model.work.StateMachine;
import org.taizhang.model.work.StateMachine.Need;

/** Edits that bring a target from state to state and put down how. */
public final class TargetMoves {
  private TargetMoves() {}

  /**
   * What was said when a target was moved.
   *
   * @param who decided it; for 已销号 the reviewer
   * @param reason empty where none is given
   */
  public record Said(LocalDate on, String who, String reason, @Nullable String documentNumber) {}

  /**
   * The edit that moves a target; 已销号 takes the next number. Refused by the ledger where the state
   * cannot be reached from the present one, or where something is missing that it asks for.
   */
  public static Edit.Together to(
      Ledger ledger, TargetId id, TargetState state, Said said, Supplier<UUID> ids) {
    Target target = ledger.target(id);
    TargetState from = target.state();
    boolean numbered = StateMachine.needs(from, state).contains(Need.NUMBER);
    StateMove move =
        new StateMove(
            new MoveId(ids.get()),
            id,
            ledger.moves(id).size(),
            from,
            state,
            said.on(),
            said.who(),
            said.reason(),
            said.documentNumber(),
            numbered ? ledger.nextNumber(NumberSeries.CLOSURE) : null);
    return new Edit.Together(
        Occasion.STATE_MOVE,
        List.of(new Edit.Add(move), new Edit.Change<>(id, Fields.TARGET_STATE, from, state)));
  }

  /** What the move asks for and the ledger does not hold or the words do not say. */
  public static Set<Need> missing(Ledger ledger, TargetId id, TargetState state, Said said) {
    Set<Need> needs = StateMachine.needs(ledger.target(id).state(), state);
    needs.remove(Need.NUMBER);
    needs.removeIf(need ->
        switch (need) {
          case REASON -> !said.reason().isBlank();
          case DOCUMENT -> said.documentNumber() != null && !said.documentNumber().isBlank();
          case REVIEWER -> !said.who().isBlank();
          case EVIDENCE -> !ledger.links(id).isEmpty();
          case NUMBER -> true;
        });
    return needs;
  }
}
