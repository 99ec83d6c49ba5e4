package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.taizhang.persistence.LedgerFolderTest.reason;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.StoreException.Reason;
import org.taizhang.persistence.journal.ChainHash;

/** A ledger that a later version wrote on is shown up to there, and not touched. */
class NewerLedgerTest {
  private static final int NEXT = Envelope.CURRENT_FORMAT + 1;

  @TempDir private Path disk;

  @ParameterizedTest
  @CsvSource({"1, 3, 100", "2, 40, 7", "3, 25, 1", "4, 90, 100"})
  void isShownUpToTheFirstRecordThatCannotBeRead(int seed, int edits, int snapshotEvery)
      throws IOException {
    TestFolder folder = TestFolder.withSnapshots(disk.resolve("l"), snapshotEvery);
    Ledger known = fill(folder, seed, edits);
    NewerJournal.withRecordBehind(folder);
    newerSnapshot(folder, edits + 1);
    Traces before = Traces.of(folder.path());

    for (Opening opening : List.of(folder.open(), folder.recover())) {
      Opening.Newer newer = assertInstanceOf(Opening.Newer.class, opening);
      assertThat(newer.ledger()).isEqualTo(known);
      assertThat(newer.upTo().format()).isEqualTo(NEXT);
      assertThat(newer.upTo().sequence()).isEqualTo(edits);
      assertThat(newer.upTo().until()).isNotNull();
      assertThat(newer.notices()).isEmpty();
    }
    Viewing viewing = LedgerFolder.view(folder.path());
    assertThat(viewing.ledger()).isEqualTo(known);
    assertThat(viewing.notices())
        .singleElement()
        .isInstanceOfSatisfying(
            Notice.NewerFormat.class, notice -> assertThat(notice.sequence()).isEqualTo(edits));
    for (CheckReport report :
        List.of(LedgerFolder.check(folder.path()), LedgerFolder.checkView(folder.path()))) {
      assertThat(report.damages()).containsExactly(new Damage.NewerFormat(NEXT, edits));
      assertThat(report.edits()).isEqualTo(edits);
    }
    assertThat(history(folder)).hasSize(edits);
    assertThatThrownBy(() ->
            LedgerFolder.backup(folder.path(), disk.resolve("b.zip"), folder.around().clock()))
        .satisfies(reason(Reason.NewerFormat.class));
    DumpReport dump =
        LedgerFolder.dump(folder.path(), disk.resolve("dump"), ledger -> List.of(), Progress.NONE);
    assertThat(dump.edits()).isEqualTo(edits);
    assertThat(dump.notices()).singleElement().isInstanceOf(Notice.NewerFormat.class);
    assertThat(Traces.of(folder.path())).isEqualTo(before);
  }

  @Test
  void saysOneThingWhenNotEvenTheBeginningCanBeRead() throws IOException {
    TestFolder folder = TestFolder.ofTruthAlone(disk.resolve("l"), 100);
    folder.openStore().close();
    NewerJournal.withRecordBehind(folder);
    Traces before = Traces.of(folder.path());
    assertThatThrownBy(folder::open).satisfies(reason(Reason.NewerFormat.class));
    assertThatThrownBy(() -> LedgerFolder.check(folder.path()))
        .satisfies(reason(Reason.NewerFormat.class));
    assertThatThrownBy(() -> LedgerFolder.view(folder.path()))
        .satisfies(reason(Reason.NewerFormat.class));
    assertThat(Traces.of(folder.path())).isEqualTo(before);
  }

  @Test
  void aDamagedFormatIsDamageAndNoLaterVersion() throws IOException {
    TestFolder folder = TestFolder.ofTruthAlone(disk.resolve("l"), 1);
    Ledger known = fill(folder, 5, 6);
    byte[] journal = Files.readAllBytes(folder.journal());
    int last = lastRecord(journal);
    journal[last + 8] ^= 0x40;
    Files.write(folder.journal(), journal);
    Opening.Writable opening = folder.openWritable();
    assertThat(opening.store().ledger()).isEqualTo(known);
    opening.store().close();
  }

  private static Ledger fill(TestFolder folder, int seed, int edits) {
    try (LedgerStore store = folder.openStore()) {
      TestFolder.submit(store, RandomEdits.session(seed, edits));
      return store.ledger();
    }
  }

  private static List<Envelope> history(TestFolder folder) {
    List<Envelope> history = new ArrayList<>();
    LedgerFolder.edits(folder.path())
        .read(
            EditLog.START,
            new EditLog.Reader() {
              @Override
              public boolean take(long place, Envelope envelope) {
                return history.add(envelope);
              }

              @Override
              public void unreadable(long place) {
                throw new AssertionError("said to be damaged: " + place);
              }
            });
    return history;
  }

  /** A whole snapshot in a format that nobody knows yet. */
  private static void newerSnapshot(TestFolder folder, long sequence) throws IOException {
    byte[] json = ("{\"format\":" + NEXT + "}").getBytes(StandardCharsets.UTF_8);
    byte[] hash = (ChainHash.of(json) + "\n").getBytes(StandardCharsets.US_ASCII);
    byte[] whole = Arrays.copyOf(hash, hash.length + json.length);
    System.arraycopy(json, 0, whole, hash.length, json.length);
    Path snapshots = Files.createDirectories(folder.path().resolve("snapshots"));
    Files.write(snapshots.resolve("%019d.snapshot".formatted(sequence)), whole);
  }

  private static int lastRecord(byte[] journal) {
    for (int i = journal.length - 4; i >= 0; i--) {
      if (journal[i] == 'T' && journal[i + 1] == 'Z' && journal[i + 2] == 'R') {
        return i;
      }
    }
    throw new AssertionError("no record");
  }
}
