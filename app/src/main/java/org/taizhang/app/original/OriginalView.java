package org.taizhang.app.original;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.document.DocumentView;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Lists;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.SourceDocument;
import org.taizhang.seeds.source.Document;

/** The document with the place marked, above it what it is the place of. */
final class OriginalView {
  private final Messages messages;
  private final OriginalViewModel model;
  private final ThingWords words;
  private final DocumentView document;
  private final Label thing = named(paragraph("", "panel-title"), "original-thing");
  private final Label note = named(paragraph("", "check-fault"), "original-note");
  private final Label sentence = named(paragraph("", "empty-title"), "original-sentence");
  private final ComboBox<SourceDocument> chooser =
      named(new ComboBox<SourceDocument>(), "original-file");
  private final StackPane middle = styled(new StackPane(), "original-middle");
  private final Node progress;
  private final VBox root;
  private @Nullable Document open;
  private boolean filling;

  /**
   * @param save gives the document that is shown to the user
   */
  OriginalView(
      Messages messages, OriginalViewModel model, Runnable close, Consumer<SourceDocument> save) {
    this.messages = messages;
    this.model = model;
    this.words = new ThingWords(messages);
    this.document = new DocumentView(messages);
    this.progress = progress();
    chooser.setConverter(Choices.of(SourceDocument::fileName));
    chooser.getStyleClass().add("cut-cell");
    chooser.valueProperty().subscribe((before, now) -> chosen(now));
    root = named(column("original", head(), note, growing(middle), foot(close, save)), "original");
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (Lists.swallowsEscape(key)) {
            key.consume();
            close.run();
          }
        });
    model.stateProperty().subscribe(this::show);
  }

  Parent root() {
    return root;
  }

  private Node head() {
    return row("check-line", growing(thing), spacer(), chooser);
  }

  private Node foot(Runnable close, Consumer<SourceDocument> save) {
    var copy =
        named(
            button(
                messages.text("original.save"),
                Material2OutlinedMZ.SAVE_ALT,
                () -> {
                  if (model.stateProperty().get() instanceof OriginalState.Shown shown) {
                    save.accept(shown.source());
                  }
                }),
            "original-save");
    model
        .stateProperty()
        .subscribe(state -> copy.setDisable(!(state instanceof OriginalState.Shown)));
    var done = named(new Button(messages.text("original.close")), "original-close");
    done.setCancelButton(true);
    done.setOnAction(event -> close.run());
    return row(
        "original-foot", label(messages.text("original.hint"), "panel-note"), spacer(), copy, done);
  }

  private Node progress() {
    return column(
        "original-progress",
        label(messages.text("original.opening"), "panel-note"),
        styled(new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS), "job-progress"),
        named(
            button(messages.text("original.stop"), Material2OutlinedAL.CANCEL, model::leave),
            "original-stop"));
  }

  private void chosen(@Nullable SourceDocument wanted) {
    if (!filling && wanted != null) {
      model.look(wanted);
    }
  }

  private void show(OriginalState state) {
    var asked = model.asked();
    thing.setText(asked == null ? "" : words.of(model.ledger(), asked));
    note.setText(state instanceof OriginalState.Shown shown ? note(shown.found()) : "");
    present(note, !note.getText().isEmpty());
    choose(state);
    switch (state) {
      case OriginalState.Opening _ -> middle.getChildren().setAll(progress);
      case OriginalState.Said(String said) -> {
        sentence.setText(said);
        middle.getChildren().setAll(sentence);
      }
      case OriginalState.Shown shown -> {
        middle.getChildren().setAll(document.root());
        if (!shown.document().equals(open)) {
          open = shown.document();
          document.show(shown.document());
        }
        if (root.getScene() != null) {
          // rows can only be measured in a window
          root.applyCss();
          root.layout();
        }
        document.highlight(shown.found().passages());
      }
    }
  }

  private void choose(OriginalState state) {
    filling = true;
    var all = model.documentsProperty().get();
    if (!chooser.getItems().equals(all)) {
      chooser.getItems().setAll(all);
    }
    if (state instanceof OriginalState.Shown shown) {
      chooser.setValue(shown.source());
    }
    filling = false;
    present(chooser, !all.isEmpty());
    chooser.setDisable(all.size() < 2);
  }

  private String note(Found found) {
    return switch (found.surety()) {
      case WORDS -> "";
      case PLACE -> messages.text("original.reads");
      case AROUND -> messages.text("original.around", thing.getText());
      case NOTHING -> messages.text("original.nowhere", thing.getText());
    };
  }
}
