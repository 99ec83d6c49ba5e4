package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.journal.ChainHash;
import org.taizhang.persistence.schema.Projection;

/** The query database follows the ledger, and whatever is found in its place costs nothing. */
class ProjectionTest {
  private static final int FLIPS = Boolean.getBoolean("taizhang.long") ? 300 : 60;
  private static final List<String> QUESTIONS =
      List.of("教育", "o'b", "%", "_", "!", "1", "\\", " ", "联络", "聯　絡", "ｏ'B");

  @TempDir private Path disk;

  @Test
  void answersAsOfTheLastEdit() {
    TestFolder folder = new TestFolder(disk.resolve("l"));
    RandomEdits edits = new RandomEdits(3);
    try (LedgerStore store = folder.openStore()) {
      for (int i = 0; i < 300; i++) {
        store.submit(edits.next(store.ledger()), null);
        if (i % 10 == 0) {
          assertAnswersLike(store.ledger(), store.queries());
        }
      }
    }
    try (LedgerStore store = folder.openStore()) {
      assertAnswersLike(store.ledger(), store.queries());
    }
  }

  @Test
  void isMadeAnewWhateverACrashOrDamageLeft() throws IOException {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 60);
    byte[] good = databaseOf(folder);
    Random random = new Random(9);
    for (int i = 0; i < FLIPS; i++) {
      byte[] bad = good.clone();
      bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      assertAnswersDespite(folder, bad);
    }
    for (int i = 0; i < FLIPS / 6; i++) {
      assertAnswersDespite(folder, Arrays.copyOf(good, random.nextInt(good.length)));
    }
    Path note = Files.writeString(folder.database().resolveSibling("note.txt"), "a user's");
    assertAnswersDespite(folder, databaseOf(new TestFolder(disk.resolve("other")).filled(2, 60)));
    assertThat(note).exists();
    System.out.println("FIGURE flips of the query database: " + FLIPS);
  }

  /**
   * H2 runs what it finds in a file: one is laid in our place with the seal former versions set.
   */
  @Test
  void runsNothingThatAForeignFileHolds() throws IOException, SQLException {
    Path trace = disk.resolve("trace");
    Path hostile = hostileDatabase(trace);
    DriverManager.getConnection("jdbc:h2:file:" + disk.resolve("hostile"), "sa", "").close();
    assertThat(trace).as("whoever opens this file runs what is in it").exists();
    Files.delete(trace);

    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 60);
    byte[] bytes = Files.readAllBytes(hostile);
    Files.writeString(folder.database().resolveSibling("ledger.seal"), ChainHash.of(bytes) + "\n");
    Files.write(folder.database(), bytes);
    assertThat(folder.check().damages()).isEmpty();
    LedgerFolder.view(folder.path());
    assertAnswersDespite(folder, bytes);
    assertThat(trace).doesNotExist();
    assertThat(Files.readAllBytes(folder.database())).isNotEqualTo(bytes);
  }

  /** A database that writes a file as soon as it is opened. */
  private Path hostileDatabase(Path trace) throws IOException, SQLException {
    String url = "jdbc:h2:file:" + disk.resolve("hostile");
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      String init = "CREATE TABLE IF NOT EXISTS T(A INT)\\;CALL FILE_WRITE(''x'', ''" + trace;
      statement.execute(
          "CREATE LINKED TABLE PROJECT('org.h2.Driver', 'jdbc:h2:mem:x;INIT="
              + init
              + "'')', 'sa', '', 'T')");
    }
    Files.deleteIfExists(trace);
    return disk.resolve("hostile.mv.db");
  }

  @Test
  void isNotMadeForACallThatOnlyReads() {
    TestFolder folder = TestFolder.patient(disk.resolve("l"));
    folder.openStore().close();
    assertThat(folder.database()).doesNotExist();
    folder.filled(1, 60);
    assertThat(folder.database()).exists();
    try (LedgerStore store = folder.openStore()) {
      assertAnswersLike(store.ledger(), store.queries());
    }
  }

  @Test
  void livesInMemoryWhereItsFolderCannotBe() throws IOException {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 60);
    Files.move(folder.path().resolve("projection"), disk.resolve("away"));
    Files.writeString(folder.path().resolve("projection"), "in the way");
    try (Quiet _ = new Quiet(Projection.class);
        LedgerStore store = folder.openStore()) {
      assertAnswersLike(store.ledger(), store.queries());
      TestFolder.submit(store, List.of(new RandomEdits(4).next(store.ledger())));
      assertAnswersLike(store.ledger(), store.queries());
    }
  }

  /** The database file as a crash leaves it. */
  private static byte[] databaseOf(TestFolder folder) throws IOException {
    try (LedgerStore store = folder.openStore()) {
      store.queries().findProjects("x");
      return Files.readAllBytes(folder.database());
    }
  }

  private static void assertAnswersDespite(TestFolder folder, byte[] left) throws IOException {
    Files.write(folder.database(), left);
    Opening.Writable opening = folder.openWritable();
    try (LedgerStore store = opening.store()) {
      assertThat(opening.notices()).isEmpty();
      assertThat(store.history()).hasSize(60);
      assertAnswersLike(store.ledger(), store.queries());
    }
  }

  private static void assertAnswersLike(Ledger ledger, LedgerQueries queries) {
    LedgerQueries expected = new LedgerScan(() -> ledger);
    for (String question : QUESTIONS) {
      assertThat(queries.findProjects(question))
          .as(question)
          .isEqualTo(expected.findProjects(question));
    }
  }
}
