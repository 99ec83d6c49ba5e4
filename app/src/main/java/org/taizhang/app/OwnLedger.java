package org.taizhang.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.session.PurgeWish;
import org.taizhang.app.session.PurgeWords;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.StoreWords;
import org.taizhang.app.session.Words;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.Copy;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Notice;
import org.taizhang.persistence.Opening;
import org.taizhang.persistence.Password;
import org.taizhang.persistence.Progress;
import org.taizhang.persistence.RestoreReport;
import org.taizhang.persistence.StoreException;
import org.taizhang.persistence.Viewing;

/** The user's own ledger, opened in the background. */
final class OwnLedger {
  /** A ledger to be shown, and what the user should hear about it. */
  record Opened(Source source, List<Notice> notices) {}

  /**
   * What came of putting a backup in the place of a ledger.
   *
   * @param opened the ledger that stands now; null when there was none and still is none
   * @param done whether it is the backup's
   * @param sentence to be said about it
   */
  record Restored(@Nullable Opened opened, boolean done, String sentence) {}

  private final Surroundings surroundings;
  private final Words words;
  private final Background background;
  private @Nullable EarlyOpening early;

  /**
   * @param early the opening of it, when that was begun beforehand
   */
  OwnLedger(
      Surroundings surroundings, Words words, Background background, @Nullable EarlyOpening early) {
    this.surroundings = surroundings;
    this.words = words;
    this.background = background;
    this.early = early;
  }

  boolean exists() {
    return Files.isDirectory(surroundings.ledgerFolder());
  }

  /** Whether it need not be waited for. */
  boolean isReady() {
    return early != null && early.ready() != null;
  }

  /** Opens it; where there is none yet, an empty one is made. At once when it {@link #isReady}. */
  void open(Consumer<Opened> then, Consumer<String> failed) {
    var begun = early;
    early = null;
    var ready = begun == null ? null : begun.ready();
    if (ready != null) {
      then.accept(opened(ready));
    } else if (begun != null) {
      run(() -> opened(begun.await()), then, failed);
    } else {
      run(this::opened, then, failed);
    }
  }

  /** Opens it from its newest good copy when it is damaged; what came after that is given up. */
  void recover(Consumer<Opened> then, Consumer<String> failed) {
    var folder = surroundings.ledgerFolder();
    var time = surroundings.time();
    run(() -> opened(LedgerFolder.recover(folder, Author.systemUser(), time)), then, failed);
  }

  /**
   * Puts a backup in its place and opens it; when that does not come about, opens what stands.
   *
   * @param progress may throw {@link CancellationException} to give it up
   */
  void restore(
      Path file,
      @Nullable Password password,
      Progress progress,
      Consumer<Restored> then,
      Consumer<String> failed) {
    run(() -> restored(file, password, progress), then, failed);
  }

  /** The ledger after a purge, and what came of that. */
  record Purged(Opened opened, String said) {}

  /**
   * Takes content out of it and all that is kept of it, and opens it, as it is then.
   *
   * @param progress may throw {@link CancellationException} to give it up
   */
  void purge(PurgeWish wish, Progress progress, Consumer<Purged> then, Consumer<String> failed) {
    background.run(
        words.messages().text("purge.working"),
        () -> {
          var said = purged(wish, progress);
          return new Purged(opened(), said);
        },
        then,
        failure -> failed.accept(words.failure(failure)));
  }

  private String purged(PurgeWish wish, Progress progress) {
    try {
      var report =
          LedgerFolder.purge(
              surroundings.ledgerFolder(),
              wish.order(),
              wish.reason(),
              Author.systemUser(),
              surroundings.time(),
              progress);
      return String.join("", new PurgeWords(words.messages()).of(report, wish.documents()));
    } catch (CancellationException e) {
      return words.messages().text("purge.cancelled");
    } catch (StoreException e) {
      return words.messages().text("purge.failed", words.failure(e));
    }
  }

  private Restored restored(Path file, @Nullable Password password, Progress progress) {
    var messages = words.messages();
    RestoreReport report;
    try {
      report =
          LedgerFolder.restore(
              surroundings.ledgerFolder(),
              file,
              password,
              Author.systemUser(),
              surroundings.time(),
              progress);
    } catch (CancellationException e) {
      return new Restored(standing(), false, messages.text("backup.restore.cancelled"));
    } catch (StoreException e) {
      var sentence = messages.text("backup.restore.failed", words.failure(e));
      return new Restored(standing(), false, sentence);
    }
    return new Restored(opened(), true, said(report));
  }

  private String said(RestoreReport report) {
    var messages = words.messages();
    var before = report.before();
    var sentence =
        before == null
            ? messages.text("backup.restored", report.edits())
            : messages.text("backup.restored.before", report.edits(), before);
    var notices = new StoreWords(messages);
    return report.notices().stream().map(notices::of).reduce(sentence, String::concat);
  }

  private @Nullable Opened standing() {
    return LedgerFolder.holdsLedger(surroundings.ledgerFolder()) ? opened() : null;
  }

  private Opened opened() {
    return opened(
        LedgerFolder.open(surroundings.ledgerFolder(), Author.systemUser(), surroundings.time()));
  }

  /**
   * Looks at it, or at a backup, and leaves no trace.
   *
   * @param password of a backup that is locked with one
   * @param locked is called instead when it is locked, and whether the password is a wrong one
   */
  void view(
      @Nullable Password password,
      Consumer<Opened> then,
      Consumer<Boolean> locked,
      Consumer<String> failed) {
    var place = surroundings.ledgerFolder();
    background.run(
        words.messages().text("ledger.opening"),
        () -> viewed(place, LedgerFolder.view(place, password, Progress.NONE), password),
        then,
        failure -> {
          if (isLocked(failure)) {
            locked.accept(password != null);
          } else {
            failed.accept(words.failure(failure));
          }
        });
  }

  private static boolean isLocked(Exception failure) {
    return failure instanceof StoreException store
        && (store.reason() instanceof StoreException.Reason.PasswordNeeded
            || store.reason() instanceof StoreException.Reason.WrongPassword);
  }

  private <T> void run(Callable<T> way, Consumer<T> then, Consumer<String> failed) {
    background.run(
        words.messages().text("ledger.opening"),
        way,
        then,
        failure -> failed.accept(words.failure(failure)));
  }

  private static Opened viewed(Path place, Viewing viewing, @Nullable Password password) {
    return new Opened(new Source.Viewed(viewing.ledger(), place, password), viewing.notices());
  }

  private Opened opened(Opening opening) {
    var source =
        switch (opening) {
          case Opening.Writable writable -> new Source.Own(writable.store());
          case Opening.ReadOnly held -> new Source.HeldElsewhere(held.ledger(), held.holder());
          case Opening.Newer newer ->
              new Source.Newer(newer.ledger(), new StoreWords(words.messages()).of(newer.upTo()));
          case Opening.Damaged damaged ->
              new Source.Damaged(damaged.ledger(), damaged.sequence(), further(damaged.sequence()));
        };
    return new Opened(source, opening.notices());
  }

  /** A whole copy that holds more than can be read of the ledger itself. */
  private @Nullable Copy further(long sequence) {
    var copy = LedgerFolder.newestGoodCopy(surroundings.ledgerFolder());
    return copy != null && copy.sequence() > sequence ? copy : null;
  }
}
