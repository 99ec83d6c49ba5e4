package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.intake.DifferenceLine.Caution;
import org.taizhang.app.intake.DifferenceLine.Change;
import org.taizhang.app.intake.DifferenceLine.Subject;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;

/**
 * What a new version says otherwise, with a tick at each: up and down go through them, the blank
 * ticks one, F8 goes to the next.
 */
final class RevisionView {
  private final Messages messages;
  private final Revision revision;
  private final Label counts = named(paragraph("", "version-counts"), "version-counts");
  private final Label crowded = named(paragraph("", "version-crowded"), "version-crowded");
  private final ComboBox<Optional<Subject>> subject =
      named(new ComboBox<Optional<Subject>>(), "version-subject");
  private final ComboBox<DifferenceFilter.Show> show =
      named(new ComboBox<DifferenceFilter.Show>(), "version-show");
  private final ListView<DifferenceLine> list =
      named(styled(new ListView<DifferenceLine>(), "differences"), "version-differences");
  private final ProgressBar progress =
      styled(new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS), "job-progress");
  private final Node tools;
  private final Node heads;
  private final Parent root;

  /** Where the focus waits until there is a list. */
  private @Nullable Node waiting;

  RevisionView(Messages messages, Revision revision, String heading) {
    this.messages = messages;
    this.revision = revision;
    tools = tools();
    heads = heads();
    list.setCellFactory(view -> new DifferenceCell(messages, revision));
    list.setPlaceholder(label(messages.text("version.filtered"), "panel-note"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root =
        named(
            column(
                "version",
                paragraph(heading, "panel-title"),
                counts,
                crowded,
                progress,
                tools,
                growing(column("difference-list", heads, growing(list)))),
            "version");
    revision.stateProperty().subscribe(state -> fill());
    crowded.setGraphic(styled(new FontIcon(Material2OutlinedMZ.WARNING), "conflict-shape"));
    revision.outlookProperty().subscribe(this::caution);
    revision
        .ticksProperty()
        .subscribe((before, now) -> {
          list.refresh();
          count();
        });
  }

  Parent root() {
    return root;
  }

  /** The list; once there is one, unless the focus went somewhere else meanwhile. */
  void focus() {
    if (list.isVisible()) {
      list.requestFocus();
    } else if (root.getScene() != null) {
      waiting = root.getScene().getFocusOwner();
    }
  }

  /** Says which projects would have one number. */
  private void caution(@Nullable Outlook outlook) {
    var sentences = new CrowdedWords(messages).of(outlook == null ? Map.of() : outlook.crowded());
    crowded.setText(sentences);
    present(crowded, !sentences.isEmpty());
  }

  private Node tools() {
    subject.getItems().add(Optional.empty());
    Stream.of(Subject.values()).map(Optional::of).forEach(subject.getItems()::add);
    subject.setConverter(
        Choices.of(one ->
            one.map(known -> messages.of("version.subject", known))
                .orElseGet(() -> messages.text("version.subject.all"))));
    subject.setValue(Optional.empty());
    show.getItems().addAll(DifferenceFilter.Show.values());
    show.setConverter(Choices.of(one -> messages.of("version.show", one)));
    show.setValue(DifferenceFilter.Show.ALL);
    subject.valueProperty().subscribe((before, now) -> filter());
    show.valueProperty().subscribe((before, now) -> filter());
    return styled(
        new FlowPane(
            subject,
            show,
            tickAll("version.all", "version-all", true),
            tickAll("version.none.taken", "version-none", false),
            whole(messages.text("version.keys"), "panel-note")),
        "version-tools");
  }

  /** Above the two columns of words; as wide as they are. */
  private Node heads() {
    var before = label(messages.text("version.before"), "difference-column");
    var after = label(messages.text("version.after"), "difference-column");
    List.of(before, after)
        .forEach(one -> one.prefWidthProperty().bind(DifferenceCell.columnWidth(list)));
    return row("difference-heads", before, after);
  }

  /** Of those that are shown. */
  private Button tickAll(String key, String id, boolean taken) {
    var button = named(new Button(messages.text(key)), id);
    button.setOnAction(event -> revision.take(new ArrayList<>(list.getItems()), taken));
    return button;
  }

  private void fill() {
    present(progress, revision.stateProperty().get() instanceof Revision.State.UnderWay);
    boolean any = !revision.lines().isEmpty();
    present(tools, any);
    present(heads, any);
    present(list, any);
    filter();
    count();
    var scene = root.getScene();
    if (any && waiting != null && scene != null && waiting.equals(scene.getFocusOwner())) {
      list.requestFocus();
    }
    waiting = any ? null : waiting;
  }

  private void filter() {
    var filter = new DifferenceFilter(subject.getValue(), show.getValue());
    list.getItems()
        .setAll(
            revision.lines().stream()
                .filter(line -> filter.shows(line, revision.isTaken(line)))
                .toList());
  }

  private void count() {
    counts.setText(
        switch (revision.stateProperty().get()) {
          case Revision.State.UnderWay _ -> messages.text("version.under-way");
          case Revision.State.Failed _ -> messages.text("version.failed");
          case Revision.State.Compared(Comparison comparison) ->
              comparison.lines().isEmpty()
                  ? messages.text("version.same", comparison.title())
                  : counts(comparison.lines());
        });
  }

  private String counts(List<DifferenceLine> lines) {
    long declined = lines.stream().filter(line -> line.caution() == Caution.DECLINED).count();
    var all =
        messages.text(
            "version.counts",
            lines.size(),
            count(lines, Change.ADDED),
            count(lines, Change.REMOVED),
            count(lines, Change.CHANGED),
            revision.taken().size());
    return declined == 0 ? all : all + messages.text("version.declined", declined);
  }

  private static long count(List<DifferenceLine> lines, Change change) {
    return lines.stream().filter(line -> line.change() == change).count();
  }

  private void pressed(KeyEvent key) {
    var line = list.getSelectionModel().getSelectedItem();
    if (key.getCode() == KeyCode.SPACE && line != null) {
      revision.take(List.of(line), !revision.isTaken(line));
    } else {
      return;
    }
    key.consume();
  }

  /** Goes on to the next difference by 1, or back by -1; from the end it begins anew. */
  void step(int by) {
    if (list.getItems().isEmpty()) {
      return;
    }
    int now = list.getSelectionModel().getSelectedIndex();
    int next = Math.floorMod(now < 0 && by < 0 ? -1 : now + by, list.getItems().size());
    list.getSelectionModel().clearAndSelect(next);
    list.scrollTo(next);
  }
}
