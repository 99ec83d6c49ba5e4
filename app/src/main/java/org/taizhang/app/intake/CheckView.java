package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.document.DocumentView;
import org.taizhang.app.kit.KeptFocus;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Place;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.Finding;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.source.Document;

/** Left the document, right what was read of it, below what to look at. */
final class CheckView {
  private static final double LIST_SHARE = 0.46;

  /** A screen of 1366×768 that is set to 150 % leaves less. */
  private static final double LOW = 460;

  private final Messages messages;
  private final IntakeFile file;
  private final DocumentView document;
  private final ScrollPane editor = named(styled(new ScrollPane(), "item-editor"), "import-editor");
  private final HeadEditor heads;
  private final ItemEditor items;
  private final ColumnStrip columns;
  private final ReadList read;
  private final FindingWalk findings;
  private final VBox root;
  private @Nullable Document shown;

  /**
   * @param walk goes to the next finding by 1, to the one before by -1, in whatever document it is
   */
  CheckView(Messages messages, IntakeFile file, IntConsumer walk) {
    this.messages = messages;
    this.file = file;
    document = new DocumentView(messages);
    heads = new HeadEditor(messages, file);
    items = new ItemEditor(messages, file);
    columns = new ColumnStrip(messages, file);
    editor.setFitToWidth(true);
    document.onClick(this::clicked);
    read = new ReadList(messages, file);
    findings = new FindingWalk(messages, file, this::found, walk);
    root = named(column("check", head(), growing(panes()), findings.root()), "import-check");
    root.heightProperty().map(height -> height.doubleValue() < LOW).subscribe(this::setLow);
    file.stateProperty().subscribe(state -> showDocument());
    file.selectedProperty().subscribe(this::showSelected);
    file.rewrittenProperty().subscribe(times -> edit());
  }

  Parent root() {
    return root;
  }

  /** The findings, or where there are none what was read. */
  void focus() {
    if (findings.isEmpty()) {
      read.root().requestFocus();
    } else {
      findings.focus();
    }
  }

  /** Goes on to the next finding of this document, or back; false at the end. */
  boolean step(int by) {
    return findings.step(by);
  }

  /** Goes to the first finding by 1, to the last by -1; false where there is none. */
  boolean enter(int by) {
    return findings.enter(by);
  }

  /** The lists below and beside the document go on having room for two lines. */
  private void setLow(boolean low) {
    root.pseudoClassStateChanged(PseudoClass.getPseudoClass("low"), low);
    columns.setNarrow(low);
  }

  private Node head() {
    var trouble = named(paragraph("", "check-fault"), "import-trouble");
    trouble.textProperty().bind(file.troubleProperty());
    present(trouble, false);
    file.troubleProperty().subscribe(text -> present(trouble, !text.isEmpty()));
    return column(
        "check-head",
        row(
            "check-line",
            label(messages.text("import.check", file.name()), "panel-title", "cut-cell"),
            spacer(),
            ReadingMenu.of(messages, file)),
        trouble);
  }

  private SplitPane panes() {
    var left = column("check-pane", columns.root(), growing(document.root()));
    var right = new SplitPane(read.root(), editor);
    right.setOrientation(Orientation.VERTICAL);
    right.setDividerPositions(LIST_SHARE);
    left.setMinWidth(0);
    right.setMinWidth(0);
    return styled(new SplitPane(left, right), "check-panes");
  }

  private void showDocument() {
    ReadResult.@Nullable Reading reading = file.reading();
    if (reading != null && !reading.document().equals(shown)) {
      shown = reading.document();
      document.show(reading.document());
    }
  }

  private void clicked(Place place) {
    var reading = file.reading();
    if (reading != null) {
      file.select(new Reach(reading).itemAt(place));
    }
  }

  private void found(Finding finding) {
    var reading = file.reading();
    if (reading == null) {
      return;
    }
    var reach = new Reach(reading);
    var item = reach.item(finding);
    file.select(item);
    document.highlight(reach.passages(finding));
  }

  private void showSelected(@Nullable Place item) {
    edit();
    var reading = file.reading();
    if (reading != null) {
      var reach = new Reach(reading);
      document.highlight(item == null ? reach.title() : reach.passages(item));
    }
  }

  /** Typing alone does not come here: what is being typed stays in its field. */
  private void edit() {
    var draft = file.draftProperty().get();
    if (draft == null) {
      return;
    }
    var at = file.selectedProperty().get();
    KeptFocus.in(editor, () -> editor.setContent(edited(draft, at)));
    editor.setVvalue(0);
  }

  private Node edited(Draft draft, @Nullable Place at) {
    return draft.items().stream()
        .filter(item -> item.at().equals(at))
        .findFirst()
        .map((DraftItem item) -> items.of(draft, item))
        .orElseGet(() -> heads.of(draft));
  }
}
