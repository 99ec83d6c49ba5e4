package org.taizhang.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;

/**
 * A ledger that keeps what it is told. May be used from several threads; {@link #submit} and {@link
 * #history} touch the disk and belong off the thread that paints.
 */
public interface LedgerStore extends AutoCloseable {

  /** The ledger with every saved edit in it. Never waits for the disk. */
  Ledger ledger();

  /**
   * Applies the edit and makes it last before it returns.
   *
   * @param reverses the saved edit which this one takes back, when it is an undo
   * @throws StoreException when the edit could not be written, or names a document that is not
   *     kept; the ledger is as before
   */
  Submission submit(Edit edit, @Nullable UUID reverses);

  /**
   * Makes a file last beside the ledger before it returns; a document of a plan must be kept before
   * the edit that names it.
   *
   * @return the SHA-256 it is kept under, in lower-case hexadecimal
   * @throws StoreException when it could not be written
   */
  String keep(byte[] content);

  /** The saved edits, to be read one at a time. */
  EditLog edits();

  /**
   * Every saved edit that can be read, oldest first, all of them in memory at once.
   *
   * @throws StoreException when they cannot be read
   */
  default List<Envelope> history() {
    List<Envelope> history = new ArrayList<>();
    edits().read(EditLog.START, (_, envelope) -> history.add(envelope));
    return history;
  }

  /** Questions to the query database, answered as of the last saved edit. */
  LedgerQueries queries();

  /** The copies that are made of this ledger by themselves. */
  Copies copies();

  /** Finishes what is under way and lets go of the folder. Closing twice does nothing. */
  @Override
  void close();
}
