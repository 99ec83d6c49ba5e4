package org.taizhang.persistence.schema;

import static org.taizhang.persistence.tables.Tables.ASSIGNMENT;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.taizhang.model.Assignment;
import org.taizhang.model.Entity;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.journal.Position;
import org.taizhang.persistence.tables.records.AssignmentRecord;
import org.taizhang.persistence.tables.records.MetaRecord;

/** The tables of one ledger in a database that has the schema. For one thread at a time. */
final class LedgerTables {
  private static final int AT_ONCE = 1_000;

  private final DSLContext sql;
  private final UUID replica;

  LedgerTables(Connection connection, UUID replica) {
    this.sql = DSL.using(connection, SQLDialect.H2);
    this.replica = replica;
  }

  /** Puts a ledger into tables that are empty. */
  void fill(Ledger ledger, Position position) {
    sql.transaction(transaction -> {
      transaction.dsl().executeInsert(metaRow(position));
      write(transaction.dsl(), Difference.whole(ledger));
    });
  }

  /** Brings the tables to the next position, wholly or not at all. */
  void apply(Difference difference, Position position) {
    sql.transaction(transaction -> {
      transaction.dsl().executeUpdate(metaRow(position));
      write(transaction.dsl(), difference);
    });
  }

  ProjectSearch search() {
    return new ProjectSearch(sql);
  }

  /** New rows come before what refers to them, and old ones go after nothing refers to them. */
  private static void write(DSLContext sql, Difference difference) {
    each(difference.added(), some -> sql.batchInsert(rows(some)).execute());
    each(difference.changed(), some -> sql.batchUpdate(rows(some)).execute());
    for (Assignment assignment : difference.assigned()) {
      sql.deleteFrom(ASSIGNMENT)
          .where(ASSIGNMENT.PROJECT_ID.eq(assignment.project().value()))
          .and(ASSIGNMENT.DEPARTMENT_ID.eq(assignment.department().value()))
          .execute();
    }
    List<AssignmentRecord> roles = difference.assigned().stream().flatMap(Rows::of).toList();
    each(roles, some -> sql.batchInsert(some).execute());
    each(difference.removed(), some -> sql.batchDelete(rows(some)).execute());
  }

  /** Not all rows of a large ledger are in memory at once. */
  private static <T> void each(List<T> all, Consumer<List<T>> work) {
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      work.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
  }

  private static List<UpdatableRecord<?>> rows(List<Entity> entities) {
    return entities.stream().<UpdatableRecord<?>>map(Rows::of).toList();
  }

  private MetaRecord metaRow(Position position) {
    return new MetaRecord(replica, position.sequence(), position.hash().toString());
  }
}
