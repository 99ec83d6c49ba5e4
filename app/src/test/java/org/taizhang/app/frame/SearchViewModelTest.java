package org.taizhang.app.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.SearchIndex.Hit;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.seeds.demo.Demonstration;

class SearchViewModelTest {
  private final SessionFixture session = new SessionFixture(Demonstration.ledger());
  private final SearchViewModel model =
      new SearchViewModel(
          Messages.chinese(),
          session.workspace(),
          session.selection(),
          new Background(Runnable::run, Runnable::run));

  @Test
  void findsNamesByTheirFirstLettersOfPinyin() {
    model.textProperty().set("czj");
    assertThat(model.hitsProperty().get()).extracting(Hit::name).contains("财政局");
  }

  @Test
  void findsProjectsByWhatTheySay() {
    model.textProperty().set("高校合作的事情");
    assertThat(model.hitsProperty().get()).isEmpty();
    model.textProperty().set("绩效工资");
    assertThat(model.hitsProperty().get()).extracting(Hit::name).containsExactly("机制建设工程");
  }

  @Test
  void namesComeBeforeContents() {
    model.textProperty().set("公平");
    assertThat(model.hitsProperty().get()).extracting(Hit::name).contains("义务教育民办学校规范");
    model.textProperty().set("校园");
    var names = model.hitsProperty().get().stream().map(Hit::name).toList();
    assertThat(names.indexOf("校园安全教育工程")).isLessThan(names.indexOf("高质量安全发展工程"));
  }

  @Test
  void anOlderAnswerDoesNotOverwriteANewerQuestion() {
    List<Runnable> later = new ArrayList<>();
    var slow =
        new SearchViewModel(
            Messages.chinese(),
            session.workspace(),
            session.selection(),
            new Background(later::add, Runnable::run));
    slow.textProperty().set("财政局");
    later.removeFirst().run();
    slow.textProperty().set("绩效工资");
    var asking = List.copyOf(later);
    later.clear();
    // the ledger changes, so the next text is indexed before it is asked for
    var ledger = session.workspace().ledger();
    var project = ledger.projects(ledger.plans().getFirst().id()).getFirst();
    var rename = new Edit.Change<>(project.id(), Fields.PROJECT_NAME, project.name(), "改了名字");
    assertThat(session.workspace().submit(rename)).isTrue();
    slow.textProperty().set("没有这样的事情");
    asking.forEach(Runnable::run);
    List.copyOf(later).forEach(Runnable::run);
    assertThat(slow.hitsProperty().get()).extracting(Hit::name).doesNotContain("机制建设工程");
  }

  @Test
  void forgetsWhatWasFoundWhenTheTextIsGone() {
    model.textProperty().set("校园");
    model.textProperty().set("");
    assertThat(model.hitsProperty().get()).isEmpty();
  }
}
