package org.taizhang.persistence.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in the history of a replica: behind the edit of this number.
 *
 * @param sequence 0 before the first edit
 * @param edit the id of that edit; null before the first
 */
public record Position(long sequence, ChainHash hash, @Nullable UUID edit) {

  public static Position origin(UUID replica) {
    return new Position(0, ChainHash.origin(replica), null);
  }
}
