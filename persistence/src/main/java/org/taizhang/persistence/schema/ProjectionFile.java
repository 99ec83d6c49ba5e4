package org.taizhang.persistence.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.taizhang.persistence.disk.FileLayer;

/**
 * The place of the database file in a ledger folder. H2 runs code that it finds in a file
 * (triggers, aliases, linked tables), so a file that is there is never opened, whoever left it: it
 * is deleted, and ours made anew. That costs no more than to compare an old one with the ledger
 * would.
 */
final class ProjectionFile {
  /** How every file here begins that we or H2 make. */
  private static final String OURS = "ledger.";

  private static final String FILE = OURS + "mv.db";

  private final FileLayer layer;
  private final Path folder;

  ProjectionFile(FileLayer layer, Path folder) {
    this.layer = layer;
    this.folder = folder;
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
    // an empty file of ours first: H2 would make one that others may read
    layer.write(folder.resolve(FILE), new byte[0]);
    return Database.create(folder.resolve("ledger"));
  }
}
