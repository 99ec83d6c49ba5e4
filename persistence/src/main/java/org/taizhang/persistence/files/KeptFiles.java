package org.taizhang.persistence.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.disk.AppenderStream;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.journal.ChainHash;

/**
 * Files by their SHA-256 in a folder of the ledger, each once however often it is named. A file is
 * written beside its place, forced, put there in one step and read back; it is never written again.
 */
public final class KeptFiles {
  /** Name of the folder in the ledger's. */
  public static final String FOLDER = "files";

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
  private static final String UNFINISHED = ".tmp";

  private KeptFiles() {}

  /** How a file stands. */
  public enum State {
    WHOLE,
    MISSING,
    /** What is there has another hash. */
    DAMAGED
  }

  /** The hash that the content is kept under. */
  public static String nameOf(byte[] content) {
    return ChainHash.of(content).toString();
  }

  /**
   * Makes the content last in the ledger's folder before it returns.
   *
   * @return the hash it is kept under
   * @throws IOException when it could not be written, or did not read back
   */
  public static String keep(FileLayer layer, Path ledger, byte[] content) throws IOException {
    String name = nameOf(content);
    keep(layer, ledger, name, unfinished -> layer.write(unfinished, content));
    return name;
  }

  /**
   * As the other, of a stream that need not fit into memory.
   *
   * @param name the hash that the content must have
   */
  public static void keep(FileLayer layer, Path ledger, String name, InputStream content)
      throws IOException {
    keep(
        layer,
        ledger,
        name,
        unfinished -> {
          try (AppenderStream file = AppenderStream.create(layer, unfinished)) {
            content.transferTo(file);
          }
        });
  }

  private interface Writing {
    void to(Path unfinished) throws IOException;
  }

  private static void keep(FileLayer layer, Path ledger, String name, Writing writing)
      throws IOException {
    if (state(layer, ledger, name) == State.WHOLE) {
      return;
    }
    Path folder = ledger.resolve(FOLDER);
    if (!layer.exists(folder)) {
      layer.createFolderIn(ledger, folder);
      layer.forceFolder(ledger);
    }
    Path file = folder.resolve(name);
    Path unfinished = folder.resolve(name + UNFINISHED);
    writing.to(unfinished);
    if (!hash(layer, unfinished).equals(name)) {
      layer.delete(unfinished);
      throw new IOException("did not read back as it was written: " + unfinished);
    }
    layer.rename(unfinished, file);
    layer.forceFolder(folder);
  }

  /**
   * The content kept under the hash, or null when it is missing or damaged.
   *
   * @throws IllegalArgumentException when the name is no hash
   */
  public static byte @Nullable [] read(FileSource disk, Path ledger, String name)
      throws IOException {
    Path file = place(ledger, name);
    if (!disk.exists(file)) {
      return null;
    }
    byte[] content = bytes(disk, file);
    return nameOf(content).equals(name) ? content : null;
  }

  /** How the file of that hash stands. */
  public static State state(FileSource disk, Path ledger, String name) throws IOException {
    Path file = place(ledger, name);
    if (!disk.exists(file)) {
      return State.MISSING;
    }
    return hash(disk, file).equals(name) ? State.WHOLE : State.DAMAGED;
  }

  /**
   * Where the file of that hash is kept, or would be.
   *
   * @throws IllegalArgumentException when the name is no hash
   */
  public static Path place(Path ledger, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no hash: " + name);
    }
    return ledger.resolve(FOLDER).resolve(name);
  }

  private static String hash(FileSource disk, Path file) throws IOException {
    try (InputStream in = disk.read(file, 0)) {
      return ChainHash.of(in).toString();
    }
  }

  private static byte[] bytes(FileSource disk, Path file) throws IOException {
    try (InputStream in = disk.read(file, 0)) {
      return in.readAllBytes();
    }
  }
}
