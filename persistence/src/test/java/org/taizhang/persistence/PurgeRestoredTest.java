package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.persistence.PurgeScene.SECRET;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.purge.Unwanted;
import org.taizhang.persistence.disk.RealFileLayer;

/** A ledger that was brought back goes on under another id, and is purged under that. */
class PurgeRestoredTest {
  @TempDir private Path disk;
  private PurgeScene scene = new PurgeScene(Path.of(""));
  private UUID owner = new UUID(0, 0);

  /** A ledger that went back to a backup, and has copies on the stick since. */
  @BeforeEach
  void goBack() throws IOException {
    scene = new PurgeScene(disk);
    Files.createDirectory(scene.stick());
    try (LedgerStore store = scene.open()) {
      TestFolder.submit(store, List.of(new Edit.Add(PurgeScene.plan("甲"))));
    }
    owner = scene.history().getLast().replica();
    Path backup = disk.resolve("b.zip");
    LedgerFolder.backup(scene.folder(), backup, InstantSource.system());
    LedgerFolder.restore(
        scene.folder(), backup, null, PurgeScene.AUTHOR, InstantSource.system(), Progress.NONE);
    try (LedgerStore store = scene.open()) {
      store.copies().setSecondPlace(scene.stick());
      TestFolder.submit(store, List.of(new Edit.Add(PurgeScene.plan(SECRET))));
      store.copies().makeNow(Progress.NONE);
    }
  }

  private Path shelf(UUID replica) {
    return scene.stick().resolve("taizhang-" + replica);
  }

  private UUID replica() {
    return scene.history().getLast().replica();
  }

  @Test
  void losesTheContentInTheCopiesItMadeSince() {
    UUID replica = replica();
    assertThat(replica).isNotEqualTo(owner);
    assertThat(scene.holding(SECRET)).anyMatch(file -> file.startsWith(shelf(replica)));
    PurgeReport report = scene.purge(new Unwanted.Words(SECRET), "试");
    assertThat(report.isGone()).isTrue();
    assertThat(scene.holding(SECRET)).isEmpty();
    assertThat(shelf(replica)).isNotEmptyDirectory();
    assertThat(shelf(owner)).doesNotExist();
    scene.requireSound();
  }

  @Test
  void numbersThePurgeUnderTheIdItGoesOnWith() {
    UUID replica = replica();
    scene.purge(new Unwanted.Words(SECRET), "试");
    List<Envelope> history = scene.history();
    assertThat(history.getLast().replica()).isEqualTo(replica);
    Set<String> names = new HashSet<>();
    for (Envelope envelope : history) {
      assertThat(names.add(envelope.replica() + " " + envelope.sequence())).isTrue();
    }
  }

  /** Another machine goes on with what this one was copied from, in the same second place. */
  @Test
  void leavesAndNamesTheCopiesOfTheLedgerItCameFrom() throws IOException {
    Path made = newestIn(shelf(replica()));
    Path other = Files.copy(made, Files.createDirectory(shelf(owner)).resolve(made.getFileName()));
    Path foreign = foreignCopy();
    PurgeOrder order = new PurgeOrder(new Unwanted.Words(SECRET), Set.of());
    assertThat(LedgerFolder.previewPurge(scene.folder(), order, Progress.NONE).beyondReach())
        .containsExactly(other);
    PurgeReport report = scene.purge(new Unwanted.Words(SECRET), "试");
    assertThat(report.isGone()).isFalse();
    assertThat(report.remaining()).containsExactly(other);
    assertThat(scene.holding(SECRET)).containsExactlyInAnyOrder(other, foreign);
  }

  /** Of another ledger that has the same words and shares the place. */
  private Path foreignCopy() throws IOException {
    PurgeScene foreign = new PurgeScene(Files.createDirectories(disk.resolve("foreign")));
    try (LedgerStore store = foreign.open()) {
      store.copies().setSecondPlace(scene.stick());
      TestFolder.submit(store, List.of(new Edit.Add(PurgeScene.plan(SECRET))));
      store.copies().makeNow(Progress.NONE);
    }
    return newestIn(shelf(foreign.history().getLast().replica()));
  }

  private static Path newestIn(Path shelf) throws IOException {
    return Shelf.copies(new RealFileLayer(), shelf).getFirst().file();
  }
}
