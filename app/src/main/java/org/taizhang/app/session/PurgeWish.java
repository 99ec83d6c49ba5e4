package org.taizhang.app.session;

import org.taizhang.model.purge.Unwanted;
import org.taizhang.persistence.PurgeOrder;

/**
 * What somebody wants to have purged.
 *
 * @param documents that speak of it and leave with it
 * @param reason for the record
 */
public record PurgeWish(Unwanted unwanted, SpeakingDocuments documents, String reason) {

  public PurgeOrder order() {
    return new PurgeOrder(unwanted, documents.hashes());
  }
}
