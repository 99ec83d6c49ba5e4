package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.app.kit.Background;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.seeds.source.DocumentOpener;
import org.taizhang.seeds.source.Passage;
import org.testfx.api.FxToolkit;

/** The issued table of three years comes into the ledger with nothing but a mouse. */
class MouseImportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

  /** Ways on which the table reaches the window. */
  enum Way {
    WORD_FILE,
    SAVED_PAGE,
    PASTED_FROM_WORD,
    PASTED_FROM_BROWSER,
    PASTED_FROM_EXCEL
  }

  @TempDir private Path home;
  private final Deque<Path> answers = new ArrayDeque<>();
  private final ByMouse mouse = new ByMouse();
  private JsonNode expected;
  private IssuedTable table;
  private OpenWindow window;

  @BeforeEach
  void openTheWindow() throws Exception {
    SharedPlans.needed();
    FxToolkit.registerPrimaryStage();
    expected = JSON.readTree(SharedPlans.expected(0).toFile());
    table = IssuedTable.issued();
    window = OpenWindow.on(home.resolve("台账"), home.resolve("settings"), new Answers(answers));
  }

  @AfterEach
  void closeTheWindow() {
    if (window != null) {
      window.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theTableComesInAsItWasIssued(Way way) throws IOException {
    mouse.click("#room-desk");
    mouse.click("#import-own");
    choose(way);
    mouse.click("#import-next");
    OpenWindow.await(() -> mouse.seen("#import-items") != null);
    aLineOfTheDocumentShowsItsItem();
    anItemShowsItsLine();
    aColumnIsReadAsSomethingElse();
    mouse.click("#import-next");
    mouse.click("#import-next");
    OpenWindow.await(() -> mouse.seen("#intake") == null && window.ledger().plans().size() == 1);
    holdsWhatIsExpected(window.ledger());
  }

  @Test
  void whereThereIsNoDocumentAFormIsSaved() throws IOException {
    var file = home.resolve("填报表.xlsx");
    mouse.click("#import-own");
    answers.add(file);
    mouse.click("#import-form");
    OpenWindow.await(() -> mouse.seen("#import-form-note") != null);
    assertThat(ByMouse.words(mouse.seen("#import-form-note"))).contains("填报表.xlsx");
    assertThat(answers).isEmpty();
    assertThat(DocumentOpener.open(Files.readAllBytes(file), null))
        .isInstanceOfSatisfying(
            DocumentOpener.Opened.Read.class,
            read ->
                assertThat(read.document().lines().stream().map(Passage::text))
                    .contains("牵头单位", "配合单位"));
    assertThat(mouse.seen("#import-items")).isNull();
    mouse.click("#import-cancel");
  }

  private void choose(Way way) throws IOException {
    switch (way) {
      case WORD_FILE -> choose("推进表.docx", table.docx());
      case SAVED_PAGE -> choose("推进表.html", table.page());
      case PASTED_FROM_WORD -> paste(table.wordHtml());
      case PASTED_FROM_BROWSER -> paste(table.browserHtml());
      case PASTED_FROM_EXCEL -> paste(null);
    }
  }

  private void choose(String name, byte[] content) throws IOException {
    answers.add(Files.write(home.resolve(name), content));
    mouse.click("#import-choose");
  }

  private void paste(@Nullable String html) {
    Background.inWindow(() -> {
      var content = new ClipboardContent();
      content.putString(table.tabbed());
      if (html != null) {
        content.putHtml(html);
      }
      var clipboard = Clipboard.getSystemClipboard();
      clipboard.clear();
      clipboard.setContent(content);
      assertThat(clipboard.hasHtml()).as("what another case left there").isEqualTo(html != null);
      return clipboard;
    });
    mouse.click("#import-paste");
  }

  private void aLineOfTheDocumentShowsItsItem() {
    for (int no : List.of(2, 5)) {
      var words = item(no).get("content").asText().lines().findFirst().orElseThrow();
      mouse.click(mouse.scrollTo("#document", ".document-cell", cell -> holds(cell, words)));
      var name = item(no).get("name").asText();
      OpenWindow.await(() -> selected("#import-items").contains(name));
      assertThat(mouse.seen("#import-name"))
          .isInstanceOfSatisfying(
              TextInputControl.class, field -> assertThat(field.getText()).isEqualTo(name));
    }
  }

  private void anItemShowsItsLine() {
    for (int no : List.of(20, 9)) {
      var name = item(no).get("name").asText();
      mouse.click(mouse.scrollTo("#import-items", ".read-item", cell -> holds(cell, name)));
      OpenWindow.await(() -> marked(name) != null);
      assertThat(ByMouse.isInSight(marked(name), mouse.seen("#document"))).as(name).isTrue();
    }
  }

  private void aColumnIsReadAsSomethingElse() {
    var unit = item(1).get("responsible").get(0).asText();
    var name = item(1).get("name").asText();
    mouse.click(mouse.scrollTo("#import-items", ".read-item", cell -> holds(cell, name)));
    OpenWindow.await(() -> field("#import-responsible").contains(unit));
    mouse.click("#import-column-8");
    mouse.click("#import-use-supporting");
    OpenWindow.await(() -> field("#import-supporting").contains(unit));
    assertThat(field("#import-responsible")).isEmpty();
    mouse.click("#import-column-8");
    mouse.click("#import-use-responsible");
    OpenWindow.await(() -> field("#import-responsible").contains(unit));
    assertThat(field("#import-supporting")).isEmpty();
  }

  private void holdsWhatIsExpected(Ledger ledger) {
    var plan = ledger.plans().getFirst();
    assertThat(plan.title()).isEqualTo(expected.get("title").asText());
    assertThat(plan.years().years()).containsExactly(2022, 2023, 2024);
    var projects = ledger.projects(plan.id());
    assertThat(projects).hasSize(20);
    for (int i = 0; i < projects.size(); i++) {
      compare(ledger, projects.get(i), item(i + 1));
    }
  }

  private static void compare(Ledger ledger, Project project, JsonNode item) {
    assertThat(project.name()).isEqualTo(item.get("name").asText());
    assertThat(project.content()).isEqualTo(item.get("content").asText());
    assertThat(ledger.section(project.section()).name()).isEqualTo(item.get("group").asText());
    Map<String, String> targets = new TreeMap<>();
    ledger
        .targets(project.id())
        .forEach(target -> targets.put("" + target.years().first(), target.text()));
    Map<String, String> wanted = new TreeMap<>();
    item.get("yearTargets")
        .properties()
        .forEach(year -> wanted.put(year.getKey(), year.getValue().asText()));
    assertThat(targets).as(project.name()).isEqualTo(wanted);
    assertThat(units(ledger, project, Role.LEAD)).isEqualTo(texts(item.get("lead")));
    assertThat(units(ledger, project, Role.RESPONSIBLE))
        .containsExactlyInAnyOrderElementsOf(texts(item.get("responsible")));
    assertThat(units(ledger, project, Role.SUPPORTING)).isEmpty();
  }

  private static List<String> units(Ledger ledger, Project project, Role role) {
    List<String> units = new ArrayList<>();
    ledger
        .roles(project.id())
        .forEach((unit, held) -> {
          if (held.contains(role)) {
            units.add(ledger.department(unit).name());
          }
        });
    return units;
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private JsonNode item(int no) {
    return expected.get("items").get(no - 1);
  }

  private String field(String selector) {
    return mouse.seen(selector) instanceof TextInputControl field ? field.getText() : "";
  }

  private String selected(String list) {
    var row =
        mouse.seen(
            list + " .list-cell", node -> node instanceof ListCell<?> cell && cell.isSelected());
    return row == null ? "" : ByMouse.words(row);
  }

  private @Nullable Node marked(String words) {
    return mouse.seen(
        "#document .document-cell",
        cell -> cell.getPseudoClassStates().contains(FOUND) && holds(cell, words));
  }

  private static boolean holds(Node node, String words) {
    return ByMouse.words(node).replaceAll("\\s", "").contains(words.replaceAll("\\s", ""));
  }
}
