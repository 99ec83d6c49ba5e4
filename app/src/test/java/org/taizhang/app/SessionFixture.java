package org.taizhang.app;

import java.time.InstantSource;
import java.util.UUID;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.KeptDocuments;
import org.taizhang.app.session.MemoryStore;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;
import org.taizhang.app.work.WorkTools;
import org.taizhang.model.Ledger;

/** A workspace in memory in which everything happens at once. */
public final class SessionFixture {
  private final Workspace workspace;
  private final Selection selection;

  public SessionFixture(Ledger ledger) {
    var store = new MemoryStore(ledger, InstantSource.system(), UUID::randomUUID);
    workspace = new Workspace(new Source.Own(store), Runnable::run, Runnable::run);
    selection = new Selection(workspace);
  }

  /** What work on targets needs, at this time; nothing is kept in a folder. */
  public WorkTools work(InstantSource time) {
    return work(time, new Background(Runnable::run, Runnable::run));
  }

  /** The same with another way to work behind the window's back. */
  public WorkTools work(InstantSource time, Background background) {
    var messages = Messages.chinese();
    return new WorkTools(
        new Words(messages),
        workspace,
        new Dialogs(messages, new Look()),
        background,
        new KeptDocuments(null),
        UUID::randomUUID,
        time);
  }

  public Workspace workspace() {
    return workspace;
  }

  public Selection selection() {
    return selection;
  }
}
