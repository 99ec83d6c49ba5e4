package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.persistence.PurgeScene.HOLDING;
import static org.taizhang.persistence.PurgeScene.SECRET;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.EntityId;
import org.taizhang.model.KeptFile;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.PurgedContent;
import org.taizhang.model.purge.Unwanted;
import org.taizhang.persistence.disk.RealFileLayer;
import org.taizhang.persistence.files.KeptFiles;

/** What is purged is nowhere any more; all else stays as it was, and the fact is on record. */
class PurgeTest {
  private static final String MARK = "■■";
  private static final Pattern HASH = Pattern.compile("sha256=[0-9a-f]{64}, size=\\d+");

  @TempDir private Path disk;

  @Test
  void takesWordsOutOfEveryFile() throws IOException {
    int seeds = Boolean.getBoolean("taizhang.long") ? 20 : 2;
    for (long seed = 1; seed <= seeds; seed++) {
      PurgeScene scene = new PurgeScene(Files.createDirectory(disk.resolve("" + seed)));
      List<Envelope> before = scene.prepare(seed);
      List<Path> held = scene.holding(SECRET);
      for (String place :
          List.of("ledger.journal", "snapshots", "backups", "damaged", "files", "stick")) {
        assertThat(held)
            .as("the search finds it in %s before", place)
            .anySatisfy(file -> assertThat(disk.relativize(file).toString()).contains(place));
      }
      PurgeReport report = scene.purge(new Unwanted.Words(SECRET), "本人要求，" + SECRET);
      assertThat(scene.holding(SECRET)).isEmpty();
      assertThat(report.remaining()).isEmpty();
      assertThat(report.isGone()).isTrue();
      assertThat(report.notices()).isEmpty();
      requireOthersAsBefore(before, scene.history());
      Edit.Purge fact = (Edit.Purge) scene.history().getLast().edit();
      assertThat(fact.content()).isEqualTo(PurgedContent.WORDS);
      assertThat(fact.reason()).isEqualTo("本人要求，" + MARK);
      assertThat(fact.places()).isEqualTo(report.done().places()).isPositive();
      scene.requireSound();
      assertThat(LedgerFolder.copies(scene.folder())).isNotEmpty();
      try (LedgerStore store = scene.open()) {
        assertThat(store.queries().findProjects(SECRET)).isEmpty();
      }
    }
  }

  /** The mark for the secret; documents that held it are gone, and other files are elsewhere. */
  private static void requireOthersAsBefore(List<Envelope> before, List<Envelope> after) {
    assertThat(after).hasSize(before.size() + 1);
    for (int i = 0; i < before.size(); i++) {
      Edit edit = before.get(i).edit();
      if (before.get(i).toString().contains("fileName=" + HOLDING)) {
        assertThat(after.get(i).editId()).isEqualTo(before.get(i).editId());
        assertThat(after.get(i).toString()).doesNotContain(HOLDING);
      } else if (before.get(i).toString().contains("id=EvidenceId[")) {
        // blanked where its file held the secret
        assertThat(after.get(i).editId()).isEqualTo(before.get(i).editId());
      } else if (edit instanceof Edit.Add(ReportingPeriod _)) {
        assertThat(withoutHash(after.get(i)))
            .isEqualTo(withoutHash(before.get(i)).replace(SECRET, MARK));
      } else {
        assertThat(after.get(i).toString())
            .isEqualTo(before.get(i).toString().replace(SECRET, MARK));
      }
    }
  }

  private static String withoutHash(Envelope envelope) {
    return HASH.matcher(envelope.toString()).replaceAll("");
  }

  @Test
  void takesAWholePlanOut() throws IOException {
    PurgeScene scene = new PurgeScene(disk);
    List<Envelope> before = scene.prepare(4);
    Ledger standing = scene.ledger();
    Plan plan = standing.plans().getFirst();
    Set<EntityId> things = new HashSet<>(Set.of(plan.id()));
    standing.projects(plan.id()).forEach(project -> things.add(project.id()));
    standing.departments(plan.id()).forEach(unit -> things.add(unit.id()));
    standing.documents(plan.id()).forEach(document -> things.add(document.id()));
    PurgeReport report = scene.purge(new Unwanted.WholePlan(plan.id()), "涉密");
    assertThat(report.isGone()).isTrue();
    for (EntityId thing : things) {
      assertThat(scene.holding(thing.value().toString())).isEmpty();
    }
    Ledger left = scene.ledger();
    assertThat(left.plans())
        .isEqualTo(standing.plans().stream().filter(one -> !one.equals(plan)).toList());
    requireFilesOf(scene);
    List<Envelope> after = scene.history();
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i).editId()).isEqualTo(before.get(i).editId());
      if (before.get(i).edit() instanceof Edit.Change<?, ?> change
          && change.id() instanceof PlanId other
          && !other.equals(plan.id())) {
        assertThat(after.get(i)).isEqualTo(before.get(i));
      }
    }
    scene.requireSound();
  }

  /** Every file that the history still names is there, and no other. */
  private static void requireFilesOf(PurgeScene scene) throws IOException {
    Set<String> named = new HashSet<>();
    for (Envelope envelope : scene.history()) {
      NamedFiles.in(envelope.edit()).forEach(file -> named.add(file.sha256()));
    }
    assertThat(new RealFileLayer().list(scene.folder().resolve("files")))
        .containsExactlyInAnyOrderElementsOf(named);
    for (String hash : named) {
      assertThat(KeptFiles.state(new RealFileLayer(), scene.folder(), hash))
          .isEqualTo(KeptFiles.State.WHOLE);
    }
  }

  @Test
  void takesTheTextsOfAProjectAndLeavesItsPlace() throws IOException {
    PurgeScene scene = new PurgeScene(disk);
    scene.prepare(5);
    Project project;
    try (LedgerStore store = scene.open()) {
      PlanId plan = store.ledger().plans().getFirst().id();
      project = PurgeScene.project(plan, "绝不外传的名称", "绝不外传的内容");
      Target target = PurgeScene.target(project, "绝不外传的目标");
      TestFolder.submit(
          store,
          List.of(
              new Edit.Add(project),
              new Edit.Add(target),
              new Edit.Change<>(target.id(), Fields.TARGET_TEXT, "绝不外传的目标", "绝不外传之二")));
      store.copies().makeNow(Progress.NONE);
    }
    assertThat(scene.holding("绝不外传")).isNotEmpty();
    PurgeReport report = scene.purge(new Unwanted.TextsOf(project.id()), "写错了地方");
    assertThat(scene.holding("绝不外传")).isEmpty();
    assertThat(report.isGone()).isTrue();
    Project left = scene.ledger().project(project.id());
    assertThat(left.label()).isEqualTo("77.");
    assertThat(left.name()).isEqualTo(MARK);
    scene.requireSound();
  }

  @Test
  void takesFilesFromEveryPlace() throws IOException {
    PurgeScene scene = new PurgeScene(disk);
    scene.prepare(6);
    List<KeptFile> files = new ArrayList<>();
    Ledger standing = scene.ledger();
    standing.plans().forEach(plan -> files.addAll(standing.documents(plan.id())));
    KeptFile document = files.getFirst();
    for (KeptFile file : List.of(document, standing.evidence().getFirst())) {
      assertThat(scene.holding(file.sha256())).isNotEmpty();
      PurgeReport report = scene.purge(new Unwanted.Document(file.sha256()), "多交了");
      assertThat(report.done().documents()).contains(file.fileName());
      assertThat(report.isGone()).isTrue();
      assertThat(scene.holding(file.sha256())).isEmpty();
      assertThat(scene.folder().resolve("files").resolve(file.sha256())).doesNotExist();
      try (var all = Files.walk(scene.stick())) {
        assertThat(all.map(one -> one.getFileName().toString())).doesNotContain(file.sha256());
      }
      requireFilesOf(scene);
      scene.requireSound();
    }
    assertThat(scene.ledger().evidence().getFirst().fileName()).startsWith("■");
  }

  @Test
  void keepsDifferentCodesDifferentOverSeveralPurges() {
    PurgeScene scene = new PurgeScene(disk);
    try (LedgerStore store = scene.open()) {
      TestFolder.submit(
          store,
          List.of(new Edit.Add(PurgeScene.plan("张三-1")), new Edit.Add(PurgeScene.plan("李四-1"))));
    }
    scene.purge(new Unwanted.Words("张三"), "一");
    scene.purge(new Unwanted.Words("李四"), "二");
    assertThat(scene.ledger().plans())
        .extracting(Plan::code)
        .containsExactlyInAnyOrder("■■-1", "■2■-1");
    scene.requireSound();
  }
}
