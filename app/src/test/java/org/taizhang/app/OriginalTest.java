package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.gantt.GanttView;
import org.taizhang.app.kit.Background;
import org.taizhang.app.matrix.MatrixView;
import org.taizhang.app.scene.MatrixCell;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.scene.MatrixSelection;
import org.taizhang.app.session.SaveState;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Target;
import org.taizhang.model.text.Folding;
import org.testfx.api.FxToolkit;

/** 查看原文: from every room to the place in the kept document, with the mouse. */
class OriginalTest {
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
  private static final IssuedTable TABLE =
      new IssuedTable(
          "示范区教育三年行动推进表（2022—2024年）",
          IntStream.rangeClosed(1, 12).mapToObj(OriginalTest::row).toList());

  @TempDir private Path home;
  private final Deque<Path> answers = new ArrayDeque<>();
  private final ByMouse mouse = new ByMouse();
  private OpenWindow window;

  private static List<String> row(int no) {
    return List.of(
        "" + no,
        no <= 6 ? "学校建设行动" : "队伍建设行动",
        "第" + no + "号工程",
        "实施第" + no + "号工程，建成学校" + (no + 20) + "所，覆盖全区。" + "细化举措，逐项落实。".repeat(6),
        "完成第" + no + "号工程的方案。",
        "第" + no + "号工程开工，完成投资" + (no + 40) + "%。",
        "第" + no + "号工程竣工验收。",
        "教育局",
        no % 2 == 0 ? "财政局、住建局" : "财政局、人社局");
  }

  @BeforeEach
  void importTheTable() throws Exception {
    FxToolkit.registerPrimaryStage();
    window = OpenWindow.on(home.resolve("台账"), home.resolve("settings"), new Answers(answers));
    answers.add(Files.write(home.resolve("推进表.docx"), TABLE.docx()));
    mouse.click("#import-own");
    mouse.click("#import-choose");
    for (int step = 0; step < 3; step++) {
      mouse.click("#import-next");
    }
    OpenWindow.await(() -> mouse.seen("#intake") == null && window.ledger().plans().size() == 1);
  }

  @AfterEach
  void closeTheWindow() {
    window.close();
    assertThat(mouse.seen("#original")).as("left behind by its owner").isNull();
  }

  @Test
  void theOriginalIsGivenBackAsItCame() throws IOException {
    mouse.click("#room-desk");
    mouse.clickRight(mouse.scrollTo("#desk-table", ".text", node -> says(node, "第11号工程")));
    choose();
    OpenWindow.await(() -> marked().contains("第11号工程"));
    var copy = home.resolve("取回.docx");
    answers.add(copy);
    mouse.click("#original-save");
    window.accept();
    assertThat(copy).hasSameBinaryContentAs(home.resolve("推进表.docx"));
  }

  @Test
  void theDeskShowsItemsTargetsNumbersAndUnits() {
    mouse.click("#room-desk");
    mouse.clickRight(mouse.scrollTo("#desk-table", ".text", node -> says(node, "第11号工程")));
    choose();
    OpenWindow.await(() -> marked().contains("第11号工程"));
    assertThat(marked()).contains("教育局", "财政局、人社局").doesNotContain("第12号工程");
    OpenWindow.await(this::firstMarked);
    mouse.click("#original-close");

    mouse.clickRight(mouse.scrollTo("#detail", ".target-head", head -> says(head, "2023年")));
    choose();
    OpenWindow.await(() -> found().equals("第11号工程开工，完成投资51%。"));
    mouse.click("#original-close");

    mouse.clickRight(mouse.scrollTo("#detail", ".quantity-chip", chip -> says(chip, "31")));
    choose();
    OpenWindow.await(() -> found().contains("31") && found().length() < 20);
    mouse.click("#original-close");

    mouse.click(mouse.scrollTo("#detail", ".chip.responsible", chip -> says(chip, "人社局")));
    choose();
    OpenWindow.await(() -> found().equals("人社局"));
    assertThat(note()).isEmpty();
  }

  @Test
  void theMatrixShowsTheUnitOfTheCell() {
    var ledger = window.ledger();
    mouse.click("#room-matrix");
    mouse.clickRight(cell(ledger, "第10号工程", "住建局"));
    choose();
    OpenWindow.await(() -> found().equals("住建局"));
    OpenWindow.await(this::firstMarked);
    mouse.click("#original-close");

    mouse.clickRight(cell(ledger, "第10号工程", "人社局"));
    choose();
    OpenWindow.await(() -> marked().contains("第10号工程"));
    assertThat(note()).contains("没有找到").contains("人社局");
  }

  @Test
  void theGanttShowsTheYearOfTheBar() {
    var ledger = window.ledger();
    mouse.click("#room-gantt");
    var project = project(ledger, "第9号工程");
    mouse.clickRight(bar(target(ledger, project, 2024)));
    choose();
    OpenWindow.await(() -> found().equals("第9号工程竣工验收。"));
    OpenWindow.await(this::firstMarked);
    mouse.click("#original-close");
    OpenWindow.await(() -> mouse.seen("#original") == null);
    window.robot().push(KeyCode.F9);
    OpenWindow.await(() -> found().equals("第9号工程竣工验收。"));
  }

  @Test
  void thePlainTablesShowItToo() {
    mouse.click("#room-matrix");
    mouse.click("#matrix-plain");
    asksInTable("#matrix-table", "第4号工程", words -> words.contains("第4号工程"));
    mouse.click("#room-gantt");
    mouse.click("#gantt-plain");
    asksInTable("#gantt-table", "第4号工程竣工验收。", "第4号工程竣工验收。"::equals);
  }

  private void asksInTable(String table, String words, Predicate<String> wanted) {
    var cell = mouse.scrollTo(table, table + " .table-cell", node -> says(node, words));
    mouse.clickRight(cell);
    choose();
    OpenWindow.await(() -> wanted.test(marked()));
    mouse.click("#original-close");
    OpenWindow.await(() -> mouse.seen("#original") == null);
    mouse.click(mouse.scrollTo(table, table + " .table-cell", node -> says(node, words)));
    window.robot().push(KeyCode.F9);
    OpenWindow.await(() -> wanted.test(marked()));
    mouse.click("#original-close");
  }

  @Test
  void whatHasNoOriginalSaysWhy() throws IOException {
    mouse.click("#room-desk");
    mouse.click(mouse.scrollTo("#desk-table", ".text", node -> says(node, "第2号工程")));
    window.robot().push(KeyCode.INSERT);
    OpenWindow.await(() -> window.ledger().projects(plan().id()).size() == 13);
    mouse.click("#more");
    choose();
    OpenWindow.await(() -> said().contains("手工录入"));
    mouse.click("#original-close");

    OpenWindow.await(() -> window.shell().workspace().stateProperty().get() == SaveState.SAVED);
    var kept = home.resolve("台账").resolve("files");
    try (Stream<Path> files = Files.list(kept)) {
      Files.writeString(files.findFirst().orElseThrow(), "别的内容");
    }
    mouse.clickRight(mouse.scrollTo("#desk-table", ".text", node -> says(node, "第2号工程")));
    choose();
    OpenWindow.await(() -> said().contains("缺失或已被改动"));
  }

  /** From the menu that is open. */
  private void choose() {
    OpenWindow.await(() -> entry() != null);
    mouse.click(entry());
  }

  private Node entry() {
    return mouse.seen(".menu-item", item -> says(item, "查看原文"));
  }

  private Plan plan() {
    return window.ledger().plans().getFirst();
  }

  private static Project project(Ledger ledger, String name) {
    return ledger.projects(ledger.plans().getFirst().id()).stream()
        .filter(project -> project.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Target target(Ledger ledger, Project project, int year) {
    return ledger.targets(project.id()).stream()
        .filter(target -> target.years().contains(year))
        .findFirst()
        .orElseThrow();
  }

  private Point2D cell(Ledger ledger, String project, String unit) {
    var wanted = MatrixSelection.of(List.of(ledger.plans().getFirst().id()), null, "");
    var table = new MatrixProjection(Folding::key).table(ledger, wanted);
    int row =
        IntStream.range(0, table.rows().size())
            .filter(i ->
                table.rows().get(i) instanceof ProjectRow one
                    && one.project().name().equals(project))
            .findFirst()
            .orElseThrow();
    int column =
        IntStream.range(0, table.columns().size())
            .filter(i -> table.columns().get(i).name().equals(unit))
            .findFirst()
            .orElseThrow();
    return Background.inWindow(() -> {
      var view = (MatrixView) window.find("#matrix").getUserData();
      var box = view.canvas().boundsOf(new MatrixCell(row, column));
      return window.find("#matrix-grid").localToScreen(box.x() + 8, box.y() + 8);
    });
  }

  private Point2D bar(Target target) {
    return Background.inWindow(() -> {
      var view = (GanttView) window.find("#gantt").getUserData();
      var box = view.canvas().boundsOf(target.id()).orElseThrow();
      return window
          .find("#gantt-grid")
          .localToScreen(box.x() + box.width() / 2, box.y() + box.height() / 2);
    });
  }

  /** The words that are marked, in the window of the original. */
  private String found() {
    return words(".document-found", node -> true, "");
  }

  /** All that stands in cells in which something is marked. */
  private String marked() {
    return words(".document-cell", cell -> cell.getPseudoClassStates().contains(FOUND), "|");
  }

  private String words(String selector, Predicate<Node> wanted, String between) {
    return Background.inWindow(() -> {
      var original = mouse.seen("#original");
      return original == null
          ? ""
          : original.lookupAll(selector).stream()
              .filter(wanted)
              .map(ByMouse::words)
              .collect(Collectors.joining(between));
    });
  }

  private boolean firstMarked() {
    var cell =
        mouse.seen("#original .document-cell", node -> node.getPseudoClassStates().contains(FOUND));
    return ByMouse.isInSight(cell, mouse.seen("#original #document"));
  }

  private String said() {
    return text("#original-sentence");
  }

  private String note() {
    return text("#original-note");
  }

  private String text(String selector) {
    return mouse.seen(selector) instanceof Labeled label ? label.getText() : "";
  }

  private static boolean says(Node node, String words) {
    return ByMouse.words(node).contains(words);
  }
}
