package org.taizhang.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.journal.ChainHash;

/** Writes on in a ledger as a later version of the program might. */
public final class LaterVersion {
  public static final int FORMAT = Envelope.CURRENT_FORMAT + 1;

  private LaterVersion() {}

  /** Adds an edit that this version cannot read, in a record made by hand from the layout. */
  public static void writeOn(Path folder) throws IOException {
    var report = LedgerFolder.check(folder);
    byte[] body = ("{\"format\":" + FORMAT + "}").getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ByteBuffer.allocate(4 + 4 + 8 + 32)
            .putInt(body.length)
            .putInt(FORMAT)
            .putLong(report.sequence() + 1)
            .put(HexFormat.of().parseHex(report.chainHash()))
            .array();
    var record = new ByteArrayOutputStream();
    record.write(new byte[] {'T', 'Z', 'R', '\n'});
    record.write(head);
    record.write(HexFormat.of().parseHex(ChainHash.of(head, body).toString()));
    record.write(body);
    Files.write(folder.resolve("ledger.journal"), record.toByteArray(), StandardOpenOption.APPEND);
  }
}
