package org.taizhang.app;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.backup.Secrets;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Once;
import org.taizhang.app.session.PurgeWish;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.StoreWords;
import org.taizhang.app.session.Words;
import org.taizhang.persistence.Copies;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.Notice;
import org.taizhang.persistence.Password;
import org.taizhang.persistence.StoreException;

/** Opens the user's own ledger and shows it; once, however often a button is pressed. */
final class OwnEntrance implements Entrance {
  private final StudioWindow window;
  private final OwnLedger ledger;
  private final Words words;
  private final BiFunction<Source, Entrance, Shell> shells;
  private final Once<Shell> own;
  private final Once<Shell> recovered;

  /**
   * @param shells makes the content of the window for what was opened, with the ways out of it
   */
  OwnEntrance(
      StudioWindow window,
      OwnLedger ledger,
      Words words,
      BiFunction<Source, Entrance, Shell> shells) {
    this.window = window;
    this.ledger = ledger;
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

  @Override
  public void restore(Path file, @Nullable String password) {
    var page = new WorkingPage(words.messages(), words.messages().text("backup.restoring"));
    window.leave(
        page.root(),
        () ->
            ledger.restore(
                file, Secrets.of(password), page.progress(), this::restored, window::giveUp));
  }

  private void restored(OwnLedger.Restored restored) {
    var opened = restored.opened();
    if (opened == null) {
      window.back();
      window.giveUp(restored.sentence());
    } else {
      enter(
          opened,
          restored.done()
              ? shell -> shell.tell(restored.sentence())
              : shell -> shell.say(restored.sentence()),
          () -> {});
    }
  }

  @Override
  public void purge(PurgeWish wish) {
    var page = new WorkingPage(words.messages(), words.messages().text("purge.working"));
    window.leave(
        page.root(),
        () ->
            ledger.purge(
                wish,
                page.progress(),
                purged -> enter(purged.opened(), shell -> shell.say(purged.said()), () -> {}),
                window::giveUp));
  }

  /** Shows the ledger to be looked at only. */
  void view() {
    view(null);
  }

  private void view(@Nullable Password password) {
    ledger.view(
        password, opened -> enter(opened, shell -> {}, () -> {}), this::ask, window::giveUp);
  }

  private void ask(boolean wrong) {
    var question = wrong ? "backup.password.wrong" : "backup.password.needed";
    window
        .password(words.messages().text(question))
        .map(Secrets::of)
        .ifPresentOrElse(this::view, window::leave);
  }

  private Consumer<String> giveUp(Runnable failed) {
    return sentence -> {
      failed.run();
      window.giveUp(sentence);
    };
  }

  private void enter(OwnLedger.Opened opened, Consumer<Shell> made, Runnable failed) {
    var shell = shells.apply(opened.source(), this);
    if (!window.enter(shell)) {
      failed.run();
      shell.workspace().close(window::trouble);
      return;
    }
    if (opened.source() instanceof Source.Own(LedgerStore store)) {
      store.copies().whenTried(outcome -> Background.window().execute(() -> tell(shell, outcome)));
    }
    var notices = new StoreWords(words.messages());
    boolean calm =
        opened.notices().stream()
            .allMatch(n -> n instanceof Notice.EndedBadly || n instanceof Notice.MadePrivate);
    opened.notices().stream()
        .map(notices::of)
        .reduce((a, b) -> a + b)
        .ifPresent(calm ? shell::tell : shell::say);
    made.accept(shell);
  }

  /** Of copies that went well nobody needs to hear. */
  private void tell(Shell shell, Copies.Outcome outcome) {
    if (outcome instanceof Copies.Outcome.Failed(StoreException cause)) {
      shell.say(words.messages().text("store.notice.copy", words.failure(cause)));
    }
  }
}
