package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.taizhang.persistence.disk.AppenderStream;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.journal.ChainHash;

/** A folder that comes to be as a whole or not at all. */
final class DumpFolder {
  private static final String UNFINISHED = ".unfinished";

  private final FileLayer layer;
  private final Path folder;
  private final Path draft;

  DumpFolder(FileLayer layer, Path folder) {
    this.layer = layer;
    this.folder = folder;
    this.draft = folder.resolveSibling(folder.getFileName() + UNFINISHED);
  }

  /**
   * @throws StoreException when something stands there, or it would be within the ledger
   */
  void requireFree(Path ledger) {
    if (folder.startsWith(ledger)) {
      throw new StoreException(folder, new StoreException.Reason.InsideLedger());
    }
    if (layer.exists(folder) && !layer.isFolder(folder)) {
      throw new StoreException(folder, new StoreException.Reason.NotAFolder());
    }
    try {
      List<String> names = layer.exists(folder) ? layer.list(folder) : List.of();
      if (!names.isEmpty()) {
        throw new StoreException(folder, new StoreException.Reason.NotEmpty(names.getFirst()));
      }
    } catch (IOException e) {
      throw new StoreException(folder, new StoreException.Reason.Refused(), e);
    }
  }

  /** Fills the folder. */
  interface Filling<T> {
    T fill() throws IOException;
  }

  /**
   * Fills it beside its place and moves it there.
   *
   * @throws StoreException when that cannot be done; its place is as before
   */
  <T> T whole(Filling<T> filling) {
    try {
      layer.createFolder(parent(folder));
      clear(draft);
      layer.createFolder(draft);
      T filled = filling.fill();
      for (String name : layer.list(draft)) {
        if (layer.isFolder(draft.resolve(name))) {
          layer.forceFolder(draft.resolve(name));
        }
      }
      layer.forceFolder(draft);
      if (layer.exists(folder)) {
        layer.delete(folder);
      }
      layer.rename(draft, folder);
      layer.forceFolder(parent(folder));
      return filled;
    } catch (IOException e) {
      clearQuietly(e);
      throw new StoreException(folder, new StoreException.Reason.Refused(), e);
    } catch (RuntimeException e) {
      clearQuietly(e);
      throw e;
    }
  }

  /** Writes a file and reads it back. */
  void put(DumpFile file) throws IOException {
    Path path = draft.resolve(file.name());
    if (!layer.isFolder(parent(path))) {
      layer.createFolderIn(draft, parent(path));
    }
    MessageDigest digest = sha256();
    try (DigestOutputStream out =
        new DigestOutputStream(AppenderStream.create(layer, path), digest)) {
      file.content().to(out);
    }
    String wanted = HexFormat.of().formatHex(digest.digest());
    try (InputStream in = layer.read(path, 0)) {
      if (!ChainHash.of(in).toString().equals(wanted)) {
        throw new IOException("did not read back as it was written: " + path);
      }
    }
  }

  private static Path parent(Path path) {
    return Objects.requireNonNull(path.getParent());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /** What an earlier one, cut short, left behind. */
  private void clear(Path from) throws IOException {
    if (layer.isFolder(from)) {
      for (String name : layer.list(from)) {
        clear(from.resolve(name));
      }
    }
    if (layer.exists(from)) {
      layer.delete(from);
    }
  }

  private void clearQuietly(Exception cause) {
    try {
      clear(draft);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
