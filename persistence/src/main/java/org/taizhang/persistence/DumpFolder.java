package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.taizhang.persistence.disk.AppenderStream;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.journal.ChainHash;
import org.taizhang.persistence.journal.Replacement;

/** A folder that comes to be as a whole or not at all. */
final class DumpFolder {
  private final FileLayer layer;
  private final Path folder;
  private final Path draft;

  DumpFolder(FileLayer layer, Path folder) {
    this.layer = layer;
    this.folder = folder;
    this.draft = folder.resolveSibling(folder.getFileName() + Replacement.UNFINISHED);
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
   * @param ours whether a dump may write a file of this name
   * @throws StoreException when that cannot be done; its place is as before, and so is what stands
   *     beside it that no dump left there
   */
  <T> T whole(Predicate<String> ours, Filling<T> filling) {
    requireLeftByADump(ours);
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
    MessageDigest digest = ChainHash.sha256();
    try (DigestOutputStream out =
        new DigestOutputStream(AppenderStream.create(layer, path), digest)) {
      file.content().to(out);
    }
    ChainHash wanted = ChainHash.read(digest);
    try (InputStream in = layer.read(path, 0)) {
      if (!ChainHash.of(in).equals(wanted)) {
        throw new IOException("did not read back as it was written: " + path);
      }
    }
  }

  private static Path parent(Path path) {
    return Objects.requireNonNull(path.getParent());
  }

  private void requireLeftByADump(Predicate<String> ours) {
    try {
      if (!isLeftByADump(draft, "", ours)) {
        throw new StoreException(draft, new StoreException.Reason.Occupied());
      }
    } catch (IOException e) {
      throw new StoreException(draft, new StoreException.Reason.Refused(), e);
    }
  }

  /**
   * @param name in the draft; empty for the draft itself
   */
  private boolean isLeftByADump(Path path, String name, Predicate<String> ours) throws IOException {
    if (layer.isLink(path)) {
      return false;
    }
    if (!layer.exists(path)) {
      return true;
    }
    if (!layer.isFolder(path)) {
      return ours.test(name);
    }
    if (!name.isEmpty() && !name.equals(OriginalNames.FOLDER)) {
      return false;
    }
    for (String each : layer.list(path)) {
      String below = name.isEmpty() ? each : name + "/" + each;
      if (!isLeftByADump(path.resolve(each), below, ours)) {
        return false;
      }
    }
    return true;
  }

  /** What an earlier one, cut short, left behind. */
  private void clear(Path from) throws IOException {
    if (layer.isFolder(from) && !layer.isLink(from)) {
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
