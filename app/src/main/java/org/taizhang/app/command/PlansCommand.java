package org.taizhang.app.command;

import java.util.concurrent.Callable;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.YearSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "plans",
    mixinStandardHelpOptions = true,
    description = "列出台账中的方案 / lists the plans of the ledger")
final class PlansCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Override
  public Integer call() {
    Messages messages = parent.context().messages();
    Ledger ledger = parent.ledgers().read();
    if (ledger.plans().isEmpty()) {
      parent.context().out().println(messages.text("command.plans.none"));
      return ExitCodes.DONE;
    }
    TextTable table =
        new TextTable(
            messages.text("command.head.code"),
            messages.text("command.head.years"),
            messages.text("command.head.projects"),
            messages.text("command.head.departments"),
            messages.text("command.head.title"));
    for (Plan plan : ledger.plans()) {
      table.row(
          plan.code(),
          years(plan.years()),
          String.valueOf(ledger.projects(plan.id()).size()),
          String.valueOf(ledger.departments(plan.id()).size()),
          plan.title());
    }
    parent.context().out().print(table.text());
    return ExitCodes.DONE;
  }

  private static String years(YearSpan years) {
    return years.isSingle() ? String.valueOf(years.first()) : years.first() + "—" + years.last();
  }
}
