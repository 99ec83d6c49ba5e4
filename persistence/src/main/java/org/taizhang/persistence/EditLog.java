package org.taizhang.persistence;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Envelope;

/**
 * The saved edits of a ledger, read one at a time in the order in which they were made: a long
 * history need not fit into memory. A place says where an edit stands; it is never negative, grows
 * from one edit to the next and means nothing else. May be used from several threads, also while
 * edits are being saved; touches the disk, so it belongs off the thread that paints.
 */
public interface EditLog {
  /** Where reading begins. */
  long START = 0;

  /** Takes what is read. */
  interface Reader {
    /** Whether to go on to the next edit. */
    boolean take(long place, Envelope envelope);

    /** What stands here is no edit, or one that cannot be made out any more. */
    default void unreadable(long place) {}
  }

  /** What the first edit was made on. */
  Ledger beginning();

  /**
   * Hands over the edits from a place on.
   *
   * @param from {@link #START}, or where an earlier reading came to
   * @return where reading came to: the place behind the last edit that was taken
   * @throws StoreException when the edits cannot be read
   */
  long read(long from, Reader reader);

  /**
   * The edit at a place.
   *
   * @return null when there is none, or none that can be read
   * @throws StoreException when the edits cannot be read
   */
  @Nullable Envelope at(long place);

  /** No edits at all. */
  static EditLog none() {
    return of(Ledger.empty(), List::of);
  }

  /**
   * Edits that are in memory.
   *
   * @param edits oldest first; asked for anew by each reading, and only ever longer
   */
  static EditLog of(Ledger beginning, Supplier<List<Envelope>> edits) {
    return new ListedEdits(beginning, edits);
  }
}
