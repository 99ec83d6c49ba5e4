package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Place;
import org.taizhang.seeds.Finding;

/** The findings, one after another: F8 goes to the next, Shift+F8 to the one before. */
final class FindingWalk {
  private final Messages messages;
  private final IntakeFile file;
  private final Consumer<Finding> shown;
  private final ListView<Finding> list =
      named(styled(new ListView<Finding>(), "findings"), "import-findings");
  private final Label counter = named(whole("", "detail-heading"), "import-counter");
  private final HBox steps;
  private final VBox root;
  private List<Finding> findings = List.of();

  FindingWalk(Messages messages, IntakeFile file, Consumer<Finding> shown) {
    this.messages = messages;
    this.file = file;
    this.shown = shown;
    list.setCellFactory(view -> new FindingCell(messages, this::where));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(finding -> {
          count();
          if (finding != null) {
            shown.accept(finding);
          }
        });
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::entered);
    steps = steps();
    root = column("finding-walk", row("finding-head", counter, growing(steps)), growing(list));
    file.stateProperty().subscribe(state -> fill());
  }

  Parent root() {
    return root;
  }

  private HBox steps() {
    return row(
        "finding-head",
        named(
            iconButton(
                messages.text("intake.finding.before"),
                Material2OutlinedAL.ARROW_UPWARD,
                () -> step(-1)),
            "import-before"),
        named(
            iconButton(
                messages.text("intake.finding.next"),
                Material2OutlinedAL.ARROW_DOWNWARD,
                () -> step(1)),
            "import-after"),
        spacer(),
        label(messages.text("intake.finding.keys"), "panel-note"));
  }

  /** Listens to the keys wherever in the view they are pressed. */
  void listen(Node view) {
    view.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.F8 && !findings.isEmpty()) {
            step(key.isShiftDown() ? -1 : 1);
            key.consume();
          }
        });
  }

  private void entered(KeyEvent key) {
    var finding = list.getSelectionModel().getSelectedItem();
    if (key.getCode() == KeyCode.ENTER && finding != null) {
      shown.accept(finding);
      key.consume();
    }
  }

  private void step(int by) {
    int count = findings.size();
    int now = list.getSelectionModel().getSelectedIndex();
    int last = by > 0 ? 0 : count - 1;
    int next = now < 0 ? last : Math.floorMod(now + by, count);
    list.getSelectionModel().clearAndSelect(next);
    list.scrollTo(next);
  }

  private void fill() {
    var reading = file.reading();
    var found = reading == null ? List.<Finding>of() : reading.findings();
    if (!found.equals(findings)) {
      findings = found;
      list.getItems().setAll(found);
    }
    count();
    present(list, !findings.isEmpty());
    present(steps, !findings.isEmpty());
  }

  private void count() {
    int index = list.getSelectionModel().getSelectedIndex();
    int count = findings.size();
    if (count == 0) {
      counter.setText(messages.text("import.nofindings"));
    } else {
      counter.setText(
          index < 0
              ? messages.text("import.findings", count)
              : messages.text("intake.finding.at", index + 1, count));
    }
  }

  private String where(Finding finding) {
    var reading = file.reading();
    Integer line = finding.line();
    return reading == null || line == null
        ? ""
        : reading.document().where(new Place(line, 0)).words();
  }
}
