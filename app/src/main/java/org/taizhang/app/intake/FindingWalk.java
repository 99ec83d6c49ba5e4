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
import java.util.function.IntConsumer;
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

/** What is left to be looked at of one document, one after another. */
final class FindingWalk {
  private final Messages messages;
  private final IntakeFile file;
  private final IntConsumer walk;
  private final ListView<Finding> list =
      named(styled(new ListView<Finding>(), "findings"), "import-findings");
  private final Label counter = named(whole("", "detail-heading"), "import-counter");
  private final HBox steps;
  private final VBox root;
  private List<Finding> findings = List.of();

  /** Where the next one is when none is selected: what stood before it was corrected. */
  private int gap;

  private boolean filling;

  /**
   * @param shown hears what is looked at
   * @param walk goes on by 1 or back by -1, over the end of this document too
   */
  FindingWalk(Messages messages, IntakeFile file, Consumer<Finding> shown, IntConsumer walk) {
    this.messages = messages;
    this.file = file;
    this.walk = walk;
    list.setCellFactory(view -> new FindingCell(messages, this::words, this::where));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(finding -> {
          count();
          if (finding != null && !filling) {
            shown.accept(finding);
          }
        });
    list.addEventHandler(KeyEvent.KEY_PRESSED, key -> entered(key, shown));
    steps = steps();
    root = column("finding-walk", row("finding-head", counter, growing(steps)), growing(list));
    file.openProperty().subscribe(open -> fill(open));
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
                () -> walk.accept(-1)),
            "import-before"),
        named(
            iconButton(
                messages.text("intake.finding.next"),
                Material2OutlinedAL.ARROW_DOWNWARD,
                () -> walk.accept(1)),
            "import-after"),
        spacer(),
        label(messages.text("intake.finding.keys"), "panel-note"));
  }

  private void entered(KeyEvent key, Consumer<Finding> shown) {
    var finding = list.getSelectionModel().getSelectedItem();
    if (key.getCode() == KeyCode.ENTER && finding != null) {
      shown.accept(finding);
      key.consume();
    }
  }

  /**
   * Goes to the next by 1 or to the one before by -1.
   *
   * @return false at the end, where it stays
   */
  boolean step(int by) {
    int now = list.getSelectionModel().getSelectedIndex();
    int from = now >= 0 ? now + by : by > 0 ? gap : gap - 1;
    return show(from);
  }

  /** Goes to the first by 1 or to the last by -1; false where there is none. */
  boolean enter(int by) {
    return show(by > 0 ? 0 : findings.size() - 1);
  }

  private boolean show(int index) {
    if (index < 0 || index >= findings.size()) {
      return false;
    }
    // the only one is shown once more
    list.getSelectionModel().clearSelection();
    list.getSelectionModel().select(index);
    list.scrollTo(index);
    return true;
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  void focus() {
    list.requestFocus();
  }

  /** The one that is looked at stays selected; where it was settled, none is. */
  private void fill(List<Finding> open) {
    if (!open.equals(findings)) {
      var looked = list.getSelectionModel().getSelectedItem();
      int at = list.getSelectionModel().getSelectedIndex();
      gap = at < 0 ? Math.min(gap, open.size()) : at;
      findings = open;
      filling = true;
      list.getSelectionModel().clearSelection();
      list.getItems().setAll(open);
      if (looked != null && open.contains(looked)) {
        list.getSelectionModel().select(open.indexOf(looked));
      }
      filling = false;
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

  /** Only the encoding of a text can be chosen. */
  private String words(Finding finding) {
    return finding.code().equals("encoding.guessed") && file.charset() != null
        ? finding.text() + messages.text("intake.encoding")
        : finding.text();
  }

  private String where(Finding finding) {
    var reading = file.reading();
    Integer line = finding.line();
    return reading == null || line == null
        ? ""
        : reading.document().where(new Place(line, 0)).words();
  }
}
