package org.taizhang.persistence.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.backup.BackupException.Fault;
import org.taizhang.persistence.backup.Manifest.Line;
import org.taizhang.persistence.journal.ChainHash;

/**
 * Backups as bytes: a zip file of the manifest and the parts in its order, with the SHA-256 of all
 * that stands before it as the comment at the end. No bit of such a file can change unnoticed, not
 * even where zip readers do not look.
 */
public final class BackupCodec {
  /** How many bytes the parts of a backup may come to: they are read into memory. */
  public static final long MOST = 128L << 20;

  private static final String MANIFEST = "taizhang-backup.txt";
  private static final int MANIFEST_MOST = 2 << 20;
  private static final String SEAL = "SHA-256 ";
  private static final int SEAL_SIZE = SEAL.length() + 2 * ChainHash.SIZE;

  /** Where the first name stands in a zip file. */
  private static final int FIRST_NAME = 30;

  private BackupCodec() {}

  /** Whether a file that begins with these bytes is one of ours, whole or not. */
  public static boolean isBackup(byte[] start) {
    byte[] name = MANIFEST.getBytes(StandardCharsets.US_ASCII);
    return start.length >= FIRST_NAME + name.length
        && start[0] == 'P'
        && start[1] == 'K'
        && Arrays.equals(start, FIRST_NAME, FIRST_NAME + name.length, name, 0, name.length);
  }

  /** The file that holds these parts. */
  public static byte[] encode(List<Part> parts, Instant at) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LocalDateTime time = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setComment(" ".repeat(SEAL_SIZE));
      put(zip, time, new Part(MANIFEST, Manifest.of(parts).bytes()));
      for (Part part : parts) {
        put(zip, time, part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] file = bytes.toByteArray();
    byte[] seal = seal(file);
    System.arraycopy(seal, 0, file, file.length - seal.length, seal.length);
    return file;
  }

  private static void put(ZipOutputStream zip, LocalDateTime time, Part part) throws IOException {
    ZipEntry entry = new ZipEntry(part.name());
    entry.setTimeLocal(time);
    zip.putNextEntry(entry);
    zip.write(part.content());
    zip.closeEntry();
  }

  /**
   * The parts, every one as it was packed.
   *
   * @throws BackupException when the bytes are no backup or not as they were written
   */
  public static List<Part> decode(byte[] file) throws BackupException {
    if (!isBackup(file)) {
      throw new BackupException(Fault.FOREIGN, "does not begin as a backup");
    }
    if (!Arrays.equals(
        file, Math.max(0, file.length - SEAL_SIZE), file.length, seal(file), 0, SEAL_SIZE)) {
      throw new BackupException(Fault.DAMAGED, "the seal is broken");
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      return parts(zip);
    } catch (BackupException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new BackupException(Fault.DAMAGED, String.valueOf(e.getMessage()));
    }
  }

  /** Believes no size and no name but those of the manifest, and these only within limits. */
  private static List<Part> parts(ZipInputStream zip) throws IOException {
    Manifest manifest = Manifest.parse(next(zip, MANIFEST, MANIFEST_MOST));
    if (manifest.size() > MOST) {
      throw new BackupException(Fault.LARGE, manifest.size() + " bytes");
    }
    List<Part> parts = new ArrayList<>();
    for (Line line : manifest.lines()) {
      byte[] content = next(zip, line.name(), line.size());
      if (content.length != line.size() || !ChainHash.of(content).equals(line.hash())) {
        throw new BackupException(Fault.DAMAGED, line.name());
      }
      parts.add(new Part(line.name(), content));
    }
    if (zip.getNextEntry() != null) {
      throw new BackupException(Fault.DAMAGED, "more than the manifest says");
    }
    return List.copyOf(parts);
  }

  private static byte[] next(ZipInputStream zip, String name, int most) throws IOException {
    @Nullable ZipEntry entry = zip.getNextEntry();
    if (entry == null || !entry.getName().equals(name)) {
      throw new BackupException(Fault.DAMAGED, "not where it should be: " + name);
    }
    byte[] content = zip.readNBytes(most);
    if (zip.read() >= 0) {
      throw new BackupException(Fault.DAMAGED, "larger than the manifest says: " + name);
    }
    return content;
  }

  private static byte[] seal(byte[] file) {
    byte[] sealed = Arrays.copyOf(file, Math.max(0, file.length - SEAL_SIZE));
    return (SEAL + ChainHash.of(sealed)).getBytes(StandardCharsets.US_ASCII);
  }
}
