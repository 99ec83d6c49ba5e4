package org.taizhang.persistence.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.disk.FileLayer;

/** Every edit of a journal that can be read. */
public final class History {
  private History() {}

  public static List<Envelope> read(FileLayer layer, Path folder, EnvelopeCodec codec)
      throws IOException {
    List<Envelope> history = new ArrayList<>();
    new JournalFile(layer, folder)
        .records(
            0,
            record -> {
              try {
                history.add(codec.decode(record.body()));
              } catch (FormatException e) {
                // Reported when the ledger was opened.
              }
            });
    return history;
  }
}
