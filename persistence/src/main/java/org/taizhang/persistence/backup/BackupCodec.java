package org.taizhang.persistence.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.Progress;
import org.taizhang.persistence.backup.BackupException.Fault;
import org.taizhang.persistence.journal.ChainHash;

/**
 * Backups as a stream of bytes: a zip file of the manifest and the parts in its order, with a
 * {@link Seal} as the comment at the end. However large one is, little of it is in memory.
 */
public final class BackupCodec {
  private static final String MANIFEST = "taizhang-backup.txt";
  private static final int MANIFEST_MOST = 2 << 20;

  /** Where the first name stands in a zip file. */
  private static final int FIRST_NAME = 30;

  /** How many bytes tell whether a file is a backup. */
  public static final int START = FIRST_NAME + MANIFEST.length();

  private BackupCodec() {}

  /** Takes the parts one after another. */
  @FunctionalInterface
  public interface Sink {
    /**
     * @param content of this part, and no more; need not be read to its end
     */
    void take(String name, long size, InputStream content) throws IOException;
  }

  /** Whether a file that begins with these bytes is one of ours, whole or not. */
  public static boolean isBackup(byte[] start) {
    byte[] name = MANIFEST.getBytes(StandardCharsets.US_ASCII);
    return start.length >= START
        && start[0] == 'P'
        && start[1] == 'K'
        && Arrays.equals(start, FIRST_NAME, START, name, 0, name.length);
  }

  /**
   * Writes the file that holds these parts, and closes the stream.
   *
   * @throws IOException also when a part is no longer what it was when it was hashed
   */
  public static void encode(List<Part> parts, Instant at, OutputStream file, Progress progress)
      throws IOException {
    LocalDateTime time = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    Manifest manifest = Manifest.of(parts);
    try (ZipOutputStream zip = new ZipOutputStream(new Seal.Out(file))) {
      zip.setComment(" ".repeat(Seal.SIZE));
      put(zip, time, Part.of(MANIFEST, manifest.bytes()), Tally.NONE);
      Tally tally = new Tally(progress, manifest.size());
      for (Part part : parts) {
        put(zip, time, part, tally);
      }
    }
  }

  private static void put(ZipOutputStream zip, LocalDateTime time, Part part, Tally tally)
      throws IOException {
    ZipEntry entry = new ZipEntry(part.name());
    entry.setTimeLocal(time);
    zip.putNextEntry(entry);
    try (DigestInputStream in = new DigestInputStream(part.content().open(), ChainHash.sha256())) {
      long size = tally.copy(in, zip);
      if (size != part.size() || !isHash(in, part.hash())) {
        throw new IOException("changed while it was packed: " + part.name());
      }
    }
    zip.closeEntry();
  }

  private static boolean isHash(DigestInputStream in, ChainHash hash) {
    return ChainHash.read(in.getMessageDigest()).equals(hash);
  }

  /**
   * Hands over the parts, every one as it was packed; what was handed over counts only when this
   * returns.
   *
   * @throws BackupException when the bytes are no backup or not as they were written
   */
  public static void decode(InputStream file, Sink sink, Progress progress) throws IOException {
    Seal.In sealed = new Seal.In(file);
    PushbackInputStream whole = new PushbackInputStream(sealed, START);
    byte[] start = whole.readNBytes(START);
    if (!isBackup(start)) {
      throw new BackupException(Fault.FOREIGN, "does not begin as a backup");
    }
    whole.unread(start);
    try (ZipInputStream zip = new ZipInputStream(whole)) {
      parts(zip, sink, progress);
      sealed.requireWhole();
    } catch (ZipException | IllegalArgumentException | EOFException e) {
      throw new BackupException(Fault.DAMAGED, String.valueOf(e.getMessage()));
    }
  }

  /** Believes no size and no name but those of the manifest, and these only within limits. */
  private static void parts(ZipInputStream zip, Sink sink, Progress progress) throws IOException {
    next(zip, MANIFEST);
    byte[] lines = zip.readNBytes(MANIFEST_MOST);
    if (zip.read() >= 0) {
      throw new BackupException(Fault.DAMAGED, "the manifest is too long");
    }
    Manifest manifest = Manifest.parse(lines);
    Tally tally = new Tally(progress, manifest.size());
    for (Manifest.Line line : manifest.lines()) {
      next(zip, line.name());
      FirstBytes bytes = new FirstBytes(zip, line.size());
      DigestInputStream content = new DigestInputStream(bytes, ChainHash.sha256());
      InputStream counted = tally.counting(content);
      sink.take(line.name(), line.size(), counted);
      counted.transferTo(OutputStream.nullOutputStream());
      if (bytes.missing() > 0 || !isHash(content, line.hash()) || zip.read() >= 0) {
        throw new BackupException(Fault.DAMAGED, "not as the manifest says: " + line.name());
      }
    }
    if (zip.getNextEntry() != null) {
      throw new BackupException(Fault.DAMAGED, "more than the manifest says");
    }
  }

  private static void next(ZipInputStream zip, String name) throws IOException {
    @Nullable ZipEntry entry = zip.getNextEntry();
    if (entry == null || !entry.getName().equals(name)) {
      throw new BackupException(Fault.DAMAGED, "not where it should be: " + name);
    }
  }
}
