package org.taizhang.app.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.KeptDocuments;
import org.taizhang.model.Ledger;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.pace.PeriodComparison;
import org.taizhang.model.pace.PeriodComparison.Side;
import org.taizhang.model.pace.PeriodComparison.Turn;

/** What became different since the last frozen period, in one sentence. */
final class SinceLast {
  private final Messages messages;
  private final KeptDocuments kept;

  SinceLast(Messages messages, KeptDocuments kept) {
    this.messages = messages;
    this.kept = kept;
  }

  /** Reads what was frozen: not in the window's thread. */
  String of(Ledger ledger, LocalDate today) {
    List<ReportingPeriod> periods = ledger.periods();
    if (periods.isEmpty()) {
      return messages.text("overview.since.none");
    }
    ReportingPeriod last = periods.getLast();
    var head = messages.text("overview.since", last.number(), Dates.day(last.asOf()));
    Ledger frozen = kept.frozen(last);
    if (frozen == null) {
      return head + messages.text("overview.since.unknown");
    }
    var comparison =
        PeriodComparison.of(
            new Side(frozen, last.asOf()),
            new Side(ledger, LightFigures.lastReported(ledger, ledger.plans(), today)));
    return comparison.isEmpty()
        ? head + messages.text("overview.since.same")
        : head
            + Stream.of(Turn.values())
                .filter(turn -> !comparison.of(turn).isEmpty())
                .map(turn ->
                    messages.text(
                        "overview.since.turn",
                        messages.of("turn", turn),
                        comparison.of(turn).size()))
                .collect(Collectors.joining("，", "", "。"));
  }
}
