package org.taizhang.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.persistence.tables.Tables.META;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;
import org.taizhang.persistence.RandomEdits;
import org.taizhang.persistence.disk.RealFileLayer;
import org.taizhang.persistence.journal.ChainHash;
import org.taizhang.persistence.journal.Position;

/** The rows in the tables, read back, are the ledger. */
class ProjectionRowsTest {
  private static final UUID REPLICA = new UUID(0, 1);

  @TempDir private Path folder;

  @Test
  void sayWhatTheLedgerSaysFromTheFirstFillingOnwards() throws SQLException {
    RandomEdits edits = RandomEdits.withFiles(7);
    Ledger ledger = Ledger.empty();
    for (int i = 0; i < 60; i++) {
      ledger = after(ledger, edits.next(ledger));
    }
    try (Projection projection = new Projection(new RealFileLayer(), folder, REPLICA)) {
      projection.bringTo(ledger, at(60));
      assertRows(ledger, at(60));
      for (int i = 61; i <= 360; i++) {
        Edit edit = edits.next(ledger);
        ledger = after(ledger, edit);
        projection.follow(edit, ledger, at(i));
        if (i % 20 == 0) {
          assertRows(ledger, at(i));
        }
      }
    }
    assertRows(ledger, at(360));
  }

  private void assertRows(Ledger ledger, Position at) throws SQLException {
    String url = "jdbc:h2:file:" + folder.resolve("ledger") + ";IFEXISTS=TRUE";
    try (Connection second =
        DriverManager.getConnection(
            url + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE", "sa", "")) {
      var sql = DSL.using(second, SQLDialect.H2);
      // a number that was spent on what is gone stands in no table
      Ledger read = LedgerFromRows.read(sql);
      for (var spent : ledger.numbers().entrySet()) {
        read = read.with(spent.getKey(), spent.getValue());
      }
      assertThat(read).isEqualTo(ledger);
      assertThat(sql.selectFrom(META).fetchSingle())
          .satisfies(meta -> {
            assertThat(meta.get(0)).isEqualTo(REPLICA);
            assertThat(meta.get(1)).isEqualTo(at.sequence());
            assertThat(meta.get(2)).isEqualTo(at.hash().toString());
          });
    }
  }

  private static Position at(int sequence) {
    return new Position(sequence, ChainHash.of(new byte[] {(byte) sequence}), REPLICA);
  }

  private static Ledger after(Ledger ledger, Edit edit) {
    return ((Outcome.Accepted) ledger.apply(edit)).ledger();
  }
}
