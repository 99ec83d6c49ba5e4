package org.taizhang.persistence.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.journal.ChainHash;
import org.taizhang.persistence.journal.Replacement;

/**
 * The database file of a ledger folder and its seal: the SHA-256 it had when we last closed it. H2
 * runs code that it finds in a file and does not notice damage, so a file without its seal is never
 * opened, only deleted.
 */
final class ProjectionFile {
  /** How every file here begins that we or H2 make. */
  private static final String OURS = "ledger.";

  private static final String SEAL = OURS + "seal";
  private static final String FILE = OURS + "mv.db";

  private final FileLayer layer;
  private final Path folder;

  ProjectionFile(FileLayer layer, Path folder) {
    this.layer = layer;
    this.folder = folder;
  }

  /** The path as H2 wants it, without the ending. */
  private Path path() {
    return folder.resolve("ledger");
  }

  /** Whether the file is byte for byte what we left. */
  boolean isSealed() throws IOException {
    if (!layer.exists(folder.resolve(FILE)) || !layer.exists(folder.resolve(SEAL))) {
      return false;
    }
    try (InputStream in = layer.read(folder.resolve(SEAL), 0)) {
      return new String(in.readNBytes(200), StandardCharsets.US_ASCII).equals(hash() + "\n");
    }
  }

  /** The database as we left it; null when there is none, or one that is not as we left it. */
  @Nullable Database openSealed() throws IOException, SQLException {
    if (!isSealed()) {
      return null;
    }
    layer.delete(folder.resolve(SEAL));
    return Database.openOurOwn(path());
  }

  /** A new database in place of whatever there is. */
  Database createAnew() throws IOException, SQLException {
    if (!layer.isFolder(folder)) {
      layer.createFolderIn(Objects.requireNonNull(folder.getParent()), folder);
    }
    for (String name : layer.list(folder)) {
      if (name.startsWith(OURS)) {
        layer.delete(folder.resolve(name));
      }
    }
    return Database.create(path());
  }

  /** Notes down how the closed file looks. */
  void seal() throws IOException {
    new Replacement(layer, folder).put(SEAL, (hash() + "\n").getBytes(StandardCharsets.US_ASCII));
  }

  InputStream read() throws IOException {
    return layer.read(folder.resolve(FILE), 0);
  }

  private ChainHash hash() throws IOException {
    try (InputStream in = read()) {
      return ChainHash.of(in);
    }
  }
}
