package org.taizhang.app.command;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.model.Ledger;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.TargetId;
import org.taizhang.model.pace.PeriodComparison;
import org.taizhang.model.pace.PeriodComparison.Side;
import org.taizhang.model.pace.PeriodComparison.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "periods",
    mixinStandardHelpOptions = true,
    description =
        "列出已定格的报告期；给出一个期号则与现在比较，给出两个则相互比较"
            + " / lists the frozen periods, or compares two, or one with today")
final class PeriodsCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "N",
      description = "期号 / number of a period")
  private @Nullable Integer first;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "M",
      description = "另一期的期号 / number of another one")
  private @Nullable Integer second;

  @Override
  public Integer call() {
    Ledger ledger = parent.ledgers().read();
    parent.context().out().print(first == null ? list(ledger) : compare(ledger, first));
    return ExitCodes.DONE;
  }

  private String list(Ledger ledger) {
    Messages messages = parent.context().messages();
    if (ledger.periods().isEmpty()) {
      return messages.text("command.periods.none") + System.lineSeparator();
    }
    TextTable table =
        new TextTable(
            messages.text("command.head.period"),
            messages.text("command.head.asof"),
            messages.text("command.head.frozen"),
            messages.text("command.head.who"));
    for (ReportingPeriod period : ledger.periods()) {
      table.row(
          String.valueOf(period.number()),
          Dates.day(period.asOf()),
          Dates.minute(period.frozen(), ZoneId.systemDefault()),
          period.who());
    }
    return table.text();
  }

  private String compare(Ledger ledger, int number) {
    Side before = side(ledger, number);
    Side now =
        second == null ? new Side(ledger, Days.of(null, parent.context())) : side(ledger, second);
    PeriodComparison comparison = PeriodComparison.of(before, now);
    Messages messages = parent.context().messages();
    if (comparison.isEmpty()) {
      return messages.text("command.periods.same") + System.lineSeparator();
    }
    return Stream.of(Turn.values())
        .filter(turn -> !comparison.of(turn).isEmpty())
        .map(turn -> line(turn, comparison.of(turn), before, now))
        .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
  }

  private String line(Turn turn, List<TargetId> targets, Side before, Side now) {
    Messages messages = parent.context().messages();
    YearWords years = new YearWords(messages);
    String names =
        targets.stream()
            .map(id -> {
              Ledger of = now.ledger().find(id) == null ? before.ledger() : now.ledger();
              var target = of.target(id);
              return of.project(target.project()).name() + "（" + years.of(target.years()) + "）";
            })
            .collect(Collectors.joining("、"));
    return messages.text("command.periods.turn", messages.of("turn", turn), targets.size(), names);
  }

  private Side side(Ledger ledger, int number) {
    Messages messages = parent.context().messages();
    ReportingPeriod period =
        ledger.periods().stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(
                () -> CommandFailure.badInput(messages.text("command.periods.unknown", number)));
    Ledger frozen = parent.ledgers().frozen(period);
    if (frozen == null) {
      throw CommandFailure.storeUnusable(messages.text("command.periods.lost", number));
    }
    return new Side(frozen, period.asOf());
  }
}
