package org.taizhang.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.session.PurgeWish;
import org.taizhang.app.session.PurgeWords;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.Words;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.Copy;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Notice;
import org.taizhang.persistence.Opening;
import org.taizhang.persistence.Progress;
import org.taizhang.persistence.StoreException;
import org.taizhang.persistence.Viewing;

/** The user's own ledger, opened in the background. */
final class OwnLedger {
  /** A ledger to be shown, and what the user should hear about it. */
  record Opened(Source source, List<Notice> notices) {}

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
      var folder = surroundings.ledgerFolder();
      var time = surroundings.time();
      run(() -> opened(LedgerFolder.open(folder, Author.systemUser(), time)), then, failed);
    }
  }

  /** Opens it from its newest good copy when it is damaged; what came after that is given up. */
  void recover(Consumer<Opened> then, Consumer<String> failed) {
    var folder = surroundings.ledgerFolder();
    var time = surroundings.time();
    run(() -> opened(LedgerFolder.recover(folder, Author.systemUser(), time)), then, failed);
  }

  /** Brings it back from a copy, and opens it. */
  void restore(Copy copy, Consumer<Opened> then, Consumer<String> failed) {
    var folder = surroundings.ledgerFolder();
    var time = surroundings.time();
    var author = Author.systemUser();
    run(
        () -> {
          LedgerFolder.restore(folder, copy.file(), null, author, time, Progress.NONE);
          return opened(LedgerFolder.open(folder, author, time));
        },
        then,
        failed);
  }

  /** The ledger after a purge, and what came of that. */
  record Purged(Opened opened, String said) {}

  /** Takes content out of it and all that is kept of it, and opens it, as it is then. */
  void purge(PurgeWish wish, Consumer<Purged> then, Consumer<String> failed) {
    var folder = surroundings.ledgerFolder();
    var time = surroundings.time();
    var author = Author.systemUser();
    background.run(
        words.messages().text("purge.working"),
        () -> {
          var said = purged(wish);
          return new Purged(opened(LedgerFolder.open(folder, author, time)), said);
        },
        then,
        failure -> failed.accept(words.failure(failure)));
  }

  private String purged(PurgeWish wish) {
    try {
      var report =
          LedgerFolder.purge(
              surroundings.ledgerFolder(),
              wish.order(),
              wish.reason(),
              Author.systemUser(),
              surroundings.time(),
              Progress.NONE);
      return String.join("", new PurgeWords(words.messages()).of(report, wish.documents()));
    } catch (StoreException e) {
      return words.messages().text("purge.failed", words.failure(e));
    }
  }

  /** Looks at it, or at a backup, and leaves no trace. */
  void view(Consumer<Opened> then, Consumer<String> failed) {
    var place = surroundings.ledgerFolder();
    run(() -> viewed(place, LedgerFolder.view(place)), then, failed);
  }

  private void run(Callable<Opened> way, Consumer<Opened> then, Consumer<String> failed) {
    background.run(
        words.messages().text("ledger.opening"),
        way,
        then,
        failure -> failed.accept(words.failure(failure)));
  }

  private static Opened viewed(Path place, Viewing viewing) {
    return new Opened(new Source.Viewed(viewing.ledger(), place), viewing.notices());
  }

  private Opened opened(Opening opening) {
    var source =
        switch (opening) {
          case Opening.Writable writable -> new Source.Own(writable.store());
          case Opening.ReadOnly held -> new Source.HeldElsewhere(held.ledger(), held.holder());
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
