package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.testfx.api.FxToolkit;

/** A clerk sends forms out, takes them back and reminds who is missing. */
class FormsWindowTest {
  @TempDir private Path home;
  private final Deque<Path> answers = new ArrayDeque<>();
  private final ByMouse mouse = new ByMouse();
  private OpenWindow window;

  @BeforeEach
  void opensTheWindow() throws Exception {
    FxToolkit.registerPrimaryStage();
    var folder = home.resolve("台账");
    var opening = LedgerFolder.open(folder, new Author("张三"), InstantSource.system());
    try (var store = ((Opening.Writable) opening).store()) {
      store.submit(new Edit.Together(Occasion.IMPORT, Adding.edits(LedgerBuilder.small())), null);
    }
    window = OpenWindow.on(folder, home.resolve("settings"), new Answers(answers));
  }

  @AfterEach
  void closesTheWindow() {
    window.close();
  }

  @Test
  void formsGoOutComeBackAndAreMissed() throws IOException {
    var out = Files.createDirectories(home.resolve("发出"));
    window.robot().push(KeyCode.ALT, KeyCode.EQUALS);
    OpenWindow.await(() -> items("#forms-units") == 4);
    mouse.click("#forms-none");
    assertThat(mouse.seen("#forms-write").isDisabled()).isTrue();
    mouse.click("#forms-all");
    answers.add(out);
    mouse.click("#forms-write");
    OpenWindow.await(() -> words("#forms-out-said").contains("已生成填报表 4 份"));
    List<Path> forms = files(out);
    FilledForm.type(form(forms, "教育局"), 1, "进展情况", "已开工");
    FilledForm.type(form(forms, "教育局"), 2, "进展情况", "已招标");
    FilledForm.type(form(forms, "财政局"), 1, "完成比例（%）", "过半");
    FilledForm.type(form(forms, "财政局"), 1, "进展情况", "已拨付");

    mouse.click("#forms-back");
    answers.add(out);
    mouse.click("#forms-folder");
    OpenWindow.await(() -> items("#forms-answers") > 0);
    assertThat(words("#forms-take")).contains("2 处");
    assertThat(words("#forms-answers")).contains("须核对的 1 处", "填错");
    // the doubt stands in the fourth line: problems, the problem, doubts, the doubt
    choose("#forms-answers", 3);
    assertThat(words("#forms-before")).contains("（空）");
    window.robot().push(KeyCode.F2);
    window
        .robot()
        .interact(() -> ((TextInputControl) mouse.seen("#forms-answer")).setText("已拨付一半"));
    window.robot().push(KeyCode.SHORTCUT, KeyCode.ENTER);
    OpenWindow.await(() -> words("#forms-take").contains("3 处"));
    choose("#forms-answers", 6);
    window.robot().push(KeyCode.DELETE);
    OpenWindow.await(() -> words("#forms-take").contains("2 处"));
    mouse.click("#forms-take");
    OpenWindow.await(() -> words("#forms-back-said").contains("已写入"));
    assertThat(reports()).containsExactlyInAnyOrder("已开工", "已拨付一半");

    mouse.click("#forms-missing");
    OpenWindow.await(() -> items("#forms-owed") == 4);
    var pdf = home.resolve("催办单.pdf");
    answers.add(pdf);
    mouse.click("#forms-pdf");
    OpenWindow.await(() -> words("#forms-missing-said").contains("4 个部门"));
    assertThat(pdf).isNotEmptyFile();
    window.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
    OpenWindow.settle();
    assertThat(reports()).as("one undo").isEmpty();
  }

  private List<String> reports() {
    return window
        .ledger()
        .entities()
        .filter(ProgressReport.class::isInstance)
        .map(one -> ((ProgressReport) one).account().text())
        .toList();
  }

  private void choose(String list, int place) {
    window
        .robot()
        .interact(() -> {
          var rows = (ListView<?>) mouse.seen(list);
          rows.requestFocus();
          rows.getSelectionModel().select(place);
        });
    OpenWindow.settle();
  }

  private int items(String list) {
    return mouse.seen(list) instanceof ListView<?> rows ? rows.getItems().size() : 0;
  }

  private String words(String selector) {
    var seen = mouse.seen(selector);
    return seen == null ? "" : ByMouse.words(seen);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  private static Path form(List<Path> forms, String department) {
    return forms.stream()
        .filter(file -> file.getFileName().toString().startsWith(department))
        .findFirst()
        .orElseThrow();
  }
}
