package org.taizhang.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.EditLog;
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
    boolean own = ledgers.exists();
    Ledger ledger = own ? ledgers.read() : Demonstration.ledger();
    EditLog edits = own ? ledgers.edits() : EditLog.of(Ledger.empty(), () -> List.of(loading()));
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw CommandFailure.badInput(context.messages().text("command.folder.refused", folder), e);
    }
    Pictured pictured = new Pictured(ledger, edits, own ? ledgers.folder() : null);
    context.screens().tour(pictured, folder).forEach(context.out()::println);
    return ExitCodes.DONE;
  }

  /** The one edit that a demonstration comes from. */
  private Envelope loading() {
    Home home = context.home();
    return new Envelope(
        new UUID(0, 1),
        new UUID(0, 0),
        1,
        List.of(),
        home.author().name(),
        home.clock().instant(),
        Envelope.CURRENT_FORMAT,
        null,
        Demonstration.edit());
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
