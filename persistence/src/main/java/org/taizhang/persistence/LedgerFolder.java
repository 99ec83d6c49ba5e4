package org.taizhang.persistence;

import java.nio.file.Path;
import java.time.InstantSource;

/** A folder that holds a ledger: its journal, which is the truth, snapshots of it, and a query database. */
public final class LedgerFolder {
  private LedgerFolder() {}

  /**
   * Opens the ledger for writing, or for reading when another program has it. A folder that does not exist is created
   * with an empty ledger.
   *
   * @throws StoreException when there is no ledger to be had there
   */
  public static Opening open(Path folder, Author author, InstantSource clock) {
    return new FolderOpener(folder, Surroundings.real(author, clock)).open();
  }
}
