package org.taizhang.persistence.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.journal.ChainHash;

/**
 * A file of the ledger folder on its way into a backup.
 *
 * @param name its path below the folder, with slashes
 * @param size in bytes
 */
public record Part(String name, long size, ChainHash hash, Content content) {

  /** Where the bytes come from; they are read when the backup is written. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  /** A part that is in memory. */
  public static Part of(String name, byte[] bytes) {
    return new Part(name, bytes.length, ChainHash.of(bytes), () -> new ByteArrayInputStream(bytes));
  }

  /** A file, or the first {@code most} bytes of it; read through once to hash them. */
  public static Part of(String name, FileSource disk, Path file, long most) throws IOException {
    Content content = () -> new FirstBytes(disk.read(file, 0), most);
    try (DigestInputStream in = new DigestInputStream(content.open(), ChainHash.sha256())) {
      long size = in.transferTo(OutputStream.nullOutputStream());
      return new Part(name, size, ChainHash.read(in.getMessageDigest()), content);
    }
  }
}
