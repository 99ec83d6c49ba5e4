package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.taizhang.model.DocumentId;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.disk.SimulatedDisk;

/** Plans come in with their documents: the file first, then the edit that names it. */
record KeepSession() implements DiskSession {
  private static final int PLANS = 3;

  private static byte[] content(int number) {
    return ("第" + number + "份原件").repeat(900).getBytes(StandardCharsets.UTF_8);
  }

  private static Edit imported(int number, String sha256) {
    PlanId plan = new PlanId(new UUID(1, number));
    DocumentId document = new DocumentId(new UUID(2, number));
    return new Edit.Together(
        Occasion.IMPORT,
        List.of(
            new Edit.Add(
                new Plan(
                    plan,
                    "甲" + number,
                    "要点" + number,
                    PlanKind.ISSUED,
                    null,
                    null,
                    null,
                    null,
                    YearSpan.of(2026),
                    false)),
            new Edit.Add(
                new SourceDocument(
                    document, plan, 0, "原件.docx", sha256, content(number).length, "{}"))));
  }

  @Override
  public void run(SimulatedDisk disk) {
    try (LedgerStore store = DiskSession.store(disk, 100)) {
      for (int i = 1; i <= PLANS; i++) {
        String sha256 = store.keep(content(i));
        store.submit(imported(i, sha256), null);
        disk.acknowledge(i);
      }
    }
  }

  @Override
  public void verify(SimulatedDisk left, int steps, String what) {
    try (LedgerStore store = DiskSession.store(left, 100)) {
      int reached = store.ledger().plans().size();
      assertThat(reached).as(what).isBetween(steps, Math.min(PLANS, steps + 1));
      assertThat(store.history()).as(what).hasSize(reached);
      for (Plan plan : store.ledger().plans()) {
        int number = (int) plan.id().value().getLeastSignificantBits();
        SourceDocument document = store.ledger().documents(plan.id()).getFirst();
        assertThat(new LedgerViewer(FOLDER, left).kept(document.sha256()))
            .as(what)
            .isEqualTo(content(number));
      }
    }
  }
}
