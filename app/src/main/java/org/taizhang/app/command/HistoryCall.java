package org.taizhang.app.command;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Words;
import org.taizhang.app.trail.Trail;
import org.taizhang.app.trail.TrailExport;
import org.taizhang.app.trail.TrailRow;

/** Prints the history, or writes it into a file; oldest first. */
final class HistoryCall {
  private final Context context;
  private final Messages messages;
  private final Ledgers ledgers;
  private final ZoneId zone = ZoneId.systemDefault();

  HistoryCall(Context context, Ledgers ledgers) {
    this.context = context;
    this.messages = context.messages();
    this.ledgers = ledgers;
  }

  /**
   * @return {@link ExitCodes#FINDINGS} when some of the history cannot be read any more
   * @throws CommandFailure when the wish or the file cannot be met
   */
  int run(HistoryWish wish, @Nullable Path file) {
    if (file != null && !TrailExport.writes(file)) {
      throw CommandFailure.badInput(messages.text("command.history.file", file));
    }
    Trail trail = new Trail(ledgers.edits(), new Words(messages));
    trail.readOn(read -> {});
    List<TrailRow> rows = trail.find(wish.in(trail, messages), zone);
    if (file == null) {
      print(trail, rows);
    } else {
      write(trail, rows, file);
    }
    if (trail.unreadable() == 0) {
      return ExitCodes.DONE;
    }
    context.err().println(messages.text("command.history.unreadable", trail.unreadable()));
    return ExitCodes.FINDINGS;
  }

  private void print(Trail trail, List<TrailRow> rows) {
    if (rows.isEmpty()) {
      context.out().println(messages.text("history.filtered.title"));
      return;
    }
    TextTable table =
        new TextTable(
            messages.text("history.head.number"),
            messages.text("history.head.time"),
            messages.text("history.head.author"),
            messages.text("history.head.what"),
            messages.text("history.head.plan"),
            messages.text("history.head.item"),
            messages.text("history.head.field"));
    for (TrailRow row : rows) {
      table.row(
          String.valueOf(row.sequence()),
          Dates.minute(row.at(), zone),
          trail.words().author(row),
          row.what(),
          trail.words().plans(row),
          trail.words().subject(row),
          row.gist());
    }
    context.out().print(table.text());
  }

  private void write(Trail trail, List<TrailRow> rows, Path file) {
    try {
      int lines = new TrailExport(messages, trail, zone).write(rows, file);
      context.out().println(messages.text("history.exported", rows.size(), lines, file));
    } catch (UncheckedIOException e) {
      throw CommandFailure.badInput(messages.text("failure.file", file), e);
    }
  }
}
