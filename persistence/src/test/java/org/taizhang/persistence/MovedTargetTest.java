package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;
import org.taizhang.model.revise.PlanEdits;
import org.taizhang.model.revise.ProjectEdits;
import org.taizhang.model.revise.TargetEdits;

/** A target under another project keeps its id: journal, snapshot and query database follow. */
class MovedTargetTest {
  private static final YearSpan YEARS = new YearSpan(2022, 2024);
  private static final TargetId TARGET = new TargetId(id(1));

  @TempDir private Path disk;
  private Ledger left = Ledger.empty();

  @Test
  void isFoundUnderItsProjectHoweverTheLedgerIsOpened() {
    for (int snapshotEvery : List.of(1, 1000)) {
      TestFolder folder =
          TestFolder.withSnapshots(disk.resolve("l" + snapshotEvery), snapshotEvery);
      Project first = project(10, plan(20, "a"), 1);
      Project second = project(11, plan(20, "a"), 2);
      Project elsewhere = project(12, plan(21, "b"), 1);
      Ledger filled = filled(folder, first, second, elsewhere);
      Edit away = TargetEdits.move(filled, TARGET, elsewhere.id());
      Ledger moved = after(folder, away);
      assertThat(moved.targets(first.id())).isEmpty();
      assertThat(moved.quantities(elsewhere.id()))
          .hasSize(2)
          .allMatch(quantity -> TARGET.equals(quantity.target()));
      assertThat(after(folder, away.inverse())).isEqualTo(filled);
      assertThat(after(folder, away)).isEqualTo(moved);
      Ledger merged = after(folder, ProjectEdits.merge(moved, second.id(), first.id()));
      assertThat(merged.quantities(second.id())).hasSize(1);
      Edit without = PlanEdits.remove(merged, elsewhere.plan());
      after(folder, without);
      assertThat(after(folder, without.inverse())).isEqualTo(merged);
    }
  }

  /** Makes the edit in the ledger as it was left; the query database must say the same. */
  private Ledger after(TestFolder folder, Edit edit) {
    try (LedgerStore store = folder.openStore()) {
      assertThat(store.ledger()).isEqualTo(left);
      left = assertInstanceOf(Submission.Saved.class, store.submit(edit, null)).ledger();
    }
    assertThat(folder.check().damages()).isEmpty();
    return left;
  }

  private Ledger filled(TestFolder folder, Project first, Project second, Project other) {
    Target target =
        new Target(
            TARGET,
            first.id(),
            YEARS,
            "新建幼儿园10所",
            LocalDate.of(2024, 6, 30),
            null,
            TargetState.NOT_STARTED);
    try (LedgerStore store = folder.openStore()) {
      TestFolder.submit(
          store,
          List.of(
              new Edit.Add(plan(20, "a")),
              new Edit.Add(plan(21, "b")),
              new Edit.Add(first),
              new Edit.Add(second),
              new Edit.Add(other),
              new Edit.Add(target),
              new Edit.Add(quantity(30, first, TARGET)),
              new Edit.Add(quantity(31, first, TARGET)),
              new Edit.Add(quantity(32, first, null))));
      left = store.ledger();
      return left;
    }
  }

  private static Plan plan(int id, String code) {
    return new Plan(
        new PlanId(id(id)), code, code, PlanKind.ISSUED, null, null, null, null, YEARS, false);
  }

  private static Project project(int id, Plan plan, int number) {
    return new Project(new ProjectId(id(id)), plan.id(), null, number, "", "学校建设", "", null);
  }

  private static PlannedQuantity quantity(int id, Project project, @Nullable TargetId target) {
    Quantity ten =
        new Quantity(
            "幼儿园", BigDecimal.TEN, null, "所", Bound.AT_LEAST, QuantityKind.ADDITIVE, false, null);
    return new PlannedQuantity(
        new QuantityId(id(id)), project.plan(), project.id(), target, id, null, "10所", ten);
  }

  private static UUID id(int number) {
    return new UUID(7, number);
  }
}
