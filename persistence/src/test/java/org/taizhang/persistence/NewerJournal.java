package org.taizhang.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.Arrays;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.journal.ChainHash;

/**
 * What a later version of the program, with format 3, would leave behind; bytes made by hand from
 * the layout.
 */
final class NewerJournal {
  private static final int HEAD = 84;
  private static final int NEXT = Envelope.CURRENT_FORMAT + 1;

  private NewerJournal() {}

  /** Adds a good record of the next format; says what the journal holds then. */
  static byte[] withRecordBehind(TestFolder folder) throws IOException {
    byte[] journal = Files.readAllBytes(folder.journal());
    CheckReport report = LedgerFolder.check(folder.path());
    byte[] body = ("{\"format\":" + NEXT + "}").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] head =
        ByteBuffer.allocate(HEAD - 4 - 32)
            .putInt(body.length)
            .putInt(NEXT)
            .putLong(report.sequence() + 1)
            .put(java.util.HexFormat.of().parseHex(report.chainHash()))
            .array();
    byte[] hash = java.util.HexFormat.of().parseHex(ChainHash.of(head, body).toString());
    byte[] newer =
        ByteBuffer.wrap(Arrays.copyOf(journal, journal.length + HEAD + body.length))
            .position(journal.length)
            .put(new byte[] {'T', 'Z', 'R', '\n'})
            .put(head)
            .put(hash)
            .put(body)
            .array();
    Files.write(folder.journal(), newer);
    return newer;
  }
}
