package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.purge.Unwanted;
import org.taizhang.model.revise.TargetEdits;

/** What was moved out of that which is to be purged is somebody's work elsewhere. */
class PurgeMovedTest {
  @TempDir private Path disk;
  private final Plan from = PurgeScene.plan("甲");
  private final Plan to = PurgeScene.plan("乙");
  private final Project project = PurgeScene.project(from.id(), "原任务", "");
  private final Project other = PurgeScene.project(to.id(), "现任务", "");
  private final Target target = PurgeScene.target(project, "移走的目标");
  private PurgeScene scene = new PurgeScene(Path.of(""));

  @BeforeEach
  void move() {
    scene = new PurgeScene(disk);
    try (LedgerStore store = scene.open()) {
      TestFolder.submit(
          store,
          List.of(
              new Edit.Add(from),
              new Edit.Add(to),
              new Edit.Add(project),
              new Edit.Add(other),
              new Edit.Add(target),
              new Edit.Add(PurgeScene.target(project, "留下的目标"))));
      moveTo(store, other);
    }
  }

  private void moveTo(LedgerStore store, Project under) {
    TestFolder.submit(store, List.of(TargetEdits.move(store.ledger(), target.id(), under.id())));
  }

  @Test
  void keepsThePlanFromBeingPurged() {
    requireRefused(new Unwanted.WholePlan(from.id()));
  }

  @Test
  void keepsTheTextsOfTheProjectFromBeingPurged() {
    requireRefused(new Unwanted.TextsOf(project.id()));
  }

  private void requireRefused(Unwanted unwanted) {
    Traces before = Traces.ofFiles(scene.folder());
    Ledger standing = scene.ledger();
    assertThatThrownBy(() -> scene.purge(unwanted, "试"))
        .isInstanceOfSatisfying(
            StoreException.class,
            e ->
                assertThat(e.reason())
                    .isEqualTo(new StoreException.Reason.StandsElsewhere(List.of("移走的目标"))));
    assertThat(Traces.ofFiles(scene.folder())).isEqualTo(before);
    assertThat(scene.ledger()).isEqualTo(standing);
  }

  @Test
  void leavesWithThePlanOnceItIsBack() {
    try (LedgerStore store = scene.open()) {
      moveTo(store, project);
    }
    assertThat(scene.purge(new Unwanted.WholePlan(from.id()), "试").isGone()).isTrue();
    assertThat(scene.ledger().plans()).containsExactly(to);
    assertThat(scene.holding("移走的目标")).isEmpty();
    scene.requireSound();
  }

  @Test
  void leavesWithThePlanOnceItWasTakenOut() {
    try (LedgerStore store = scene.open()) {
      TestFolder.submit(store, List.of(TargetEdits.remove(store.ledger(), target.id())));
    }
    assertThat(scene.purge(new Unwanted.WholePlan(from.id()), "试").isGone()).isTrue();
    assertThat(scene.holding("移走的目标")).isEmpty();
    scene.requireSound();
  }

  @Test
  void mayLeaveWithThePlanThatItStandsIn() {
    assertThat(scene.purge(new Unwanted.WholePlan(to.id()), "试").isGone()).isTrue();
    assertThat(scene.ledger().plans()).containsExactly(from);
    scene.requireSound();
  }
}
