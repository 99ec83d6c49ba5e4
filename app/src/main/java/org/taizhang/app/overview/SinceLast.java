package org.taizhang.app.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.KeptDocuments;
import org.taizhang.model.Ledger;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.pace.PeriodComparison;
import org.taizhang.model.pace.PeriodComparison.Places;
import org.taizhang.model.pace.PeriodComparison.Side;
import org.taizhang.model.pace.PeriodComparison.Turn;

/** What became different since the last frozen period, in one sentence. */
final class SinceLast {
  private final Messages messages;
  private final KeptDocuments kept;
  private @Nullable Places places;
  private @Nullable String of;

  SinceLast(Messages messages, KeptDocuments kept) {
    this.messages = messages;
    this.kept = kept;
  }

  /** What is frozen never changes: it is read once. */
  private synchronized @Nullable Places places(ReportingPeriod period) {
    if (places == null || !period.sha256().equals(of)) {
      Ledger frozen = kept.frozen(period);
      places = frozen == null ? null : Places.of(new Side(frozen, period.asOf()));
      of = period.sha256();
    }
    return places;
  }

  /** Reads what was frozen: not in the window's thread. */
  String of(Ledger ledger, LocalDate today) {
    List<ReportingPeriod> periods = ledger.periods();
    if (periods.isEmpty()) {
      return messages.text("overview.since.none");
    }
    ReportingPeriod last = periods.getLast();
    var head = messages.text("overview.since", last.number(), Dates.day(last.asOf()));
    Places before = places(last);
    if (before == null) {
      return head + messages.text("overview.since.unknown");
    }
    LocalDate reported = LightFigures.lastReported(ledger, ledger.plans(), today);
    LocalDate day = reported.isBefore(last.asOf()) ? last.asOf() : reported;
    var comparison = PeriodComparison.of(before, new Side(ledger, day));
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
