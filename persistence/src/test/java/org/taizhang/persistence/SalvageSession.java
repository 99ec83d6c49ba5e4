package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.disk.SimulatedDisk;
import org.taizhang.persistence.journal.JournalFile;
import org.taizhang.persistence.journal.Snapshots;

/** A journal damaged in its middle, with no snapshot behind it, gives way to its good beginning. */
record SalvageSession() implements DiskSession {
  @Override
  public void prepare(SimulatedDisk disk) throws IOException {
    try (LedgerStore store = DiskSession.store(disk, 100)) {
      TestFolder.submit(store, RandomEdits.session(8, 12));
    }
    for (String snapshot : disk.list(FOLDER.resolve(Snapshots.FOLDER))) {
      disk.delete(FOLDER.resolve(Snapshots.FOLDER).resolve(snapshot));
    }
    byte[] journal;
    try (InputStream in = disk.read(FOLDER.resolve(JournalFile.NAME), 0)) {
      journal = in.readAllBytes();
    }
    journal[journal.length / 2] ^= 4;
    disk.write(FOLDER.resolve(JournalFile.NAME), journal);
    disk.forceFolder(FOLDER.resolve(Snapshots.FOLDER));
    assertThat(offered(disk).plans()).isNotEmpty();
  }

  private static Ledger offered(SimulatedDisk disk) {
    return new LedgerViewer(FOLDER, disk).view().ledger();
  }

  private static Opening recover(SimulatedDisk disk) {
    return new FolderOpener(FOLDER, DiskSession.around(disk, 100)).recover();
  }

  @Override
  public void run(SimulatedDisk disk) {
    assertInstanceOf(Opening.Writable.class, recover(disk)).store().close();
    disk.acknowledge(1);
  }

  @Override
  public void verify(SimulatedDisk left, int steps, String what) {
    Ledger good = offered(left);
    List<Class<?>> possible =
        steps == 0
            ? List.of(Opening.Damaged.class, Opening.Writable.class)
            : List.of(Opening.Writable.class);
    Opening opening = DiskSession.open(left, 100);
    assertThat((Object) opening.getClass()).as(what).isIn(possible);
    if (opening instanceof Opening.Writable writable) {
      writable.store().close();
    }
    Opening.Writable recovered = assertInstanceOf(Opening.Writable.class, recover(left), what);
    try (LedgerStore store = recovered.store()) {
      assertThat(store.ledger()).as(what).isEqualTo(good);
    }
  }
}
