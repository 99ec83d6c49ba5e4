package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.whole;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.document.DocumentView;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;

/** The first look at a document; a text can be read in another encoding. */
final class PreviewPane {
  private static final List<String> CHARSETS = List.of("UTF-8", "GB18030", "UTF-16LE", "Big5");

  private final Messages messages;
  private final DocumentView document;
  private final ComboBox<Optional<Charset>> charsets =
      named(new ComboBox<Optional<Charset>>(), "import-charset");
  private final Label found = whole("", "panel-note");
  private final Node encoding;
  private final Parent root;
  private Subscription following = Subscription.EMPTY;
  private @Nullable IntakeFile file;
  private boolean filling;

  PreviewPane(Messages messages, IntakeViewModel model) {
    this.messages = messages;
    document = new DocumentView(messages);
    charsets.getItems().add(Optional.empty());
    CHARSETS.forEach(name -> charsets.getItems().add(Optional.of(Charset.forName(name))));
    charsets.setConverter(
        Choices.of(one ->
            one.map(PreviewPane::name).orElseGet(() -> messages.text("intake.charset.found"))));
    charsets.valueProperty().subscribe((before, now) -> chosen(now));
    encoding =
        row(
            "preview-charset",
            whole(messages.text("intake.charset"), "field-word"),
            charsets,
            found);
    root =
        column(
            "preview",
            label(messages.text("intake.preview"), "detail-heading"),
            encoding,
            growing(document.root()));
    model.currentProperty().subscribe(this::follow);
  }

  Parent root() {
    return root;
  }

  private static String name(Charset charset) {
    return charset.name().replace("LE", "");
  }

  private void follow(@Nullable IntakeFile current) {
    following.unsubscribe();
    file = current;
    if (current == null) {
      present(root, false);
    } else {
      following = current.stateProperty().subscribe(state -> show(current, state));
    }
  }

  private void chosen(Optional<Charset> charset) {
    if (!filling && file != null) {
      file.readIn(charset.orElse(null));
    }
  }

  private void show(IntakeFile current, FileState state) {
    present(root, state instanceof FileState.Read);
    if (state instanceof FileState.Read read) {
      var charset = read.charset();
      document.show(read.reading().document());
      present(encoding, charset != null);
      filling = true;
      charsets.setValue(Optional.ofNullable(current.choices().charset()));
      filling = false;
      found.setText(charset == null ? "" : messages.text("intake.charset.as", name(charset)));
    }
  }
}
