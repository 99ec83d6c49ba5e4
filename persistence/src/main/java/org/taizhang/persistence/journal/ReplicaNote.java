package org.taizhang.persistence.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.FileSource;

/**
 * Under which replica id edits are made from now on, where that is another than the journal began
 * with: a line of text in the ledger's folder. A ledger that was brought back goes on beside the
 * one it was copied from, on this machine or another; were both to number their edits under one id,
 * a number would no longer tell an edit.
 */
public record ReplicaNote(FileSource disk, Path ledger) {
  public static final String NAME = "ledger.replica";

  /**
   * @param owner of the journal, for a ledger that was never brought back; also when the note
   *     cannot be read, which costs no edit
   */
  public UUID or(UUID owner) {
    Path note = ledger.resolve(NAME);
    if (!disk.exists(note)) {
      return owner;
    }
    try (InputStream in = disk.read(note, 0)) {
      return UUID.fromString(new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip());
    } catch (IOException | IllegalArgumentException e) {
      return owner;
    }
  }

  /** Takes another id; whatever becomes of the ledger then, a fresh one is never wrong. */
  public static void put(FileLayer layer, Path ledger, UUID replica) throws IOException {
    new Replacement(layer, ledger).put(NAME, (replica + "\n").getBytes(StandardCharsets.US_ASCII));
  }
}
