package org.taizhang.app;

import java.time.InstantSource;
import java.util.UUID;
import org.taizhang.app.session.MemoryStore;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.Workspace;
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

  public Workspace workspace() {
    return workspace;
  }

  public Selection selection() {
    return selection;
  }
}
