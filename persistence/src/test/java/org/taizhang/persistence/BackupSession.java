package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Edit;
import org.taizhang.persistence.disk.SimulatedDisk;

/** A backup in place of an older one. */
record BackupSession() implements DiskSession {
  private static final Path STICK = ROOT.resolve("U盘");
  private static final Path FILE = STICK.resolve("备份.zip");
  private static final List<Edit> EDITS = RandomEdits.session(6, 12);

  @Override
  public void prepare(SimulatedDisk disk) throws IOException {
    disk.createFolder(STICK);
    disk.forceFolder(ROOT);
    submit(disk, EDITS.subList(0, 7));
    backup(disk);
    submit(disk, EDITS.subList(7, 12));
  }

  private static void submit(SimulatedDisk disk, List<Edit> edits) {
    try (LedgerStore store = DiskSession.store(disk, 100)) {
      TestFolder.submit(store, edits);
    }
  }

  private static void backup(SimulatedDisk disk) {
    new BackupMaker(FOLDER, disk, BackupMaker.Wanted.WHOLE)
        .make(FILE, CLOCK.instant(), Progress.NONE);
  }

  @Override
  public void run(SimulatedDisk disk) {
    backup(disk);
    disk.acknowledge(1);
  }

  @Override
  public void verify(SimulatedDisk left, int steps, String what) {
    Ledger now = new LedgerViewer(FOLDER, left).view().ledger();
    CheckReport kept = new LedgerViewer(FILE, left).check();
    assertThat(kept.isSound()).as(what).isTrue();
    assertThat(kept.edits()).as(what).isIn(steps == 0 ? List.of(7L, 12L) : List.of(12L));
    backup(left);
    assertThat(new LedgerViewer(FILE, left).view().ledger()).as(what).isEqualTo(now);
    assertThat(left.list(STICK)).as(what).containsExactly("备份.zip");
  }
}
