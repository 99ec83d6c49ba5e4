package org.taizhang.app.kit;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.Consumer;

/** Files that are either the old one or the complete new one, whatever happens meanwhile. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Replaces a file, or makes it.
   *
   * @throws UncheckedIOException when it cannot be written; it is then as it was before
   */
  public static void write(Path file, Consumer<OutputStream> content) {
    var target = file.toAbsolutePath();
    try {
      Files.createDirectories(target.getParent());
      // not a temporary file of the system's: that one would be readable for its owner only
      var draft = target.resolveSibling("." + UUID.randomUUID() + ".draft");
      try {
        try (var out = new BufferedOutputStream(Files.newOutputStream(draft, CREATE_NEW))) {
          content.accept(out);
        }
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(target.toString(), e);
    }
  }
}
