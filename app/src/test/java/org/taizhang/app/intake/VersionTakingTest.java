package org.taizhang.app.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.intake.VersionDesk.SECOND;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.app.intake.DifferenceLine.Change;
import org.taizhang.app.intake.DifferenceLine.Subject;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;
import org.taizhang.seeds.source.Clipping;

/** What becomes of the ledger when a new version is taken over. */
class VersionTakingTest {
  private final VersionDesk desk = new VersionDesk();
  private final TakingLedger target = desk.target;
  private final PlanId plan = desk.plan;
  private final IntakeViewModel model = desk.model;

  @Test
  void oneEditTakesItOverAndItsInverseGivesTheLedgerBack() {
    var before = target.ledger();
    desk.revised(SECOND);
    model.take();
    var after = target.ledger();
    assertThat(after.plans()).hasSize(1);
    assertThat(after.projects(plan)).extracting(Project::name).contains("心理健康").hasSize(3);
    assertThat(after.documents(plan)).extracting(SourceDocument::order).containsExactly(0, 1);
    assertThat(target.files())
        .singleElement()
        .satisfies(bytes -> assertThat(new String(bytes, UTF_8)).isEqualTo(SECOND));
    var edit = (Edit.Together) target.edits().getLast();
    assertThat(edit.occasion()).isEqualTo(Occasion.NEW_VERSION);
    assertThat(((Outcome.Accepted) after.apply(edit.inverse())).ledger()).isEqualTo(before);
  }

  @Test
  void onlyWhatIsTickedIsTakenOver() {
    var revision = desk.revised(SECOND);
    revision.take(revision.lines(), false);
    var content =
        revision.lines().stream().filter(line -> line.after().startsWith("新建幼儿园12所")).findFirst();
    revision.take(List.of(content.orElseThrow()), true);
    model.take();
    var first = target.ledger().projects(plan).getFirst();
    assertThat(first.content()).isEqualTo("新建幼儿园12所");
    assertThat(target.ledger().projects(plan)).extracting(Project::name).contains("智慧校园");
    assertThat(target.ledger().targets(first.id()).getLast().text()).isEqualTo("新建幼儿园3所");
  }

  @Test
  void twoProjectsOfOneNumberAreToldBeforeTheyAreTakenIn() {
    var revision = desk.revised(SECOND);
    assertThat(crowded(revision)).isEmpty();
    var removal =
        revision.lines().stream()
            .filter(line -> line.subject() == Subject.PROJECT && line.change() == Change.REMOVED)
            .findFirst()
            .orElseThrow();
    revision.take(List.of(removal), false);
    assertThat(crowded(revision)).startsWith("序号 3 将有不止一个项目：").contains("“智慧校园”", "“心理健康”");
    assertThat(model.obstacleProperty().get()).isEmpty();
    revision.take(List.of(removal), true);
    assertThat(crowded(revision)).isEmpty();
  }

  private static String crowded(Revision revision) {
    var outlook = revision.outlookProperty().get();
    return new CrowdedWords(Messages.chinese()).of(outlook.crowded());
  }

  @Test
  void theTicksAreLookedIntoOutsideTheWindowsThread() {
    Deque<Runnable> waiting = new ArrayDeque<>();
    var slow = desk.model(new Background(waiting::add, Runnable::run));
    slow.paste(new Clipping(null, null, SECOND));
    run(waiting);
    slow.go(Step.TAKE);
    run(waiting);
    var revision = slow.revision(slow.files().getFirst());
    var known = revision.outlookProperty().get();
    revision.take(revision.lines(), false);
    revision.take(List.of(revision.lines().getFirst()), true);
    assertThat(revision.outlookProperty().get()).isSameAs(known);
    assertThat(waiting).isNotEmpty();
    slow.take();
    assertThat(target.ledger().projects(plan))
        .as("what is taken in is what is ticked, also before it was looked into")
        .extracting(Project::name)
        .contains("智慧校园")
        .doesNotContain("心理健康");
  }

  private static void run(Deque<Runnable> waiting) {
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
  }

  @Test
  void aNewPlanAndANewVersionComeInTogether() {
    desk.revised(SECOND);
    model.paste(new Clipping(null, null, "西山区2024年教育工作要点\n1.新建幼儿园。年内新建幼儿园3所。\n"));
    model.go(Step.TAKE);
    assertThat(model.obstacleProperty().get()).isEmpty();
    var before = target.ledger();
    model.take();
    assertThat(target.ledger().plans()).hasSize(2);
    assertThat(target.files()).hasSize(2);
    var edit = target.edits().getLast();
    assertThat(((Outcome.Accepted) target.ledger().apply(edit.inverse())).ledger())
        .isEqualTo(before);
  }
}
