package org.taizhang.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taizhang.model.Ledger;
import org.taizhang.seeds.demo.Demonstration;

/**
 * Pictures of every view and a PDF of every briefing kind; of the demonstration where there is no
 * ledger yet.
 */
final class Tour {
  private final Context context;
  private final Ledgers ledgers;

  Tour(Context context, Ledgers ledgers) {
    this.context = context;
    this.ledgers = ledgers;
  }

  int into(Path folder) {
    Ledger ledger = ledgers.exists() ? ledgers.read() : Demonstration.ledger();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw CommandFailure.badInput(context.messages().text("command.folder.refused", folder), e);
    }
    context.screens().tour(ledger, folder).forEach(context.out()::println);
    return ExitCodes.DONE;
  }

  /** What a call of the window does where none can be shown: says so and takes the tour. */
  int withoutScreen() {
    try {
      Path folder = Files.createTempDirectory("taizhang-");
      context.out().println(context.messages().text("command.tour.noscreen", folder));
      return into(folder);
    } catch (IOException e) {
      throw CommandFailure.badInput(
          context.messages().text("command.folder.refused", System.getProperty("java.io.tmpdir")),
          e);
    }
  }
}
