package org.taizhang.app.command;

import java.util.concurrent.Callable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.StoreWords;
import org.taizhang.persistence.CheckReport;
import org.taizhang.persistence.Holder;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "校验台账文件，指出损坏之处 / verifies the ledger folder and names what is damaged")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Override
  public Integer call() {
    Context context = parent.context();
    Messages messages = context.messages();
    Ledgers ledgers = parent.ledgers();
    CheckReport report = ledgers.check();
    context
        .out()
        .println(
            messages.text(
                "command.check.summary", ledgers.folder(), report.edits(), report.snapshots()));
    StoreWords words = new StoreWords(messages);
    report.damages().forEach(damage -> context.out().println("  " + words.of(damage)));
    Holder holder = report.holder();
    if (holder != null) {
      context.out().println(held(holder, messages));
    }
    if (report.isSound()) {
      context
          .out()
          .println(
              messages.text(holder == null ? "command.check.sound" : "command.check.soundsofar"));
      return ExitCodes.DONE;
    }
    return ExitCodes.FINDINGS;
  }

  private static String held(Holder holder, Messages messages) {
    return holder.equals(Holder.UNKNOWN)
        ? messages.text("command.check.held.unknown")
        : messages.text("command.check.held", holder.user(), holder.host());
  }
}
