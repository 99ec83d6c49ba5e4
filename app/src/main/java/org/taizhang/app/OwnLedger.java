package org.taizhang.app;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.taizhang.app.kit.Background;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.Words;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;

/** The user's own ledger, opened in the background. */
final class OwnLedger {
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
  void open(Consumer<Opening> then, Consumer<String> failed) {
    var folder = surroundings.ledgerFolder();
    var time = surroundings.time();
    run(() -> LedgerFolder.open(folder, Author.systemUser(), time), then, failed);
  }

  /** Opens it from its newest good copy when it is damaged; what came after that is given up. */
  void recover(Consumer<Opening> then, Consumer<String> failed) {
    var folder = surroundings.ledgerFolder();
    var time = surroundings.time();
    run(() -> LedgerFolder.recover(folder, Author.systemUser(), time), then, failed);
  }

  private void run(Callable<Opening> way, Consumer<Opening> then, Consumer<String> failed) {
    background.run(
        words.messages().text("ledger.opening"),
        way,
        then,
        failure -> failed.accept(words.failure(failure)));
  }

  static Source source(Opening opening) {
    return switch (opening) {
      case Opening.Writable writable -> new Source.Own(writable.store());
      case Opening.ReadOnly held -> new Source.HeldElsewhere(held.ledger(), held.holder());
      case Opening.Damaged damaged -> new Source.Damaged(damaged.ledger(), damaged.sequence());
    };
  }
}
