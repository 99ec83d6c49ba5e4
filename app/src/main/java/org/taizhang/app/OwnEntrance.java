package org.taizhang.app;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.taizhang.app.kit.Once;
import org.taizhang.app.session.StoreWords;
import org.taizhang.app.session.Words;
import org.taizhang.persistence.Notice;
import org.taizhang.persistence.Opening;

/** Opens the user's own ledger and shows it; once, however often a button is pressed. */
final class OwnEntrance implements Entrance {
  private final StudioWindow window;
  private final Words words;
  private final BiFunction<Opening, Entrance, Shell> shells;
  private final Once<Shell> own;
  private final Once<Shell> recovered;

  /**
   * @param shells makes the content of the window for what was opened, with the ways out of it
   */
  OwnEntrance(
      StudioWindow window,
      OwnLedger ledger,
      Words words,
      BiFunction<Opening, Entrance, Shell> shells) {
    this.window = window;
    this.words = words;
    this.shells = shells;
    own = new Once<>((made, failed) -> ledger.open(o -> enter(o, made, failed), giveUp(failed)));
    recovered =
        new Once<>((made, failed) -> ledger.recover(o -> enter(o, made, failed), giveUp(failed)));
  }

  @Override
  public void own(Consumer<Shell> then) {
    own.ask(then);
  }

  @Override
  public void recover() {
    recovered.ask(shell -> {});
  }

  private Consumer<String> giveUp(Runnable failed) {
    return sentence -> {
      failed.run();
      window.giveUp(sentence);
    };
  }

  private void enter(Opening opening, Consumer<Shell> made, Runnable failed) {
    var shell = shells.apply(opening, this);
    if (!window.enter(shell)) {
      failed.run();
      shell.workspace().close(window::trouble);
      return;
    }
    var notices = new StoreWords(words.messages());
    boolean calm = opening.notices().stream().allMatch(Notice.EndedBadly.class::isInstance);
    opening.notices().stream()
        .map(notices::of)
        .reduce((a, b) -> a + b)
        .ifPresent(calm ? shell::tell : shell::say);
    made.accept(shell);
  }
}
