package org.taizhang.persistence;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.SimulatedDisk;
import org.taizhang.persistence.journal.EnvelopeCodec;

/**
 * Something done to a ledger folder on a simulated disk that may end at any of its operations. What
 * lasts from some moment on is acknowledged there, by steps counted from 1.
 */
interface DiskSession {
  Path ROOT = Path.of("/disk");
  Path FOLDER = ROOT.resolve("台账");
  InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-01T00:00:00Z"));

  /** What stands before; nothing goes wrong meanwhile. */
  default void prepare(SimulatedDisk disk) throws IOException {}

  /**
   * @throws StoreException when the disk does not do as it should
   */
  void run(SimulatedDisk disk);

  /** Judges what is left after so many steps were acknowledged; the folder opens in any case. */
  void verify(SimulatedDisk left, int steps, String what);

  static Surroundings around(FileLayer disk, int snapshotEvery) {
    return new Surroundings(
        disk,
        new Author("李"),
        CLOCK,
        new EnvelopeCodec(),
        new Surroundings.Habits(snapshotEvery, null));
  }

  static Opening open(SimulatedDisk disk, int snapshotEvery) {
    return new FolderOpener(FOLDER, around(disk, snapshotEvery)).open();
  }

  static LedgerStore store(SimulatedDisk disk, int snapshotEvery) {
    return assertInstanceOf(Opening.Writable.class, open(disk, snapshotEvery)).store();
  }
}
