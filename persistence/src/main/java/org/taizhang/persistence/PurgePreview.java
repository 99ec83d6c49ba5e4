package org.taizhang.persistence;

import java.nio.file.Path;
import java.util.List;

/**
 * What a purge would come to; nothing was changed.
 *
 * @param places at which the content stands, in the ledger and in all its history
 * @param now those in the ledger as it is
 * @param edits of the history that say it
 * @param documents whose files would go, as they were called
 * @param copies of the ledger that would go because they hold it, or cannot be read
 * @param beyondReach places and files that cannot be looked into: a second place that is not there,
 *     a backup behind a password; and copies there that hold the content, which the ledger made
 *     under another id, perhaps on another machine that goes on with them
 */
public record PurgePreview(
    long places, long now, int edits, List<String> documents, int copies, List<Path> beyondReach) {
  public PurgePreview {
    documents = List.copyOf(documents);
    beyondReach = List.copyOf(beyondReach);
  }
}
