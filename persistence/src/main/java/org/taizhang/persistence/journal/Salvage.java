package org.taizhang.persistence.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.taizhang.persistence.disk.FileLayer;

/**
 * Makes the newest good copy of a damaged ledger the ledger: a snapshot of it first, then a journal
 * with the good records up to it in place of the damaged one. Cut short at any moment it leaves the
 * folder as it was or done.
 */
public final class Salvage {
  private Salvage() {}

  /** The caller has kept a copy of the damaged journal. */
  public static void run(FileLayer layer, Path folder, Reading reading, Instant now)
      throws IOException {
    if (reading.position().sequence() > 0) {
      new Snapshots(layer, folder)
          .write(new Snapshot(reading.replica(), reading.position(), now, reading.ledger()));
    }
    ByteArrayOutputStream journal = new ByteArrayOutputStream();
    journal.writeBytes(JournalHeader.bytes(reading.replica()));
    JournalFile damaged = new JournalFile(layer, folder);
    if (damaged.exists()) {
      damaged.records(
          0,
          record -> {
            if (record.sequence() <= reading.position().sequence()) {
              journal.writeBytes(record.bytes());
            }
          });
    }
    new Replacement(layer, folder).put(JournalFile.NAME, journal.toByteArray());
  }
}
