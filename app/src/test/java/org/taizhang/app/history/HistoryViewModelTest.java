package org.taizhang.app.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.Adding;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Job;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.MemoryStore;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;
import org.taizhang.app.trail.TrailRow;
import org.taizhang.app.trail.TrailSource;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProjectId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.revise.ProjectEdits;
import org.taizhang.model.trail.TrailKind;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.Holder;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.Opening;

class HistoryViewModelTest {
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2024-03-05T02:00:00Z"));
  private static final ProjectId SCHOOLS = projectId("jia", "学校建设");
  private static final ProjectId SAFETY = projectId("jia", "校园安全");

  @TempDir private Path disk;

  /** A room on a ledger. */
  private record Opened(Workspace workspace, Selection selection, HistoryViewModel model) {}

  private Opened room(Source source, Executor workers) {
    var workspace = new Workspace(source, Runnable::run, Runnable::run);
    var selection = new Selection(workspace);
    selection.roomProperty().set(Room.HISTORY);
    var around = new HistoryViewModel.Surroundings(NOW, new Background(workers, Runnable::run));
    var model =
        new HistoryViewModel(
            new Words(Messages.chinese()),
            new TrailSource(source, disk.resolve("l")),
            workspace,
            selection,
            around);
    return new Opened(workspace, selection, model);
  }

  private Opened inMemory() {
    var store = new MemoryStore(LedgerBuilder.small(), NOW, UUID::randomUUID);
    return room(new Source.Demonstration(store), Runnable::run);
  }

  private static void rename(Workspace workspace, String name) {
    workspace.change(workspace.ledger().project(SCHOOLS), Fields.PROJECT_NAME, name);
  }

  private static List<TrailRow> rows(Opened room) {
    return room.model.rowsProperty().get();
  }

  @Test
  void whatIsDoneInTheWindowStandsOnTopAtOnce() {
    var room = inMemory();
    assertThat(rows(room)).isEmpty();
    rename(room.workspace, "学校新建");
    assertThat(rows(room)).hasSize(1);
    room.workspace.undo();
    room.workspace.redo();
    assertThat(rows(room).stream().map(TrailRow::kind))
        .containsExactly(TrailKind.REDONE, TrailKind.UNDONE, TrailKind.CHANGED);
    var words = Objects.requireNonNull(room.model.trail()).words();
    assertThat(words.subject(rows(room).getLast())).contains("学校建设");
    assertThat(words.subject(rows(room).get(1))).contains("学校新建");
    assertThat(room.model.stateProperty().get()).isEqualTo(new HistoryState.Ready(3, 3, 0));
  }

  @Test
  void theOpenRowShowsTheOldWordsAndTheNewOnes() {
    var room = inMemory();
    rename(room.workspace, "学校新建");
    assertThat(room.model.openProperty().get()).isEqualTo(rows(room).getFirst());
    assertThat(room.model.partsProperty().get())
        .singleElement()
        .satisfies(part -> {
          assertThat(part.before()).isEqualTo("学校建设");
          assertThat(part.after()).isEqualTo("学校新建");
          assertThat(part.field()).isEqualTo("名称");
        });
  }

  @Test
  void aProjectLeadsToWhatWasDoneToIt() {
    var room = inMemory();
    rename(room.workspace, "学校新建");
    room.workspace.change(room.workspace.ledger().project(SAFETY), Fields.PROJECT_CONTENT, "安全第一。");
    room.selection.trace(SAFETY);
    assertThat(rows(room)).hasSize(1);
    assertThat(room.model.choiceProperty().get().plan()).contains(planId("jia"));
    room.selection.trace(planId("yi"));
    assertThat(rows(room)).isEmpty();
    room.selection.trace(planId("jia"));
    assertThat(rows(room)).hasSize(2);
  }

  @Test
  void aDepartmentIsFoundByEveryNameItHad() {
    var room = inMemory();
    var unit = room.workspace.ledger().departments(planId("jia")).getFirst();
    room.workspace.change(unit, Fields.DEPARTMENT_NAME, "教育体育局");
    rename(room.workspace, "学校新建");
    for (var name : List.of(unit.name(), "教育体育局")) {
      room.model.choiceProperty().set(HistoryChoice.none().withDepartment(Optional.of(name)));
      assertThat(rows(room)).hasSize(1);
    }
  }

  @Test
  void aRowLeadsToItsProjectAsLongAsThatIsThere() {
    var room = inMemory();
    rename(room.workspace, "学校新建");
    room.model.visit(rows(room).getFirst());
    assertThat(room.selection.roomProperty().get()).isEqualTo(Room.DESK);
    assertThat(room.selection.spotlightProperty().get()).isEqualTo(SCHOOLS);
    room.workspace.submit(ProjectEdits.remove(room.workspace.ledger(), List.of(SCHOOLS)));
    room.selection.roomProperty().set(Room.HISTORY);
    room.model.visit(room.model.partsProperty().get().getFirst());
    assertThat(room.workspace.noticeProperty().get()).isInstanceOf(Notice.Hint.class);
    assertThat(room.selection.roomProperty().get()).isEqualTo(Room.HISTORY);
  }

  @Test
  void anUndoLeadsToWhatItTookBack() {
    var room = inMemory();
    rename(room.workspace, "学校新建");
    room.workspace.undo();
    var undo = rows(room).getFirst();
    room.model.visitTakenBack(undo);
    assertThat(room.model.openProperty().get()).isEqualTo(rows(room).getLast());
  }

  @Test
  void theDaysAreCountedFromToday() {
    var room = inMemory();
    rename(room.workspace, "学校新建");
    for (var period : List.of(Period.TODAY, Period.WEEK, Period.MONTH)) {
      room.model.choiceProperty().set(HistoryChoice.none().withPeriod(period));
      assertThat(rows(room)).hasSize(1);
    }
    var today = room.model.today();
    var own = HistoryChoice.none().withPeriod(Period.OWN);
    room.model.choiceProperty().set(own.withDays(today.plusDays(1), null));
    assertThat(rows(room)).isEmpty();
    room.model.choiceProperty().set(own.withDays(null, today));
    assertThat(rows(room)).hasSize(1);
  }

  @Test
  void aReadingThatIsGivenUpCanBeGoneOnWith() {
    List<Runnable> later = new ArrayList<>();
    var store = new MemoryStore(LedgerBuilder.small(), NOW, UUID::randomUUID);
    var room = room(new Source.Own(store), later::add);
    assertThat(room.model.stateProperty().get()).isInstanceOf(HistoryState.Reading.class);
    var running = room.model.running();
    List.copyOf(running).forEach(Job::cancel);
    run(later);
    assertThat(room.model.stateProperty().get()).isInstanceOf(HistoryState.Stopped.class);
    room.model.read();
    run(later);
    assertThat(room.model.stateProperty().get()).isEqualTo(new HistoryState.Ready(0, 0, 0));
  }

  private static void run(List<Runnable> later) {
    while (!later.isEmpty()) {
      later.removeFirst().run();
    }
  }

  @Test
  void ledgersThatAreOnlyLookedAtHaveTheirHistoryToo() {
    fill();
    var backup = disk.resolve("备份.zip");
    LedgerFolder.backup(disk.resolve("l"), backup, NOW);
    var ledger = LedgerFolder.view(backup).ledger();
    for (Source source :
        List.of(
            new Source.Viewed(ledger, backup),
            new Source.Viewed(ledger, disk.resolve("l")),
            new Source.HeldElsewhere(ledger, Holder.UNKNOWN),
            new Source.Damaged(ledger, 3))) {
      var room = room(source, Runnable::run);
      assertThat(rows(room)).as("%s", source).hasSize(3);
      assertThat(rows(room).getFirst().author()).isEqualTo("测试员");
      room.model.check();
      assertThat(Objects.requireNonNull(room.model.checkedProperty().get()).sound()).isTrue();
    }
  }

  @Test
  void theCheckSaysThatAllIsWholeOrWhatIsNot() throws IOException {
    fill();
    var source = new Source.Damaged(Ledger.empty(), 1);
    var room = room(source, Runnable::run);
    room.model.check();
    var good = Objects.requireNonNull(room.model.checkedProperty().get());
    assertThat(good.sound()).isTrue();
    assertThat(good.summary()).contains("3 条", "首尾相连");
    assertThat(good.findings()).isEmpty();
    var journal = disk.resolve("l").resolve("ledger.journal");
    byte[] bytes = Files.readAllBytes(journal);
    bytes[bytes.length / 2] ^= 1;
    Files.write(journal, bytes);
    room.model.check();
    var bad = Objects.requireNonNull(room.model.checkedProperty().get());
    assertThat(bad.sound()).isFalse();
    assertThat(bad.findings()).isNotEmpty().allMatch(finding -> finding.contains("改动记录"));
    room.model.closeCheck();
    assertThat(room.model.checkedProperty().get()).isNull();
  }

  @Test
  void aLedgerThatIsGoneIsSaidInOneSentence() {
    var room = room(new Source.Damaged(Ledger.empty(), 1), Runnable::run);
    assertThat(room.model.stateProperty().get()).isInstanceOf(HistoryState.Failed.class);
    room.model.check();
    assertThat(Objects.requireNonNull(room.model.checkedProperty().get()).sound()).isFalse();
  }

  @Test
  void aDemonstrationSaysThatThereIsNothingToCheck() {
    var room = inMemory();
    room.model.check();
    assertThat(Objects.requireNonNull(room.model.checkedProperty().get()).summary()).contains("示例");
  }

  private void fill() {
    var opening = LedgerFolder.open(disk.resolve("l"), new Author("测试员"), NOW);
    try (LedgerStore store = ((Opening.Writable) opening).store()) {
      var small = LedgerBuilder.small();
      store.submit(new Edit.Together(Occasion.IMPORT, Adding.edits(small)), null);
      var project = small.project(SCHOOLS);
      store.submit(new Edit.Change<>(SCHOOLS, Fields.PROJECT_NAME, project.name(), "学校新建"), null);
      store.submit(
          new Edit.Change<>(SCHOOLS, Fields.PROJECT_CONTENT, project.content(), "新建3所。"), null);
    }
  }
}
