package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;
import org.taizhang.persistence.disk.SimulatedDisk;

/**
 * Edits, on a new ledger or one of a former format, with a snapshot every so many.
 *
 * @param former the ledger it begins with; null for none
 */
record EditSession(int snapshotEvery, @Nullable Path former) implements DiskSession {
  private static final int EDITS = 6;

  @Override
  public void prepare(SimulatedDisk disk) throws IOException {
    if (former != null) {
      disk.take(former, FOLDER);
    }
  }

  /** After each edit, beginning with what stood before. */
  private List<Ledger> ledgers() {
    Ledger begin = former == null ? Ledger.empty() : LedgerFolder.view(former).ledger();
    List<Ledger> ledgers = new ArrayList<>(List.of(begin));
    for (Edit edit : edits()) {
      ledgers.add(((Outcome.Accepted) ledgers.getLast().apply(edit)).ledger());
    }
    return ledgers;
  }

  private List<Edit> edits() {
    RandomEdits random = new RandomEdits(4);
    Ledger ledger = former == null ? Ledger.empty() : LedgerFolder.view(former).ledger();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      edits.add(random.next(ledger));
      ledger = ((Outcome.Accepted) ledger.apply(edits.getLast())).ledger();
    }
    return edits;
  }

  private int before() {
    return former == null ? 0 : (int) LedgerFolder.checkView(former).edits();
  }

  @Override
  public void run(SimulatedDisk disk) {
    List<Edit> edits = edits();
    try (LedgerStore store = DiskSession.store(disk, snapshotEvery)) {
      for (int i = 0; i < EDITS; i++) {
        store.submit(edits.get(i), null);
        disk.acknowledge(i + 1);
      }
    }
  }

  @Override
  public void verify(SimulatedDisk left, int steps, String what) {
    try (LedgerStore store = DiskSession.store(left, snapshotEvery)) {
      int reached = store.history().size() - before();
      assertThat(reached).as(what).isBetween(steps, Math.min(EDITS, steps + 1));
      assertThat(store.ledger()).as(what).isEqualTo(ledgers().get(reached));
    }
  }
}
