package org.taizhang.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.backup.DumpTables;
import org.taizhang.app.session.KeptDocuments;
import org.taizhang.app.session.StoreWords;
import org.taizhang.app.session.Words;
import org.taizhang.model.Ledger;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.edit.Edit;
import org.taizhang.persistence.BackupReport;
import org.taizhang.persistence.CheckReport;
import org.taizhang.persistence.DumpReport;
import org.taizhang.persistence.EditLog;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.Notice;
import org.taizhang.persistence.Opening;
import org.taizhang.persistence.Password;
import org.taizhang.persistence.Progress;
import org.taizhang.persistence.PurgeOrder;
import org.taizhang.persistence.PurgePreview;
import org.taizhang.persistence.PurgeReport;
import org.taizhang.persistence.RestoreReport;
import org.taizhang.persistence.Submission;
import org.taizhang.persistence.Viewing;

/** The ledger that a call speaks of. What was noticed on opening goes to standard error. */
final class Ledgers {
  private final Context context;
  private final Path folder;
  private final boolean readOnly;
  private final @Nullable Password password;
  private final StoreWords words;

  /**
   * @param readOnly looks at the ledger without a trace, and changes nothing
   * @param password of a locked backup that is looked at
   */
  Ledgers(Context context, @Nullable Path store, boolean readOnly, @Nullable Password password) {
    this.password = password;
    this.context = context;
    this.folder = store == null ? context.home().defaultFolder() : store;
    this.readOnly = readOnly;
    this.words = new StoreWords(context.messages());
  }

  /**
   * Whether there is a ledger already; an empty folder holds none.
   *
   * @throws org.taizhang.persistence.StoreException when the folder holds something else
   */
  boolean exists() {
    return readOnly || LedgerFolder.holdsLedger(folder);
  }

  /**
   * The ledger as it stands; a folder that is not there is created, unless it is only looked at.
   *
   * @throws org.taizhang.persistence.StoreException when the folder cannot be used
   */
  Ledger read() {
    if (readOnly) {
      Viewing viewing = LedgerFolder.view(folder, password, Progress.NONE);
      say(viewing.notices());
      return viewing.ledger();
    }
    return switch (open()) {
      case Opening.Writable writable -> {
        writable.store().close();
        yield writable.store().ledger();
      }
      case Opening.ReadOnly held -> held.ledger();
      case Opening.Newer newer -> {
        say(words.of(newer.upTo()));
        yield newer.ledger();
      }
      case Opening.Damaged damaged -> {
        say(words.of(damaged));
        yield damaged.ledger();
      }
    };
  }

  /**
   * Saves the edit after the files that it names; nothing where it changes nothing.
   *
   * @throws CommandFailure when it is only to be looked at, somebody else holds the ledger, it is
   *     damaged or refuses the edit
   */
  void submit(Edit edit, List<byte[]> files) {
    if (edit instanceof Edit.Together(_, List<Edit> parts) && parts.isEmpty()) {
      requireWritable();
      return;
    }
    change(store -> {
      files.forEach(store::keep);
      if (store.submit(edit, null) instanceof Submission.Refused refused) {
        throw CommandFailure.badInput(new Words(context.messages()).of(refused.refusal()));
      }
    });
  }

  /**
   * Opens the ledger for changes, and closes it after them.
   *
   * @throws CommandFailure when it is only to be looked at, somebody else holds the ledger, or it
   *     is damaged
   */
  void change(Consumer<LedgerStore> changes) {
    requireWritable();
    switch (open()) {
      case Opening.Writable writable -> {
        try (var store = writable.store()) {
          changes.accept(store);
        }
      }
      case Opening.ReadOnly held ->
          throw CommandFailure.storeUnusable(
              Files.isWritable(folder)
                  ? words.of(folder, held.holder())
                  : context.messages().text("command.store.unwritable", folder));
      case Opening.Newer newer -> throw CommandFailure.storeUnusable(words.of(newer.upTo()));
      case Opening.Damaged damaged -> throw CommandFailure.storeUnusable(words.of(damaged));
    }
  }

  /**
   * Makes sure that the ledger may be changed at all.
   *
   * @throws CommandFailure when it is only to be looked at
   */
  void requireWritable() {
    if (readOnly) {
      throw CommandFailure.badInput(context.messages().text("command.store.viewed"));
    }
  }

  /**
   * The saved edits; a folder that is not there is created first, unless it is only looked at.
   *
   * @throws org.taizhang.persistence.StoreException when the folder cannot be used
   */
  EditLog edits() {
    if (!exists()) {
      read();
    }
    return LedgerFolder.edits(folder, password);
  }

  /** The ledger as it was when a period was frozen; null when its file is lost or damaged. */
  @Nullable Ledger frozen(ReportingPeriod period) {
    return new KeptDocuments(folder, password).frozen(period);
  }

  CheckReport check() {
    return readOnly ? LedgerFolder.checkView(folder, password) : LedgerFolder.check(folder);
  }

  /** Packs the ledger into a file. */
  BackupReport backup(Path file, @Nullable Password password) {
    BackupReport report =
        LedgerFolder.backup(folder, file, password, context.home().clock(), Progress.NONE);
    say(report.notices());
    return report;
  }

  /** Writes everything of the ledger into a folder, for other programs. */
  DumpReport dump(Path out) {
    DumpReport report =
        LedgerFolder.dump(folder, password, out, new DumpTables(context.messages()), Progress.NONE);
    say(report.notices());
    return report;
  }

  /**
   * Brings a ledger back from a backup.
   *
   * @throws CommandFailure when this one is only to be looked at
   */
  RestoreReport restore(Path file, @Nullable Password password) {
    requireWritable();
    Home home = context.home();
    RestoreReport report =
        LedgerFolder.restore(folder, file, password, home.author(), home.clock(), Progress.NONE);
    say(report.notices());
    return report;
  }

  /** What a purge would come to. */
  PurgePreview previewPurge(PurgeOrder order) {
    return LedgerFolder.previewPurge(folder, order, Progress.NONE);
  }

  /**
   * Takes content out of the ledger and all that is kept of it.
   *
   * @throws CommandFailure when it is only to be looked at
   */
  PurgeReport purge(PurgeOrder order, String reason) {
    requireWritable();
    Home home = context.home();
    return LedgerFolder.purge(folder, order, reason, home.author(), home.clock(), Progress.NONE);
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
