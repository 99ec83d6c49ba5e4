package org.taizhang.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.taizhang.app.kit.Background;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.Words;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Notice;
import org.taizhang.persistence.Opening;
import org.taizhang.persistence.Viewing;

/** The user's own ledger, opened in the background. */
final class OwnLedger {
  /** A ledger to be shown, and what the user should hear about it. */
  record Opened(Source source, List<Notice> notices) {}

  private final Surroundings surroundings;
  private final Words words;
  private final Background background;

  OwnLedger(Surroundings surroundings, Words words, Background background) {
    this.surroundings = surroundings;
    this.words = words;
    this.background = background;
  }

  boolean exists() {
    return Files.isDirectory(surroundings.ledgerFolder());
  }

  /** Opens it; where there is none yet, an empty one is made. */
  void open(Consumer<Opened> then, Consumer<String> failed) {
    var folder = surroundings.ledgerFolder();
    var time = surroundings.time();
    run(() -> opened(LedgerFolder.open(folder, Author.systemUser(), time)), then, failed);
  }

  /** Opens it from its newest good copy when it is damaged; what came after that is given up. */
  void recover(Consumer<Opened> then, Consumer<String> failed) {
    var folder = surroundings.ledgerFolder();
    var time = surroundings.time();
    run(() -> opened(LedgerFolder.recover(folder, Author.systemUser(), time)), then, failed);
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

  private static Opened opened(Opening opening) {
    var source =
        switch (opening) {
          case Opening.Writable writable -> new Source.Own(writable.store());
          case Opening.ReadOnly held -> new Source.HeldElsewhere(held.ledger(), held.holder());
          case Opening.Damaged damaged -> new Source.Damaged(damaged.ledger(), damaged.sequence());
        };
    return new Opened(source, opening.notices());
  }
}
