package org.taizhang.persistence;

import java.util.Set;
import org.taizhang.model.purge.Unwanted;

/**
 * What is to be purged from a ledger folder.
 *
 * @param documents hashes of further documents that leave with it, as those whose files were seen
 *     to contain it
 */
public record PurgeOrder(Unwanted unwanted, Set<String> documents) {
  public PurgeOrder {
    documents = Set.copyOf(documents);
  }
}
