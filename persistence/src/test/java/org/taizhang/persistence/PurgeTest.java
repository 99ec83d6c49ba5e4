package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.DocumentId;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.Project;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.PurgedContent;
import org.taizhang.model.purge.Unwanted;
import org.taizhang.persistence.disk.RealFileLayer;

/** What is purged is nowhere any more; all else stays as it was, and the fact is on record. */
class PurgeTest {
  /** With a character that JSON writes as two escapes, and one that it must escape. */
  private static final String SECRET = "某𠮷安\"320102";

  private static final String MARK = "■■";
  private static final Author AUTHOR = new Author("办公室" + SECRET);

  @TempDir private Path disk;

  private Path folder() {
    return disk.resolve("台账");
  }

  private Path stick() {
    return disk.resolve("stick");
  }

  /** A ledger that speaks of the secret wherever it can, and has done so for long. */
  private List<Envelope> prepare(long seed) throws IOException {
    Files.createDirectories(stick());
    RandomEdits edits = RandomEdits.about(seed, SECRET);
    for (int session = 0; session < 3; session++) {
      try (LedgerStore store = open()) {
        store.copies().setSecondPlace(stick());
        for (int i = 0; i < 25; i++) {
          TestFolder.submit(store, List.of(edits.next(store.ledger())));
        }
        Envelope last = store.history().getLast();
        store.submit(last.edit().inverse(), last.editId());
        store.submit(last.edit(), store.history().getLast().editId());
        addDocument(store, "附件" + SECRET + ".txt", "无关内容" + session);
        addDocument(store, "附件.txt", "正文里有" + SECRET + session);
        renameOnce(store);
        store.copies().makeNow(Progress.NONE);
      }
    }
    Path damaged = Files.createDirectories(folder().resolve("damaged"));
    Files.writeString(damaged.resolve("20260101-tail-of-ledger.journal"), "残片" + SECRET);
    try (LedgerStore store = open()) {
      store.queries().findProjects("任何");
      return store.history();
    }
  }

  private static void addDocument(LedgerStore store, String name, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    TestFolder.submit(
        store,
        List.of(
            new Edit.Add(
                new SourceDocument(
                    new DocumentId(UUID.randomUUID()),
                    store.ledger().plans().getFirst().id(),
                    0,
                    name,
                    store.keep(content),
                    content.length,
                    ""))));
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

  private LedgerStore open() {
    Surroundings usual = Surroundings.real(AUTHOR, InstantSource.system());
    return new TestFolder(folder(), usual).openStore();
  }

  private List<Envelope> history() {
    return all(LedgerFolder.edits(folder()));
  }

  private static List<Envelope> all(EditLog log) {
    List<Envelope> all = new ArrayList<>();
    log.read(EditLog.START, (_, envelope) -> all.add(envelope));
    return all;
  }

  private PurgeReport purge(Unwanted unwanted, String reason) {
    return LedgerFolder.purge(
        folder(),
        new PurgeOrder(unwanted, Set.of()),
        reason,
        AUTHOR,
        InstantSource.system(),
        Progress.NONE);
  }

  private List<Path> holding(String secret) {
    SecretSearch search = new SecretSearch(new RealFileLayer(), secret);
    List<Path> holding = new ArrayList<>(search.in(folder()));
    holding.addAll(search.in(stick()));
    return holding;
  }

  @Test
  void takesWordsOutOfEveryFile() throws IOException {
    int seeds = Boolean.getBoolean("taizhang.long") ? 20 : 2;
    for (long seed = 1; seed <= seeds; seed++) {
      List<Envelope> before = prepare(seed);
      List<Path> held = holding(SECRET);
      for (String place :
          List.of("ledger.journal", "snapshots", "backups", "damaged", "files", "stick")) {
        assertThat(held)
            .as("the search finds it in %s before", place)
            .anySatisfy(file -> assertThat(disk.relativize(file).toString()).contains(place));
      }
      PurgeReport report = purge(new Unwanted.Words(SECRET), "本人要求，" + SECRET);
      assertThat(holding(SECRET)).isEmpty();
      assertThat(report.remaining()).isEmpty();
      assertThat(report.isGone()).isTrue();
      assertThat(report.notices()).isEmpty();
      requireOthersAsBefore(before);
      Edit.Purge fact = (Edit.Purge) history().getLast().edit();
      assertThat(fact.content()).isEqualTo(PurgedContent.WORDS);
      assertThat(fact.reason()).isEqualTo("本人要求，" + MARK);
      assertThat(fact.places()).isEqualTo(places(before)).isPositive();
      requireSound();
      assertThat(LedgerFolder.copies(folder())).isNotEmpty();
      try (LedgerStore store = open()) {
        assertThat(store.queries().findProjects(SECRET)).isEmpty();
      }
      deleteAll();
    }
  }

  /** The history reads as before with the mark for the secret; documents that held it are gone. */
  private void requireOthersAsBefore(List<Envelope> before) throws IOException {
    List<Envelope> after = history();
    assertThat(after).hasSize(before.size() + 1);
    for (int i = 0; i < before.size(); i++) {
      boolean left =
          before.get(i).edit() instanceof Edit.Add(SourceDocument document)
              && document.fileName().equals("附件.txt");
      if (left) {
        assertThat(after.get(i).edit()).isEqualTo(after.get(i).edit().inverse());
      } else {
        assertThat(after.get(i).toString())
            .isEqualTo(before.get(i).toString().replace(SECRET, MARK));
      }
    }
    try (LedgerStore store = open()) {
      store
          .ledger()
          .plans()
          .forEach(plan ->
              assertThat(store.ledger().documents(plan.id()))
                  .allSatisfy(one -> assertThat(one.fileName()).isEqualTo("附件" + MARK + ".txt")));
    }
  }

  private static long places(List<Envelope> history) {
    return history.stream()
        .mapToLong(one ->
            one.edit() instanceof Edit.Add(SourceDocument document)
                    && document.fileName().equals("附件.txt")
                ? 2
                : one.toString().split(java.util.regex.Pattern.quote(SECRET), -1).length - 1)
        .sum();
  }

  private void requireSound() {
    assertThat(LedgerFolder.check(folder()).damages()).isEmpty();
    Ledger found;
    try (LedgerStore store = open()) {
      found = store.ledger();
      TestFolder.submit(store, List.of(new RandomEdits(9).next(found)));
    }
    assertThat(LedgerFolder.check(folder()).damages()).isEmpty();
  }

  private void deleteAll() {
    new TestFolder(folder()).delete();
    new TestFolder(stick()).delete();
  }

  @Test
  void takesAWholePlanOut() throws IOException {
    List<Envelope> before = prepare(4);
    Ledger standing = LedgerFolder.view(folder()).ledger();
    Plan plan = standing.plans().getFirst();
    List<EntityId> things = new ArrayList<>(List.of(plan.id()));
    standing.projects(plan.id()).forEach(project -> things.add(project.id()));
    standing.departments(plan.id()).forEach(unit -> things.add(unit.id()));
    standing.documents(plan.id()).forEach(document -> things.add(document.id()));
    PurgeReport report = purge(new Unwanted.WholePlan(plan.id()), "涉密");
    assertThat(report.isGone()).isTrue();
    for (EntityId thing : things) {
      assertThat(holding(thing.value().toString())).isEmpty();
    }
    assertThat(folder().resolve("files")).isEmptyDirectory();
    Ledger left = LedgerFolder.view(folder()).ledger();
    assertThat(left.plans())
        .isEqualTo(standing.plans().stream().filter(one -> !one.equals(plan)).toList());
    List<Envelope> after = history();
    for (int i = 0; i < before.size(); i++) {
      if (things.stream()
          .map(thing -> thing.value().toString())
          .noneMatch(before.get(i).toString()::contains)) {
        assertThat(after.get(i).editId()).isEqualTo(before.get(i).editId());
      }
    }
    requireSound();
  }

  @Test
  void takesTheTextsOfAProjectAndLeavesItsPlace() throws IOException {
    prepare(5);
    PlanId plan;
    Project project;
    try (LedgerStore store = open()) {
      plan = store.ledger().plans().getFirst().id();
      project =
          new Project(
              new org.taizhang.model.ProjectId(UUID.randomUUID()),
              plan,
              null,
              77,
              "77.",
              "绝不外传的任务名称",
              "绝不外传的任务内容",
              null);
      Target target =
          new Target(
              new org.taizhang.model.TargetId(UUID.randomUUID()),
              project.id(),
              new YearSpan(2026, 2026),
              "绝不外传的年度目标",
              null,
              null,
              org.taizhang.model.TargetState.NOT_STARTED);
      TestFolder.submit(
          store,
          List.of(
              new Edit.Add(project),
              new Edit.Add(target),
              new Edit.Change<>(target.id(), Fields.TARGET_TEXT, "绝不外传的年度目标", "绝不外传之二")));
      store.copies().makeNow(Progress.NONE);
    }
    assertThat(holding("绝不外传")).isNotEmpty();
    PurgeReport report = purge(new Unwanted.TextsOf(project.id()), "写错了地方");
    assertThat(holding("绝不外传")).isEmpty();
    assertThat(report.isGone()).isTrue();
    Ledger left = LedgerFolder.view(folder()).ledger();
    assertThat(left.project(project.id()).label()).isEqualTo("77.");
    assertThat(left.project(project.id()).name()).startsWith("■").endsWith("■");
    requireSound();
  }

  @Test
  void takesADocumentFromEveryPlace() throws IOException {
    prepare(6);
    Ledger standing = LedgerFolder.view(folder()).ledger();
    SourceDocument document =
        standing.plans().stream()
            .flatMap(plan -> standing.documents(plan.id()).stream())
            .findFirst()
            .orElseThrow();
    assertThat(folder().resolve("files").resolve(document.sha256())).exists();
    PurgeReport report = purge(new Unwanted.Document(document.sha256()), "多交了");
    assertThat(report.done().documents()).containsExactly(document.fileName());
    assertThat(report.isGone()).isTrue();
    assertThat(holding(document.sha256())).isEmpty();
    assertThat(folder().resolve("files").resolve(document.sha256())).doesNotExist();
    try (var all = Files.walk(stick())) {
      assertThat(all.map(file -> file.getFileName().toString())).doesNotContain(document.sha256());
    }
    requireSound();
  }

  @Test
  void keepsDifferentCodesDifferentOverSeveralPurges() {
    try (LedgerStore store = open()) {
      TestFolder.submit(store, List.of(new Edit.Add(plan("张三-1")), new Edit.Add(plan("李四-1"))));
    }
    purge(new Unwanted.Words("张三"), "一");
    purge(new Unwanted.Words("李四"), "二");
    assertThat(LedgerFolder.view(folder()).ledger().plans())
        .extracting(Plan::code)
        .containsExactlyInAnyOrder("■■-1", "■2■-1");
    requireSound();
  }

  private static Plan plan(String code) {
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

  @Test
  void changesNothingWhereItCannotDoAll() throws IOException {
    prepare(7);
    byte[] journal = Files.readAllBytes(folder().resolve("ledger.journal"));
    requireRefused(new Unwanted.Words("没有的话"), StoreException.Reason.NothingToPurge.class);
    requireRefused(new Unwanted.Words("20"), StoreException.Reason.NotSeparable.class);
    assertThat(Files.readAllBytes(folder().resolve("ledger.journal"))).isEqualTo(journal);
    requireSound();
    byte[] hurt = Files.readAllBytes(folder().resolve("ledger.journal"));
    hurt[hurt.length / 2] ^= 1;
    Files.write(folder().resolve("ledger.journal"), hurt);
    requireRefused(new Unwanted.Words(SECRET), StoreException.Reason.HistoryNotWhole.class);
    assertThat(Files.readAllBytes(folder().resolve("ledger.journal"))).isEqualTo(hurt);
  }

  private void requireRefused(Unwanted unwanted, Class<? extends StoreException.Reason> reason) {
    assertThatThrownBy(() -> purge(unwanted, "试"))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.reason()).isInstanceOf(reason));
  }

  @Test
  void namesWhatItCouldNotReach() throws IOException {
    prepare(8);
    Path locked = folder().resolve("backups").resolve("带口令.zip");
    Path elsewhere = disk.resolve("b.zip");
    LedgerFolder.backup(
        folder(),
        elsewhere,
        new Password("口令口令".toCharArray()),
        InstantSource.system(),
        Progress.NONE);
    Files.move(elsewhere, locked);
    Files.move(stick(), disk.resolve("pulled"));
    PurgeOrder order = new PurgeOrder(new Unwanted.Words(SECRET), Set.of());
    PurgePreview preview = LedgerFolder.previewPurge(folder(), order, InstantSource.system());
    assertThat(preview.beyondReach()).containsExactlyInAnyOrder(locked, stick());
    PurgeReport report = purge(new Unwanted.Words(SECRET), "试");
    assertThat(report.done()).isEqualTo(preview);
    assertThat(report.isGone()).isFalse();
    assertThat(report.notices()).hasExactlyElementsOfTypes(Notice.CopyFailed.class);
  }

  @Test
  void keepsCopiesFromBeforeTheContentCame() throws IOException {
    try (LedgerStore store = open()) {
      TestFolder.submit(store, List.of(new Edit.Add(plan("甲"))));
      store.copies().makeNow(Progress.NONE);
    }
    Copy early = LedgerFolder.copies(folder()).getFirst();
    try (LedgerStore store = open()) {
      TestFolder.submit(store, List.of(new Edit.Add(plan("后来的人"))));
    }
    purge(new Unwanted.Words("后来的人"), "试");
    assertThat(LedgerFolder.copies(folder())).hasSize(2).contains(early);
  }

  @Test
  void saysWhenABackupBringsItBack() throws IOException {
    prepare(10);
    Path backup = disk.resolve("b.zip");
    LedgerFolder.backup(folder(), backup, InstantSource.system());
    purge(new Unwanted.Words(SECRET), "试");
    Instant purged = history().getLast().at();
    RestoreReport report =
        LedgerFolder.restore(folder(), backup, null, AUTHOR, InstantSource.system(), Progress.NONE);
    assertThat(report.notices()).contains(new Notice.PurgeLost(purged));
    assertThat(holding(SECRET)).isNotEmpty();
  }

  @Test
  void deletesNothingForAForeignNote() throws IOException {
    prepare(11);
    Path precious = Files.writeString(disk.resolve("precious"), "x");
    Path restoring = Files.createDirectories(folder().resolve("restoring"));
    Files.copy(folder().resolve("ledger.journal"), restoring.resolve("ledger.journal"));
    Files.writeString(restoring.resolve("whole"), "ledger.journal\n");
    Files.writeString(
        restoring.resolve("clearing"),
        String.join(
            "\n",
            "/" + precious,
            "../precious",
            "backups/../../precious",
            "backups/..\\..\\precious",
            "backups/..",
            "second/../precious",
            "second-files/../../precious",
            "/ledger.journal",
            "restoring/ledger.journal",
            ""));
    try (LedgerStore store = open()) {
      assertThat(store.ledger().plans()).isNotEmpty();
    }
    assertThat(precious).hasContent("x");
    assertThat(folder().resolve("backups")).isNotEmptyDirectory();
    assertThat(restoring.resolve("clearing")).doesNotExist();
  }
}
