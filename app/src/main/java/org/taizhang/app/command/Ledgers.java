package org.taizhang.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.StoreWords;
import org.taizhang.app.session.Words;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Edit;
import org.taizhang.persistence.CheckReport;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Notice;
import org.taizhang.persistence.Opening;
import org.taizhang.persistence.Submission;

/** The ledger that a call speaks of. What was noticed on opening goes to standard error. */
final class Ledgers {
  private final Context context;
  private final Path folder;
  private final StoreWords words;

  Ledgers(Context context, @Nullable Path store) {
    this.context = context;
    this.folder = store == null ? context.home().defaultFolder() : store;
    this.words = new StoreWords(context.messages());
  }

  /**
   * Whether there is a ledger already; an empty folder holds none.
   *
   * @throws org.taizhang.persistence.StoreException when the folder holds something else
   */
  boolean exists() {
    return LedgerFolder.holdsLedger(folder);
  }

  /**
   * The ledger as it stands; a folder that is not there is created.
   *
   * @throws org.taizhang.persistence.StoreException when the folder cannot be used
   */
  Ledger read() {
    return switch (open()) {
      case Opening.Writable writable -> {
        writable.store().close();
        yield writable.store().ledger();
      }
      case Opening.ReadOnly readOnly -> readOnly.ledger();
      case Opening.Damaged damaged -> {
        say(words.of(damaged));
        yield damaged.ledger();
      }
    };
  }

  /**
   * Saves the edit.
   *
   * @throws CommandFailure when somebody else holds the ledger, it is damaged or refuses the edit
   */
  void submit(Edit edit) {
    switch (open()) {
      case Opening.Writable writable -> {
        try (var store = writable.store()) {
          if (store.submit(edit, null) instanceof Submission.Refused refused) {
            throw CommandFailure.badInput(new Words(context.messages()).of(refused.refusal()));
          }
        }
      }
      case Opening.ReadOnly readOnly ->
          throw CommandFailure.storeUnusable(
              Files.isWritable(folder)
                  ? words.of(folder, readOnly.holder())
                  : context.messages().text("command.store.unwritable", folder));
      case Opening.Damaged damaged -> throw CommandFailure.storeUnusable(words.of(damaged));
    }
  }

  CheckReport check() {
    return LedgerFolder.check(folder);
  }

  Path folder() {
    return folder;
  }

  private Opening open() {
    Opening opening = LedgerFolder.open(folder, context.home().author(), context.home().clock());
    say(opening.notices());
    return opening;
  }

  private void say(List<Notice> notices) {
    notices.forEach(notice -> say(words.of(notice)));
  }

  private void say(String sentence) {
    context.err().println(sentence);
  }
}
