package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.journal.ChainHash;
import org.taizhang.persistence.schema.Projection;

/** The query database follows the ledger, and whatever happens to its file costs nothing. */
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
    assertThat(folder.check().damages()).isEmpty();
    try (LedgerStore store = folder.openStore()) {
      assertAnswersLike(store.ledger(), store.queries());
    }
  }

  @Test
  void isOpenedAgainWhenItIsAsWeClosedIt() throws IOException {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 40);
    Object made = Files.readAttributes(folder.database(), "unix:ino").get("ino");
    folder.filledFurther(2, 10);
    assertThat(Files.readAttributes(folder.database(), "unix:ino").get("ino")).isEqualTo(made);
    assertThat(folder.check().damages()).isEmpty();
  }

  @Test
  void isMadeAnewWhateverHappenedToItsFile() throws IOException {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 60);
    byte[] good = Files.readAllBytes(folder.database());
    Random random = new Random(9);
    for (int i = 0; i < FLIPS; i++) {
      byte[] bad = Files.readAllBytes(folder.database());
      bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      hurtAndReopen(folder, bad);
    }
    for (int i = 0; i < FLIPS / 6; i++) {
      hurtAndReopen(folder, Arrays.copyOf(good, random.nextInt(good.length)));
    }
    hurtAndReopen(folder, good);
    Path note = Files.writeString(folder.database().resolveSibling("note.txt"), "a user's");
    Files.delete(folder.database());
    assertAnswersAndIsSound(folder);
    assertThat(note).exists();
    System.out.println("FIGURE flips of the query database: " + FLIPS);
  }

  @Test
  void isMadeAnewWhenItDisagreesThoughItsSealIsRight() throws IOException {
    TestFolder folder = new TestFolder(disk.resolve("a")).filled(1, 60);
    TestFolder other = new TestFolder(disk.resolve("b")).filled(2, 60);
    byte[] foreign = Files.readAllBytes(other.database());
    Files.write(folder.database(), foreign);
    Files.writeString(
        folder.database().resolveSibling("ledger.seal"), ChainHash.of(foreign) + "\n");
    assertThat(folder.check().damages()).containsExactly(new Damage.StaleProjection());
    assertAnswersAndIsSound(folder);
  }

  @Test
  void isNotMadeForACallThatOnlyReads() {
    TestFolder folder = TestFolder.patient(disk.resolve("l"));
    folder.openStore().close();
    assertThat(folder.database()).doesNotExist();
    folder.filled(1, 60);
    assertThat(folder.database()).exists();
    assertThat(folder.check().damages()).isEmpty();
    folder.openStore().close();
    assertThat(folder.check().damages()).isEmpty();
    folder.filledFurther(2, 5);
    assertThat(folder.check().damages()).isEmpty();
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

  private static void hurtAndReopen(TestFolder folder, byte[] content) throws IOException {
    Files.write(folder.database(), content);
    assertAnswers(folder);
  }

  private static void assertAnswers(TestFolder folder) {
    Opening.Writable opening = folder.openWritable();
    try (LedgerStore store = opening.store()) {
      assertThat(opening.notices()).isEmpty();
      assertThat(store.history()).hasSize(60);
      assertAnswersLike(store.ledger(), store.queries());
    }
  }

  private static void assertAnswersAndIsSound(TestFolder folder) {
    assertAnswers(folder);
    assertThat(folder.check().damages()).isEmpty();
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
