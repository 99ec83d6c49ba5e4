package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.Copies.Outcome;
import org.taizhang.persistence.backup.CopyOccasion;

/** The copies that a ledger's folder makes by itself. */
class CopiesTest {
  private static final byte[] CONTENT = "工作要点".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path disk;
  private TestFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new TestFolder(disk.resolve("l"));
  }

  private List<Copy> copies() {
    return LedgerFolder.copies(folder.path());
  }

  private static Ledger ledger(Path place) {
    return LedgerFolder.view(place).ledger();
  }

  @Test
  void oneIsMadeAtTheStartWhenSomethingChanged() {
    folder.filled(1, 12);
    assertThat(copies()).isEmpty();
    folder.openStore().close();
    assertThat(copies()).extracting(Copy::sequence).containsExactly(12L);
    assertThat(copies().getFirst().occasion()).isEqualTo(CopyOccasion.START);
    assertThat(ledger(copies().getFirst().file())).isEqualTo(ledger(folder.path()));
    folder.openStore().close();
    assertThat(copies()).hasSize(1);
    folder.filledFurther(2, 3);
    folder.openStore().close();
    assertThat(copies()).extracting(Copy::sequence).containsExactly(15L, 12L);
  }

  @Test
  void oneIsMadeBeforeAPlanComesIn() {
    TestFolder patient = TestFolder.patient(folder.path());
    patient.filled(1, 7);
    Ledger before = ledger(folder.path());
    try (LedgerStore store = patient.openStore()) {
      String hash = store.keep(CONTENT);
      assertThat(store.submit(Documented.imported(hash, CONTENT.length), null))
          .isInstanceOf(Submission.Saved.class);
    }
    Copy copy = copies().getFirst();
    assertThat(copy.occasion()).isEqualTo(CopyOccasion.IMPORT);
    assertThat(ledger(copy.file())).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"format-1", "format-2", "format-3"})
  void oneIsMadeBeforeTheFirstEditInANewFormat(String format) throws IOException {
    Path kept = Path.of("src/test/resources/ledgers").resolve(format);
    TestFolder former = TestFolder.patient(kept).copyTo(disk.resolve("f"));
    Ledger before = ledger(former.path());
    former.openStore().close();
    List<Copy> copies = LedgerFolder.copies(former.path());
    assertThat(copies).extracting(Copy::occasion).containsExactly(CopyOccasion.FORMAT);
    assertThat(ledger(copies.getFirst().file())).isEqualTo(before);
    former.openStore().close();
    assertThat(LedgerFolder.copies(former.path())).hasSize(1);
  }

  @Test
  void theyGoToASecondPlaceTooWithTheFiles() throws IOException {
    folder = Documented.ledger(folder.path(), CONTENT);
    Path stick = Files.createDirectory(disk.resolve("U盘"));
    try (LedgerStore store = folder.openStore()) {
      store.copies().setSecondPlace(stick);
      assertThat(store.copies().secondPlace()).isEqualTo(stick);
      assertThat(store.copies().makeNow(Progress.NONE))
          .hasSize(2)
          .allMatch(Outcome.Made.class::isInstance);
    }
    Copy far =
        copies().stream().filter(copy -> copy.file().startsWith(stick)).findFirst().orElseThrow();
    folder.delete();
    Path other = disk.resolve("other");
    RestoreReport report =
        LedgerFolder.restore(
            other, far.file(), null, new Author("李"), InstantSource.system(), Progress.NONE);
    assertThat(report.notices()).isEmpty();
    assertThat(LedgerFolder.keptFile(other, Documented.hash(CONTENT))).isEqualTo(CONTENT);
    assertThat(LedgerFolder.check(other).damages()).isEmpty();
  }

  @Test
  void aSecondPlaceOutOfReachIsSaidAndTheFirstIsServed() throws IOException {
    folder.filled(1, 5);
    Path stick = Files.createDirectory(disk.resolve("stick"));
    List<Outcome> heard = new ArrayList<>();
    try (LedgerStore store = folder.openStore()) {
      Copies copies = store.copies();
      copies.whenTried(heard::add);
      copies.setSecondPlace(stick);
      Files.delete(stick);
      List<Outcome> outcomes = copies.makeNow(Progress.NONE);
      assertThat(outcomes).hasSize(2);
      assertThat(outcomes.get(0)).isInstanceOf(Outcome.Made.class);
      assertThat(outcomes.get(1))
          .isInstanceOfSatisfying(
              Outcome.Failed.class,
              failed ->
                  assertThat(failed.cause().reason())
                      .isEqualTo(new StoreException.Reason.NotThere()));
      assertThat(stick).doesNotExist();
      assertThatThrownBy(() -> copies.setSecondPlace(folder.path().resolve("files")))
          .isInstanceOf(StoreException.class);
      assertThat(copies.secondPlace()).isEqualTo(stick);
      copies.setSecondPlace(null);
      assertThat(copies.secondPlace()).isNull();
    }
  }

  @Test
  void theNewestGoodOneIsFound() throws IOException {
    folder.filled(1, 5);
    folder.openStore().close();
    folder.filledFurther(2, 5);
    folder.openStore().close();
    List<Copy> all = copies();
    assertThat(LedgerFolder.newestGoodCopy(folder.path())).isEqualTo(all.get(0));
    byte[] newest = Files.readAllBytes(all.get(0).file());
    newest[newest.length / 2] ^= 1;
    Files.write(all.get(0).file(), newest);
    assertThat(folder.check().damages()).contains(new Damage.BadCopy(all.get(0).file().toString()));
    assertThat(LedgerFolder.newestGoodCopy(folder.path())).isEqualTo(all.get(1));
    for (Copy older : all.subList(1, all.size())) {
      Files.delete(older.file());
    }
    assertThat(LedgerFolder.newestGoodCopy(folder.path())).isNull();
  }

  @Test
  void aCopyOfALostLedgerBringsItBack() throws IOException {
    folder.filled(1, 9);
    Ledger ledger = ledger(folder.path());
    folder.openStore().close();
    Files.delete(folder.journal());
    for (Path snapshot : folder.snapshots()) {
      Files.delete(snapshot);
    }
    Copy copy = Objects.requireNonNull(LedgerFolder.newestGoodCopy(folder.path()));
    LedgerFolder.restore(
        folder.path(), copy.file(), null, new Author("李"), InstantSource.system(), Progress.NONE);
    assertThat(ledger(folder.path())).isEqualTo(ledger);
    assertThat(folder.check().edits()).isEqualTo(9);
  }
}
