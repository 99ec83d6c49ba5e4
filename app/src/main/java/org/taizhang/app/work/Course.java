package org.taizhang.app.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.model.Adjustment;
import org.taizhang.model.Ledger;
import org.taizhang.model.StateMove;
import org.taizhang.model.TargetId;

/** The moves and adjustments of a target in one row. */
record Course(Ledger ledger, TargetId target) {
  /** Something that happened to the target on a day. */
  sealed interface Event {}

  record Moved(StateMove move) implements Event {}

  record Adjusted(Adjustment adjustment) implements Event {}

  private record Dated(LocalDate on, int order, Event event) {}

  /** By the day each counts from; on one day as they were made. */
  List<Event> latestFirst() {
    return Stream.concat(
            ledger.moves(target).stream().map(Course::dated),
            ledger.adjustments(target).stream().map(Course::dated))
        .sorted(Comparator.comparing(Dated::on).thenComparingInt(Dated::order).reversed())
        .map(Dated::event)
        .toList();
  }

  private static Dated dated(StateMove move) {
    return new Dated(move.on(), move.order(), new Moved(move));
  }

  private static Dated dated(Adjustment one) {
    return new Dated(one.on(), one.order(), new Adjusted(one));
  }
}
