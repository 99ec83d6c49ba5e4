package org.taizhang.persistence.schema;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/**
 * An H2 database that has the schema, and the one connection to it; closing it closes the database.
 */
final class Database implements AutoCloseable {

  /**
   * Names in lower case as on PostgreSQL; nothing left to delayed writes, traces or shutdown hooks.
   */
  private static final String SETTINGS =
      ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
          + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

  private final Connection connection;

  private Database(Connection connection) {
    this.connection = connection;
  }

  /** Makes empty tables in the file {@code path.mv.db}, which must be empty or not be there. */
  static Database create(Path path) throws SQLException {
    return open("jdbc:h2:file:" + path + SETTINGS);
  }

  /** A database without any file. */
  static Database inMemory() throws SQLException {
    return open("jdbc:h2:mem:" + UUID.randomUUID() + SETTINGS);
  }

  private static Database open(String url) throws SQLException {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    source.setUser("sa");
    Connection connection = source.getConnection();
    try {
      Flyway.configure(Database.class.getClassLoader())
          .dataSource(source)
          .locations("classpath:org/taizhang/persistence/schema")
          .defaultSchema("public")
          .load()
          .migrate();
      return new Database(connection);
    } catch (RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  LedgerTables tables(UUID replica) {
    return new LedgerTables(connection, replica);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
