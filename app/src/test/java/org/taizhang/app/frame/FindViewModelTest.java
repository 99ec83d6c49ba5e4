package org.taizhang.app.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LargeLedger;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.WorkedLedger;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Words;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.Ledger;
import org.taizhang.model.LinkId;
import org.taizhang.model.ReportId;
import org.taizhang.model.TargetId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.seeds.demo.Demonstration;

class FindViewModelTest {
  private final List<String> done = new ArrayList<>();
  private SessionFixture session = new SessionFixture(Demonstration.ledger());
  private FindViewModel model = model(new Background(Runnable::run, Runnable::run));

  @Test
  void groupsAreHeadedAndTheFirstFindIsChosen() {
    type("czj");
    assertThat(rows().getFirst()).isEqualTo(new FindRow.Head("部门"));
    assertThat(model.chosenProperty().get()).isEqualTo(1);
    model.open(() -> done.add("closed"));
    assertThat(done).containsExactly("closed");
    assertThat(session.selection().roomProperty().get()).isEqualTo(Room.DEPARTMENTS);
    assertThat(session.selection().spotlightProperty().get()).isInstanceOf(DepartmentId.class);
  }

  @Test
  void arrowsGoThroughTheGroupsAndPassTheirHeads() {
    type("校园");
    int heads = (int) rows().stream().filter(FindRow.Head.class::isInstance).count();
    assertThat(heads).isGreaterThan(1);
    int passed = 1;
    while (model.chosenProperty().get() < rows().size() - 1) {
      int before = model.chosenProperty().get();
      model.move(1);
      assertThat(model.chosenProperty().get()).isGreaterThan(before);
      passed++;
    }
    assertThat(passed).isEqualTo(rows().size() - heads);
    model.move(1);
    assertThat(model.chosenProperty().get()).isEqualTo(rows().size() - 1);
    model.moveGroup(-1);
    model.moveGroup(1);
    int chosen = model.chosenProperty().get();
    assertThat(rows().get(chosen - 1)).isInstanceOf(FindRow.Head.class);
    model.move(-1);
    assertThat(model.chosenProperty().get()).isEqualTo(chosen - 2);
  }

  @Test
  void aTargetIsShownOnTheDeskAndAReportWhereItWasWritten() {
    on(WorkedLedger.made());
    session.selection().roomProperty().set(Room.MATRIX);
    type("2025年推进");
    model.open(() -> {});
    assertThat(session.selection().roomProperty().get()).isEqualTo(Room.DESK);
    assertThat(session.selection().spotlightProperty().get()).isInstanceOf(TargetId.class);
    type("雨季");
    model.open(() -> {});
    assertThat(session.selection().spotlightProperty().get()).isInstanceOf(ReportId.class);
  }

  @Test
  void evidenceIsShownAtATargetThatItSupportsAndElseSaysSo() {
    on(WorkedLedger.made());
    type("开工照片");
    model.open(() -> {});
    assertThat(session.selection().roomProperty().get()).isEqualTo(Room.EVIDENCE);
    assertThat(session.selection().spotlightProperty().get()).isInstanceOf(LinkId.class);
    var ledger = session.workspace().ledger();
    for (var evidence : ledger.evidence()) {
      for (EvidenceLink link : ledger.links(evidence.id())) {
        assertThat(session.workspace().submit(new Edit.Remove(link))).isTrue();
      }
    }
    type("开工照片");
    model.open(() -> {});
    assertThat(session.workspace().noticeProperty().get()).isInstanceOf(Notice.Hint.class);
  }

  @Test
  void deedsAreFoundWithTheRestAndDone() {
    model.begin(List.of(deed("责任矩阵", "Alt+2"), deed("换深色", "")));
    assertThat(rows()).hasSize(3);
    assertThat(model.chosenProperty().get()).isEqualTo(-1);
    type("zrjz");
    var row = rows().get(model.chosenProperty().get());
    assertThat(row).isInstanceOf(FindRow.Doing.class);
    model.open(() -> done.add("closed"));
    assertThat(done).containsExactly("closed", "责任矩阵");
  }

  @Test
  void moreOfAKindIsSeenWhenAskedFor() {
    on(LargeLedger.of(20));
    type("幼儿园");
    var more = rows().stream().filter(FindRow.More.class::isInstance).findFirst().orElseThrow();
    model.choose(rows().indexOf(more));
    model.open(() -> done.add("closed"));
    assertThat(done).isEmpty();
    int all = ((FindRow.More) more).total();
    assertThat(rows()).hasSize(1 + Math.min(100, all));
    type("幼儿");
    assertThat(rows().stream().filter(FindRow.Head.class::isInstance).count()).isGreaterThan(1);
  }

  @Test
  void anEditIsFoundByTheNextLetter() {
    on(LedgerBuilder.small());
    type("改了名字");
    assertThat(rows()).isEmpty();
    var project = projectId("jia", "学校建设");
    session.workspace().submit(new Edit.Change<>(project, Fields.PROJECT_NAME, "学校建设", "改了名字"));
    type("改了名");
    assertThat(rows()).hasSize(2);
  }

  @Test
  void anOlderAnswerDoesNotOverwriteANewerQuestion() {
    Deque<Runnable> later = new ArrayDeque<>();
    model = model(new Background(later::add, Runnable::run));
    model.textProperty().set("财政局");
    assertThat(model.isIndexing()).isTrue();
    model.textProperty().set("绩效工资");
    var asked = new ArrayList<>(later);
    later.clear();
    // what was asked first is answered last
    asked.reversed().forEach(Runnable::run);
    while (!later.isEmpty()) {
      later.poll().run();
    }
    assertThat(model.isIndexing()).isFalse();
    assertThat(rows()).anySatisfy(row -> assertThat(row.toString()).contains("绩效工资"));
    assertThat(rows()).noneSatisfy(row -> assertThat(row.toString()).contains("财政局]"));
  }

  private void on(Ledger ledger) {
    session = new SessionFixture(ledger);
    model = model(new Background(Runnable::run, Runnable::run));
  }

  private FindViewModel model(Background background) {
    return new FindViewModel(
        new Words(Messages.chinese()), session.workspace(), session.selection(), background);
  }

  private Deed deed(String name, String keys) {
    return new Deed(name, keys, () -> done.add(name));
  }

  private void type(String text) {
    model.textProperty().set(text);
  }

  private List<FindRow> rows() {
    return model.rowsProperty().get();
  }
}
