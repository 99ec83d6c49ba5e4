package org.taizhang.persistence;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.model.edit.Edit;
import org.taizhang.persistence.disk.FileLayer;

/** A ledger folder on the real disk and what tests do to it. */
record TestFolder(Path path, Surroundings around) {

  /** As the program opens it, with the query database at once. */
  TestFolder(Path path) {
    this(path, around(new Surroundings.Habits(200, Duration.ZERO)));
  }

  /**
   * Without a query database, for tests of the truth alone, and with a snapshot every so many
   * edits.
   */
  static TestFolder ofTruthAlone(Path path, int snapshotEvery) {
    return new TestFolder(path, around(new Surroundings.Habits(snapshotEvery, null)));
  }

  /** As the program opens it, with a snapshot every so many edits. */
  static TestFolder withSnapshots(Path path, int snapshotEvery) {
    return new TestFolder(path, around(new Surroundings.Habits(snapshotEvery, Duration.ZERO)));
  }

  /** With a query database that nobody needs soon. */
  static TestFolder patient(Path path) {
    return new TestFolder(path, around(new Surroundings.Habits(200, Duration.ofHours(1))));
  }

  private static Surroundings around(Surroundings.Habits habits) {
    Surroundings real = Surroundings.real(new Author("李"), InstantSource.system());
    return new Surroundings(real.layer(), real.author(), real.clock(), real.codec(), habits);
  }

  /** The same folder on a disk of the test's. */
  TestFolder on(FileLayer layer) {
    return new TestFolder(
        path,
        new Surroundings(layer, around.author(), around.clock(), around.codec(), around.habits()));
  }

  Opening open() {
    return new FolderOpener(path, around).open();
  }

  Opening recover() {
    return new FolderOpener(path, around).recover();
  }

  CheckReport check() {
    return new FolderChecker(path, around.layer(), around.codec()).check();
  }

  Opening.Writable openWritable() {
    return assertInstanceOf(Opening.Writable.class, open());
  }

  LedgerStore openStore() {
    return openWritable().store();
  }

  /** Submits the edits and leaves the store open. */
  static void submit(LedgerStore store, List<Edit> edits) {
    edits.forEach(edit -> assertInstanceOf(Submission.Saved.class, store.submit(edit, null)));
  }

  /** Makes a ledger of so many random edits and closes it. */
  TestFolder filled(long seed, int edits) {
    try (LedgerStore store = openStore()) {
      submit(store, RandomEdits.session(seed, edits));
    }
    return this;
  }

  /** Opens it again for so many more edits. */
  TestFolder filledFurther(long seed, int edits) {
    RandomEdits further = new RandomEdits(seed);
    try (LedgerStore store = openStore()) {
      for (int i = 0; i < edits; i++) {
        submit(store, List.of(further.next(store.ledger())));
      }
    }
    return this;
  }

  Path database() {
    return path.resolve("projection").resolve("ledger.mv.db");
  }

  Path journal() {
    return path.resolve("ledger.journal");
  }

  List<Path> snapshots() {
    try (Stream<Path> files = Files.list(path.resolve("snapshots"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy of everything in the folder. */
  TestFolder copyTo(Path to) {
    try (Stream<Path> all = Files.walk(path)) {
      for (Path from : all.toList()) {
        Files.copy(from, to.resolve(path.relativize(from)));
      }
      return new TestFolder(to, around);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete() {
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
