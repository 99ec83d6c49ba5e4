package org.taizhang.app.session;

import java.nio.file.Path;
import java.util.List;
import org.taizhang.model.purge.Unwanted;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Progress;

/**
 * Finds out what a purge would come to. Reads the whole folder: not in the window's thread.
 *
 * @param folder of the ledger
 */
public record PurgeLook(Words words, Path folder) {
  /** What would be purged, and that in sentences. */
  public record Seen(PurgeWish wish, List<String> lines) {}

  /**
   * What the folder holds of it.
   *
   * @throws org.taizhang.persistence.StoreException when it cannot be purged, or holds nothing of
   *     it
   */
  public Seen of(Unwanted unwanted, Progress progress) {
    var speaking = SpeakingDocuments.of(folder, unwanted);
    var wish = new PurgeWish(unwanted, speaking, "");
    var preview = LedgerFolder.previewPurge(folder, wish.order(), progress);
    return new Seen(wish, new PurgeWords(words.messages()).of(preview, speaking));
  }
}
