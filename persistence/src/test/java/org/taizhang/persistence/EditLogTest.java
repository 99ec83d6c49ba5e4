package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.edit.Occasion;

/** A history read one edit at a time. */
class EditLogTest {
  private static final List<Edit> EDITS = RandomEdits.session(21, 120);

  @TempDir private Path disk;

  @Test
  void everyEditIsReadWhereItStands() {
    try (LedgerStore store = filled("l")) {
      Map<Long, Envelope> read = all(store.edits());
      assertThat(read.values().stream().map(Envelope::edit)).containsExactlyElementsOf(EDITS);
      read.forEach((place, envelope) -> assertThat(store.edits().at(place)).isEqualTo(envelope));
      assertThat(store.edits().at(read.keySet().iterator().next() + 1)).isNull();
      assertThat(store.edits().at(1L << 40)).isNull();
    }
  }

  @Test
  void readingGoesOnWhereItStopped() {
    try (LedgerStore store = filled("l")) {
      EditLog log = store.edits();
      List<Edit> read = new ArrayList<>();
      long place = EditLog.START;
      for (int round = 0; read.size() < EDITS.size(); round++) {
        int most = read.size() + 1 + round % 7;
        place = log.read(place, (_, envelope) -> read.add(envelope.edit()) && read.size() < most);
        assertThat(read).hasSize(Math.min(most, EDITS.size()));
      }
      assertThat(read).isEqualTo(EDITS);
      Edit again = new Edit.Together(Occasion.CORRECTION, List.of());
      assertThat(store.submit(again, null)).isInstanceOf(Submission.Saved.class);
      List<Edit> behind = new ArrayList<>();
      log.read(place, (_, envelope) -> behind.add(envelope.edit()));
      assertThat(behind).containsExactly(again);
    }
  }

  @Test
  void whatCannotBeReadIsPassedOverAndTold() throws IOException {
    TestFolder folder = TestFolder.ofTruthAlone(disk.resolve("l"), 1000);
    try (LedgerStore store = filled("l")) {
      List<Long> places = List.copyOf(all(store.edits()).keySet());
      long hurt = places.get(50);
      byte[] journal = Files.readAllBytes(folder.journal());
      journal[(int) hurt + 120] ^= 4;
      Files.write(folder.journal(), journal);
      List<Long> unreadable = new ArrayList<>();
      List<Edit> read = new ArrayList<>();
      LedgerFolder.edits(folder.path())
          .read(
              EditLog.START,
              new EditLog.Reader() {
                @Override
                public boolean take(long place, Envelope envelope) {
                  return read.add(envelope.edit());
                }

                @Override
                public void unreadable(long place) {
                  unreadable.add(place);
                }
              });
      assertThat(unreadable).containsExactly(hurt);
      List<Edit> others = new ArrayList<>(EDITS);
      others.remove(50);
      assertThat(read).isEqualTo(others);
      assertThat(store.edits().at(hurt)).isNull();
    }
  }

  /** As a record looks that is being written just now. */
  @Test
  void anUnfinishedRecordAtTheEndIsNotTold() throws IOException {
    TestFolder folder = TestFolder.ofTruthAlone(disk.resolve("l"), 1000);
    filled("l").close();
    byte[] journal = Files.readAllBytes(folder.journal());
    Files.write(folder.journal(), Arrays.copyOf(journal, journal.length - 5));
    List<Edit> read = new ArrayList<>();
    long reached =
        LedgerFolder.edits(folder.path())
            .read(
                EditLog.START,
                new EditLog.Reader() {
                  @Override
                  public boolean take(long place, Envelope envelope) {
                    return read.add(envelope.edit());
                  }

                  @Override
                  public void unreadable(long place) {
                    throw new AssertionError("told of " + place);
                  }
                });
    assertThat(read).isEqualTo(EDITS.subList(0, EDITS.size() - 1));
    Files.write(folder.journal(), journal);
    LedgerFolder.edits(folder.path()).read(reached, (_, last) -> read.add(last.edit()));
    assertThat(read).isEqualTo(EDITS);
  }

  @Test
  void aBackupHasItsHistoryWithIt() {
    filled("l").close();
    Path file = disk.resolve("备份.zip");
    LedgerFolder.backup(disk.resolve("l"), file, InstantSource.system());
    Traces before = Traces.of(disk);
    assertThat(all(LedgerFolder.edits(file)).values().stream().map(Envelope::edit))
        .containsExactlyElementsOf(EDITS);
    assertThat(Traces.of(disk)).isEqualTo(before);
  }

  @Test
  void whereThereIsNoLedgerThereIsNoHistory() {
    assertThatThrownBy(() -> LedgerFolder.edits(disk.resolve("nothing")))
        .isInstanceOf(StoreException.class);
    assertThat(all(EditLog.none())).isEmpty();
  }

  private LedgerStore filled(String name) {
    LedgerStore store = TestFolder.ofTruthAlone(disk.resolve(name), 1000).openWritable().store();
    EDITS.forEach(edit -> store.submit(edit, null));
    return store;
  }

  private static Map<Long, Envelope> all(EditLog log) {
    Map<Long, Envelope> all = new TreeMap<>();
    log.read(EditLog.START, (place, envelope) -> all.put(place, envelope) == null);
    return all;
  }
}
