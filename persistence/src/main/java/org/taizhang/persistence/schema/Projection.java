package org.taizhang.persistence.schema;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProjectId;
import org.taizhang.model.edit.Edit;
import org.taizhang.persistence.LedgerQueries;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.journal.Position;

/**
 * Keeps a database saying what the ledger says, from opening to closing. Its file stays for others
 * to ask; here none that was found is believed. It never fails the ledger: where no file can be
 * made the tables live in memory. For one thread.
 */
public final class Projection implements LedgerQueries, AutoCloseable {
  private static final Logger LOG = System.getLogger(Projection.class.getName());

  private final ProjectionFile file;
  private final UUID replica;
  private Ledger ledger = Ledger.empty();
  private Position position;
  private @Nullable Database database;

  /** Nothing happens before {@link #bringTo}. */
  public Projection(FileLayer layer, Path folder, UUID replica) {
    this.file = new ProjectionFile(layer, folder);
    this.replica = replica;
    this.position = Position.origin(replica);
  }

  /** Makes the database and leaves it saying exactly this, whatever stood there. */
  public void bringTo(Ledger to, Position at) {
    ledger = to;
    position = at;
    try {
      database = file.createAnew();
      tables().fill(ledger, position);
    } catch (IOException | SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, "no query database in the folder, going on in memory", e);
      fillMemory();
    }
  }

  /** Follows one edit. */
  public void follow(Edit edit, Ledger to, Position at) {
    Ledger before = ledger;
    ledger = to;
    position = at;
    try {
      tables().apply(Difference.of(edit, before, to), at);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "query database does not follow, going on in memory", e);
      fillMemory();
    }
  }

  @Override
  public List<ProjectId> findProjects(String text) {
    try {
      return tables().search().findProjects(text);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "query database does not answer, going on in memory", e);
      fillMemory();
      return tables().search().findProjects(text);
    }
  }

  private void fillMemory() {
    discard();
    try {
      database = Database.inMemory();
    } catch (SQLException e) {
      throw new IllegalStateException("no database in memory", e);
    }
    tables().fill(ledger, position);
  }

  private LedgerTables tables() {
    if (database == null) {
      throw new IllegalStateException("no database is open");
    }
    return database.tables(replica);
  }

  private void discard() {
    Database open = database;
    database = null;
    if (open != null) {
      try {
        open.close();
      } catch (SQLException e) {
        LOG.log(Level.DEBUG, "query database does not close", e);
      }
    }
  }

  @Override
  public void close() {
    discard();
  }
}
