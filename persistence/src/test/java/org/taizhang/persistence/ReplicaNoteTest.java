package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.journal.ReplicaNote;

/** Ledgers that go on from one copy never give two edits the same number under one id. */
class ReplicaNoteTest {
  private static final int COMMON = 8;

  @TempDir private Path disk;

  @Test
  void aRestoredLedgerGoesOnUnderAnIdOfItsOwn() {
    TestFolder original = TestFolder.ofTruthAlone(disk.resolve("甲"), 100);
    edit(original, 3, COMMON);
    Path backup = disk.resolve("备份.zip");
    LedgerFolder.backup(original.path(), backup, original.around().clock());
    TestFolder other = TestFolder.ofTruthAlone(disk.resolve("乙"), 100);
    restore(other, backup);
    edit(original, 11, 3);
    edit(other, 12, 2);
    edit(other, 13, 2);
    List<Envelope> abandoned = history(original);
    restore(original, backup);
    edit(original, 14, 3);

    List<Envelope> made = new ArrayList<>(abandoned);
    made.addAll(behind(history(other)));
    made.addAll(behind(history(original)));
    Set<String> names = new HashSet<>();
    for (Envelope envelope : made) {
      assertThat(names.add(envelope.replica() + " " + envelope.sequence()))
          .as("edit %d twice under one id", envelope.sequence())
          .isTrue();
    }
    assertThat(behind(history(other))).extracting(Envelope::replica).containsOnly(id(other));
    for (TestFolder folder : List.of(original, other)) {
      assertThat(folder.check().damages()).isEmpty();
      Path again = disk.resolve(folder.path().getFileName() + ".zip");
      LedgerFolder.backup(folder.path(), again, folder.around().clock());
      assertThat(LedgerFolder.view(again).ledger())
          .isEqualTo(LedgerFolder.view(folder.path()).ledger());
    }
  }

  @Test
  void aNoteThatCannotBeReadCostsNoEdit() throws IOException {
    TestFolder folder = TestFolder.ofTruthAlone(disk.resolve("甲"), 100);
    edit(folder, 4, 3);
    Files.writeString(folder.path().resolve(ReplicaNote.NAME), "?");
    edit(folder, 5, 2);
    assertThat(history(folder)).hasSize(5).extracting(Envelope::replica).containsOnly(id(folder));
    assertThat(folder.check().damages()).isEmpty();
  }

  private static UUID id(TestFolder folder) {
    return history(folder).getLast().replica();
  }

  private static List<Envelope> behind(List<Envelope> history) {
    return history.subList(COMMON, history.size());
  }

  private static void edit(TestFolder folder, int seed, int count) {
    RandomEdits edits = new RandomEdits(seed);
    try (LedgerStore store = folder.openStore()) {
      for (int i = 0; i < count; i++) {
        assertInstanceOf(Submission.Saved.class, store.submit(edits.next(store.ledger()), null));
      }
    }
  }

  private static List<Envelope> history(TestFolder folder) {
    try (LedgerStore store = folder.openStore()) {
      return store.history();
    }
  }

  private static void restore(TestFolder into, Path backup) {
    new Restorer(into.path(), into.around()).restore(backup, null, Progress.NONE);
  }
}
