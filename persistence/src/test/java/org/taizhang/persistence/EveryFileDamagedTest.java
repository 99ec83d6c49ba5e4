package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.model.DocumentId;
import org.taizhang.model.KeptFile;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.ProjectId;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.edit.Edit;

/**
 * Bits flipped, files cut short, deleted and swapped, over journal, snapshots, query database, kept
 * documents and a backup: each is reported, or what is read back is what was saved. There is no
 * third outcome.
 */
class EveryFileDamagedTest {
  private static final int CASES = Boolean.getBoolean("taizhang.long") ? 300 : 40;
  private static final String ASKED = "教育";

  @TempDir private Path disk;
  private Path good;
  private Ledger saved;
  private List<ProjectId> answer;

  /** A ledger, and a backup of it beside it. */
  @BeforeEach
  void makeLedger() throws IOException {
    good = Files.createDirectory(disk.resolve("good"));
    TestFolder folder = TestFolder.withSnapshots(good.resolve("台账"), 25).filled(17, 60);
    try (LedgerStore store = folder.openStore()) {
      for (int i = 0; i < 3; i++) {
        byte[] content = new byte[3000 + i];
        new Random(i).nextBytes(content);
        String sha256 = store.keep(content);
        store.submit(naming(store.ledger(), i, sha256, content.length), null);
      }
      saved = store.ledger();
      answer = store.queries().findProjects(ASKED);
    }
    assertThat(NamedFiles.of(saved)).hasSize(3);
    assertThat(answer).isNotEmpty();
    LedgerFolder.backup(folder.path(), good.resolve("备份.zip"), InstantSource.system());
  }

  private static Edit naming(Ledger ledger, int number, String sha256, long size) {
    PlanId plan = ledger.plans().getFirst().id();
    DocumentId id = new DocumentId(new UUID(7, number));
    return new Edit.Add(new SourceDocument(id, plan, number, "原件" + number, sha256, size, "{}"));
  }

  private enum Kind {
    JOURNAL("台账/ledger.journal"),
    REACH("台账/ledger.reach"),
    SNAPSHOT("台账/snapshots"),
    PROJECTION("台账/projection"),
    DOCUMENT("台账/files"),
    BACKUP("备份.zip");

    private final String place;

    Kind(String place) {
      this.place = place;
    }

    /** The files of this kind in a place that has a ledger and a backup. */
    List<Path> in(Path where) throws IOException {
      try (Stream<Path> all = Files.walk(where.resolve(place))) {
        return all.filter(Files::isRegularFile).sorted().toList();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void isReportedOrMakesNoDifference(Hurt hurt) throws IOException {
    Random random = new Random(hurt.name().hashCode());
    Map<Kind, Integer> reported = new TreeMap<>();
    Map<Kind, Integer> equal = new TreeMap<>();
    try (Quiet _ = new Quiet(Projector.class)) {
      for (int i = 0; i < CASES; i++) {
        Kind kind = Kind.values()[i % Kind.values().length];
        Path place = disk.resolve("case");
        new TestFolder(good).copyTo(place);
        List<Path> all = new ArrayList<>();
        for (Kind each : Kind.values()) {
          all.addAll(each.in(place));
        }
        List<Path> files = kind.in(place);
        Path file = files.get(random.nextInt(files.size()));
        String what = place.relativize(file) + " " + hurt.to(file, all, random);
        boolean told = isTold(place.resolve("备份.zip"), what);
        told |= isTold(new TestFolder(place.resolve("台账")), what);
        (told ? reported : equal).merge(kind, 1, Integer::sum);
        new TestFolder(place).delete();
      }
    }
    System.out.printf(
        "FIGURE %s, %d times: reported %s, equal to what was saved %s%n",
        hurt, CASES, reported, equal);
  }

  /** Whether anybody hears of it; who does not, reads what was saved. */
  private boolean isTold(Path backup, String what) throws IOException {
    try {
      assertThat(LedgerFolder.view(backup).ledger()).as(what).isEqualTo(saved);
      for (KeptFile document : NamedFiles.of(saved)) {
        assertThat(LedgerFolder.keptFile(backup, document.sha256()))
            .as(what)
            .hasSize((int) document.size());
      }
      return !LedgerFolder.checkView(backup).damages().isEmpty();
    } catch (StoreException e) {
      return true;
    }
  }

  private boolean isTold(TestFolder folder, String what) {
    List<Damage> damages = folder.check().damages();
    boolean told = !damages.isEmpty();
    Opening opening = folder.open();
    told |= opening.notices().stream().anyMatch(n -> !(n instanceof Notice.EndedBadly));
    switch (opening) {
      case Opening.Writable(LedgerStore store, _) -> {
        try (store) {
          assertThat(store.ledger()).as(what).isEqualTo(saved);
          assertThat(store.queries().findProjects(ASKED)).as(what).isEqualTo(answer);
        }
      }
      case Opening.Damaged _ -> assertThat(told).as(what).isTrue();
      case Opening.ReadOnly _, Opening.Newer _ -> throw new AssertionError(what);
    }
    for (KeptFile document : NamedFiles.of(saved)) {
      byte[] content = LedgerFolder.keptFile(folder.path(), document.sha256());
      assertThat(content != null || told).as("%s, and nothing was said", what).isTrue();
    }
    return told;
  }
}
