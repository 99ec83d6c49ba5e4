package org.taizhang.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Counts in plain SQL over a copy of the projection. */
final class YearRows implements AutoCloseable {
  private static final String SETTINGS =
      ";IFEXISTS=TRUE;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TRACE_LEVEL_FILE=0";

  private final Connection connection;

  YearRows(Path store, Path scratch) throws IOException, SQLException {
    Path copy = Files.createTempDirectory(scratch, "rows").resolve("copy");
    Files.copy(
        store.resolve("projection").resolve("ledger.mv.db"), copy.resolveSibling("copy.mv.db"));
    connection = DriverManager.getConnection("jdbc:h2:file:" + copy + SETTINGS, "sa", "");
  }

  long count(String question) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet result = statement.executeQuery(question)) {
      result.next();
      return result.getLong(1);
    }
  }

  /** First column to second column. */
  Map<String, Long> counts(String question, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      Map<String, Long> counts = new TreeMap<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          counts.put(result.getString(1), result.getLong(2));
        }
      }
      return counts;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
