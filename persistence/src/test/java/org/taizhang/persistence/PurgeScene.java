package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.taizhang.model.DocumentId;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceId;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.Ledger;
import org.taizhang.model.LinkId;
import org.taizhang.model.MoveId;
import org.taizhang.model.PeriodId;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.StateMove;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.purge.Unwanted;
import org.taizhang.model.work.Filing;
import org.taizhang.model.work.NumberSeries;
import org.taizhang.persistence.disk.RealFileLayer;

/**
 * A ledger that speaks of a secret wherever it can, with all that is kept of it, on a real disk.
 */
record PurgeScene(Path disk) {
  /** With a character that JSON writes as two escapes, and one that it must escape. */
  static final String SECRET = "某𠮷安\"320102";

  /** What the documents are called that hold the secret. */
  static final String HOLDING = "附件.txt";

  static final Author AUTHOR = new Author("办公室" + SECRET);

  Path folder() {
    return disk.resolve("台账");
  }

  Path stick() {
    return disk.resolve("stick");
  }

  LedgerStore open() {
    return open(AUTHOR);
  }

  LedgerStore open(Author author) {
    Surroundings usual = Surroundings.real(author, InstantSource.system());
    return new TestFolder(folder(), usual).openStore();
  }

  List<Envelope> prepare(long seed) throws IOException {
    Files.createDirectories(stick());
    RandomEdits edits = RandomEdits.about(seed, SECRET);
    for (int session = 0; session < 3; session++) {
      try (LedgerStore store = open()) {
        store.copies().setSecondPlace(stick());
        for (int i = 0; i < 25; i++) {
          TestFolder.submit(store, List.of(edits.next(store.ledger())));
        }
        takeBackAndDoAgain(store);
        addDocument(store, "附件" + SECRET + ".txt", "无关内容" + session);
        addDocument(store, HOLDING, "正文里有" + SECRET + session);
        addWork(store, session);
        renameOnce(store);
        freeze(store);
        store.copies().makeNow(Progress.NONE);
      }
    }
    Path damaged = Files.createDirectories(folder().resolve("damaged"));
    Files.writeString(damaged.resolve("20260101-tail-of-ledger.journal"), "残片" + SECRET);
    try (LedgerStore store = open()) {
      store.queries().findProjects("任何");
    }
    return history();
  }

  private static void takeBackAndDoAgain(LedgerStore store) {
    Envelope last = store.history().getLast();
    store.submit(last.edit().inverse(), last.editId());
    store.submit(last.edit(), store.history().getLast().editId());
  }

  private static void addDocument(LedgerStore store, String name, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    Plan plan = store.ledger().plans().getFirst();
    TestFolder.submit(
        store, List.of(new Edit.Add(document(plan, name, store.keep(content), content.length))));
  }

  /** A target that was closed for a piece of evidence that holds the secret, and for another. */
  private static void addWork(LedgerStore store, int session) {
    Project project = project(store.ledger().plans().getFirst().id(), "做" + SECRET, "");
    Target target = target(project, "做完");
    TestFolder.submit(store, List.of(new Edit.Add(project), new Edit.Add(target)));
    for (String text : List.of("照片上有" + SECRET, "别的证明")) {
      byte[] content = (text + session).getBytes(StandardCharsets.UTF_8);
      Evidence evidence =
          new Evidence(
              new EvidenceId(UUID.randomUUID()),
              "佐证" + session,
              store.keep(content),
              content.length,
              LocalDate.of(2026, 5, 1),
              false,
              "");
      EvidenceLink link =
          new EvidenceLink(
              new LinkId(UUID.randomUUID()),
              evidence.id(),
              target.id(),
              "3",
              new Filing(SECRET, "", "", true));
      TestFolder.submit(store, List.of(new Edit.Add(evidence), new Edit.Add(link)));
    }
    StateMove move =
        new StateMove(
            new MoveId(UUID.randomUUID()),
            target.id(),
            0,
            TargetState.COMPLETED,
            TargetState.CLOSED,
            LocalDate.of(2026, 5, 2),
            SECRET,
            "",
            null,
            store.ledger().nextNumber(NumberSeries.CLOSURE));
    TestFolder.submit(store, List.of(new Edit.Add(move)));
  }

  /** The secret as a value of long ago that nothing bears any more. */
  private static void renameOnce(LedgerStore store) {
    Plan plan = store.ledger().plans().getLast();
    TestFolder.submit(
        store,
        List.of(
            new Edit.Change<>(plan.id(), Fields.PLAN_TITLE, plan.title(), SECRET),
            new Edit.Change<>(plan.id(), Fields.PLAN_TITLE, SECRET, "改过的标题")));
  }

  private static void freeze(LedgerStore store) {
    byte[] file = FrozenLedger.bytes(store.ledger(), Instant.EPOCH);
    TestFolder.submit(
        store,
        List.of(
            new Edit.Add(
                new ReportingPeriod(
                    new PeriodId(UUID.randomUUID()),
                    store.ledger().nextNumber(NumberSeries.PERIOD),
                    LocalDate.of(2026, 6, 30),
                    Instant.EPOCH,
                    SECRET,
                    store.keep(file),
                    file.length))));
  }

  static SourceDocument document(Plan plan, String name, String hash, long size) {
    DocumentId id = new DocumentId(UUID.randomUUID());
    return new SourceDocument(id, plan.id(), 0, name, hash, size, "");
  }

  static Project project(PlanId plan, String name, String content) {
    ProjectId id = new ProjectId(UUID.randomUUID());
    return new Project(id, plan, null, 77, "77.", name, content, null);
  }

  static Target target(Project project, String text) {
    return new Target(
        new TargetId(UUID.randomUUID()),
        project.id(),
        new YearSpan(2026, 2026),
        text,
        null,
        null,
        TargetState.NOT_STARTED);
  }

  static Plan plan(String code) {
    return new Plan(
        new PlanId(UUID.randomUUID()),
        code,
        "标题",
        PlanKind.ISSUED,
        null,
        null,
        null,
        null,
        new YearSpan(2026, 2027),
        false);
  }

  List<Envelope> history() {
    List<Envelope> all = new ArrayList<>();
    LedgerFolder.edits(folder()).read(EditLog.START, (_, envelope) -> all.add(envelope));
    return all;
  }

  Ledger ledger() {
    return LedgerFolder.view(folder()).ledger();
  }

  PurgeReport purge(Unwanted unwanted, String reason) {
    return LedgerFolder.purge(
        folder(),
        new PurgeOrder(unwanted, Set.of()),
        reason,
        AUTHOR,
        InstantSource.system(),
        Progress.NONE);
  }

  /** The files in the folder and on the stick that hold it. */
  List<Path> holding(String secret) {
    SecretSearch search = new SecretSearch(new RealFileLayer(), secret);
    List<Path> holding = new ArrayList<>(search.in(folder()));
    holding.addAll(search.in(stick()));
    return holding;
  }

  void requireSound() {
    assertThat(LedgerFolder.check(folder()).damages()).isEmpty();
    try (LedgerStore store = open()) {
      TestFolder.submit(store, List.of(new RandomEdits(9).next(store.ledger())));
    }
    assertThat(LedgerFolder.check(folder()).damages()).isEmpty();
  }
}
