package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceId;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.LinkId;
import org.taizhang.model.PeriodId;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Sha256;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Refusal;
import org.taizhang.model.work.Filing;

/** A file outlives its links: the history, frozen periods and their backups still need it. */
class EvidenceStaysTest {
  private static final byte[] CONTENT = "验收合格".getBytes(StandardCharsets.UTF_8);
  private static final String HASH = Sha256.of(CONTENT);
  private static final Instant NOW = Instant.parse("2024-03-31T02:00:00Z");
  private static final PlanId PLAN = new PlanId(new UUID(1, 1));
  private static final ProjectId PROJECT = new ProjectId(new UUID(2, 1));
  private static final TargetId TARGET = new TargetId(new UUID(3, 1));
  private static final Evidence EVIDENCE =
      new Evidence(
          new EvidenceId(new UUID(4, 1)),
          "验收单.txt",
          HASH,
          CONTENT.length,
          LocalDate.of(2024, 3, 30),
          false,
          "");
  private static final EvidenceLink LINK =
      new EvidenceLink(new LinkId(new UUID(5, 1)), EVIDENCE.id(), TARGET, "", Filing.NONE);

  @TempDir private Path disk;

  @Test
  void aFileIsNotTakenOutWhileATargetNeedsIt() {
    try (LedgerStore store = supported()) {
      assertThat(store.submit(new Edit.Remove(EVIDENCE), null))
          .isEqualTo(new Submission.Refused(new Refusal.StillUsed(EVIDENCE.id(), LINK.id())));
      assertThat(store.ledger().evidence()).containsExactly(EVIDENCE);
    }
  }

  @Test
  void whatWasTakenOutCanBeTakenBackWithItsFile() {
    Edit removal = removal();
    try (LedgerStore store = supported()) {
      saved(store, removal);
    }
    assertThat(folder().check().damages()).isEmpty();
    try (LedgerStore store = folder().openStore()) {
      assertThat(store.ledger().evidence()).isEmpty();
      saved(store, removal.inverse());
      assertThat(store.ledger().links(TARGET)).containsExactly(LINK);
    }
    assertThat(LedgerFolder.keptFile(folder().path(), HASH)).isEqualTo(CONTENT);
    assertThat(folder().check().damages()).isEmpty();
  }

  @Test
  void aFrozenPeriodStillLeadsToItsFile() {
    ReportingPeriod period = frozenAndTakenOut();
    requireFile(folder().path(), period);
  }

  @Test
  void aBackupHoldsWhatOnlyAFrozenPeriodNames() {
    ReportingPeriod period = frozenAndTakenOut();
    Path backup = disk.resolve("台账.taizhang");
    LedgerFolder.backup(folder().path(), backup, InstantSource.fixed(NOW));
    assertThat(LedgerFolder.checkView(backup).damages()).isEmpty();
    requireFile(backup, period);
    Path other = disk.resolve("m");
    LedgerFolder.restore(
        other, backup, null, new Author("李"), InstantSource.fixed(NOW), Progress.NONE);
    requireFile(other, period);
  }

  private ReportingPeriod frozenAndTakenOut() {
    try (LedgerStore store = supported()) {
      byte[] frozen = FrozenLedger.bytes(store.ledger(), NOW);
      ReportingPeriod period =
          new ReportingPeriod(
              new PeriodId(new UUID(6, 1)),
              1,
              LocalDate.of(2024, 3, 31),
              NOW,
              "李某",
              store.keep(frozen),
              frozen.length);
      saved(store, new Edit.Add(period));
      saved(store, removal());
      assertThat(store.ledger().evidence()).isEmpty();
      return period;
    }
  }

  private static void requireFile(Path place, ReportingPeriod period) {
    byte[] kept = LedgerFolder.keptFile(place, period.sha256());
    assertThat(kept).isNotNull();
    Evidence then = FrozenLedger.read(kept).evidence().getFirst();
    assertThat(LedgerFolder.keptFile(place, then.sha256())).isEqualTo(CONTENT);
  }

  private TestFolder folder() {
    return new TestFolder(disk.resolve("l"));
  }

  private LedgerStore supported() {
    LedgerStore store = folder().openStore();
    store.keep(CONTENT);
    saved(store, new Edit.Together(Occasion.IMPORT, planned()));
    saved(
        store,
        new Edit.Together(Occasion.EVIDENCE, List.of(new Edit.Add(EVIDENCE), new Edit.Add(LINK))));
    return store;
  }

  private static List<Edit> planned() {
    YearSpan year = YearSpan.of(2024);
    return List.of(
        new Edit.Add(
            new Plan(PLAN, "yd", "要点", PlanKind.ISSUED, null, null, null, null, year, false)),
        new Edit.Add(new Project(PROJECT, PLAN, null, 1, "1.", "学校建设", "", null)),
        new Edit.Add(
            new Target(TARGET, PROJECT, year, "新建学校", null, null, TargetState.NOT_STARTED)));
  }

  private static Edit removal() {
    return new Edit.Together(
        Occasion.EVIDENCE, List.of(new Edit.Remove(LINK), new Edit.Remove(EVIDENCE)));
  }

  private static void saved(LedgerStore store, Edit edit) {
    assertThat(store.submit(edit, null)).isInstanceOf(Submission.Saved.class);
  }
}
