package org.taizhang.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.taizhang.app.exchange.Owed;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "missing",
    mixinStandardHelpOptions = true,
    description = "列出每个部门已报和未报的目标数，供催办 / lists how much every department has reported and owes")
final class MissingCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;
  @Mixin private FormArgs args = new FormArgs();

  @Override
  public Integer call() {
    Context context = parent.context();
    Messages messages = context.messages();
    Ledger ledger = parent.ledgers().read();
    List<Owed> all = Owed.of(ledger, args.wish(ledger, context));
    TextTable table =
        new TextTable(
            messages.text("command.take.department"),
            messages.text("command.missing.reported"),
            messages.text("command.missing.owed"));
    for (Owed owed : all) {
      table.row(
          owed.unit().called(),
          owed.reported().size() + "/" + owed.asked(),
          String.valueOf(owed.missing().size()));
    }
    long complete = all.stream().filter(owed -> owed.missing().isEmpty()).count();
    context.out().print(table.text());
    context
        .out()
        .println(
            messages.text(
                "command.missing.done",
                Dates.day(args.asOf(context)),
                all.size(),
                complete,
                all.size() - complete));
    return ExitCodes.DONE;
  }
}
