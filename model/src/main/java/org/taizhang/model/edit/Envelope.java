package org.taizhang.model.edit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An accepted edit with its history.
 *
 * @param editId UUID version 7, unique over all copies of the ledger
 * @param replica the copy of the ledger in which the edit was made
 * @param sequence number within the replica, from 1 without gaps
 * @param parents the edits this one was made on top of
 * @param format version of the way the edit is written down
 * @param reverses the edit that this one takes back, if it is an undo
 */
public record Envelope(
    UUID editId,
    UUID replica,
    long sequence,
    List<UUID> parents,
    String author,
    Instant at,
    int format,
    @Nullable UUID reverses,
    Edit edit) {

  /** The format written today. */
  public static final int CURRENT_FORMAT = 5;

  public Envelope {
    parents = List.copyOf(parents);
  }
}
