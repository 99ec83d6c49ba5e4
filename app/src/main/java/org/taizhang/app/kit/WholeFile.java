package org.taizhang.app.kit;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.taizhang.persistence.disk.OwnerOnly;

/**
 * Files that are either the old one or the complete new one, whatever happens meanwhile, a power
 * cut too: the old one stands until the new one lies on the disk and was read back.
 */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Replaces a file, or makes it.
   *
   * @throws UncheckedIOException when it cannot be written; it is then as it was before
   */
  public static void write(Path file, Consumer<OutputStream> content) {
    write(file, content, new FileAttribute<?>[0]);
  }

  /**
   * As {@link #write}, for the user of this process alone where the file system can say so.
   *
   * @throws UncheckedIOException when it cannot be written; it is then as it was before
   */
  static void writePrivate(Path file, Consumer<OutputStream> content) {
    write(file, content, OwnerOnly.forFile(file));
  }

  private static void write(
      Path file, Consumer<OutputStream> content, FileAttribute<?>[] attributes) {
    var target = file.toAbsolutePath();
    try {
      Files.createDirectories(target.getParent());
      var draft = draft(target);
      try {
        // what a crash left when the same file was to be written
        Files.deleteIfExists(draft);
        requireSame(draft, written(draft, content, attributes));
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
      forceFolder(target.resolveSibling("."));
    } catch (IOException e) {
      throw new UncheckedIOException(target.toString(), e);
    }
  }

  /**
   * Beside the file, and the same every time; not a temporary file of the system's: that one would
   * be readable for its owner only.
   */
  private static Path draft(Path target) {
    var name = target.getFileName().toString().getBytes(StandardCharsets.UTF_8);
    return target.resolveSibling("." + UUID.nameUUIDFromBytes(name) + ".draft");
  }

  private static long written(
      Path draft, Consumer<OutputStream> content, FileAttribute<?>[] attributes)
      throws IOException {
    try (var channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), attributes)) {
      var sum = new CheckedOutputStream(Channels.newOutputStream(channel), new CRC32C());
      var out = new BufferedOutputStream(sum);
      content.accept(out);
      out.flush();
      channel.force(true);
      return sum.getChecksum().getValue();
    }
  }

  private static void requireSame(Path draft, long expected) throws IOException {
    try (InputStream in = Files.newInputStream(draft)) {
      var sum = new CheckedInputStream(in, new CRC32C());
      sum.transferTo(OutputStream.nullOutputStream());
      if (sum.getChecksum().getValue() != expected) {
        throw new IOException("did not read back as it was written: " + draft);
      }
    }
  }

  /** Windows keeps names in order by itself and cannot open a folder. */
  private static void forceFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (var channel = FileChannel.open(folder, READ)) {
        channel.force(true);
      }
    }
  }
}
