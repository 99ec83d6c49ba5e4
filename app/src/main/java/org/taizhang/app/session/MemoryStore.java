package org.taizhang.app.session;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.edit.Outcome;
import org.taizhang.persistence.Copies;
import org.taizhang.persistence.EditLog;
import org.taizhang.persistence.LedgerQueries;
import org.taizhang.persistence.LedgerScan;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.Submission;
import org.taizhang.persistence.files.KeptFiles;

/** A ledger that is gone when the program ends: the demonstration. */
public final class MemoryStore implements LedgerStore {
  private final InstantSource time;
  private final Supplier<UUID> ids;
  private final UUID replica;
  private final List<Envelope> history = new ArrayList<>();
  private final Ledger beginning;
  private volatile Ledger ledger;

  public MemoryStore(Ledger ledger, InstantSource time, Supplier<UUID> ids) {
    this.beginning = ledger;
    this.ledger = ledger;
    this.time = time;
    this.ids = ids;
    this.replica = ids.get();
  }

  @Override
  public Ledger ledger() {
    return ledger;
  }

  @Override
  public synchronized Submission submit(Edit edit, @Nullable UUID reverses) {
    return switch (ledger.apply(edit)) {
      case Outcome.Refused refused -> new Submission.Refused(refused.refusal());
      case Outcome.Accepted accepted -> {
        var parents = history.isEmpty() ? List.<UUID>of() : List.of(history.getLast().editId());
        var envelope =
            new Envelope(
                ids.get(),
                replica,
                history.size() + 1,
                parents,
                "",
                time.instant(),
                Envelope.CURRENT_FORMAT,
                reverses,
                edit);
        history.add(envelope);
        ledger = accepted.ledger();
        yield new Submission.Saved(envelope, accepted.ledger());
      }
    };
  }

  /** Nothing outlives the window, and nothing asks for it again. */
  @Override
  public String keep(byte[] content) {
    return KeptFiles.nameOf(content);
  }

  @Override
  public EditLog edits() {
    return EditLog.of(beginning, this::history);
  }

  @Override
  public synchronized List<Envelope> history() {
    return List.copyOf(history);
  }

  @Override
  public LedgerQueries queries() {
    return new LedgerScan(this::ledger);
  }

  @Override
  public Copies copies() {
    return Copies.none();
  }

  @Override
  public void close() {}
}
