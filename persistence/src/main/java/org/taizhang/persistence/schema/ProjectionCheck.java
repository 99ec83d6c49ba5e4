package org.taizhang.persistence.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.journal.Position;

/**
 * Compares the query database of a folder that nobody has open with the ledger, on a copy: nothing
 * in the folder changes.
 */
public final class ProjectionCheck {
  private ProjectionCheck() {}

  /** Whether the database is as it was closed and says what the ledger says. */
  public static boolean agrees(
      FileLayer layer, Path folder, UUID replica, Ledger ledger, Position position)
      throws IOException {
    ProjectionFile file = new ProjectionFile(layer, folder);
    if (!file.isSealed()) {
      return false;
    }
    Path temporary = Files.createTempDirectory("taizhang-check");
    Path copy = temporary.resolve("copy.mv.db");
    try {
      try (InputStream in = file.read()) {
        Files.copy(in, copy);
      }
      try (Database database = Database.openOurOwn(temporary.resolve("copy"))) {
        return database.tables(replica).agreeWith(ledger, position);
      }
    } catch (SQLException | RuntimeException e) {
      return false;
    } finally {
      Files.deleteIfExists(copy);
      Files.deleteIfExists(temporary);
    }
  }
}
