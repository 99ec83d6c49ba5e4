package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.Messages;

/** The fields that say where in a file and in the archive to look. */
final class EvidenceFields {
  private final Messages messages;
  private final TextField pages;
  private final VBox root;

  EvidenceFields(Messages messages, EvidenceForm form) {
    this.messages = messages;
    pages = field("pages", form.pagesProperty(), "work-name");
    pages.setPromptText(messages.text("evidence.pages.prompt"));
    var note = field("note", form.noteProperty(), "evidence-note");
    root =
        column(
            "work-form",
            paragraph(form.fileName(), "work-head"),
            fields(
                part("pages", pages),
                part("box", field("box", form.boxProperty(), "work-unit-field")),
                part("volume", field("volume", form.volumeProperty(), "work-unit-field")),
                part("item", field("item", form.itemProperty(), "work-unit-field"))),
            fields(
                check("original", form.originalProperty()),
                check("internal", form.internalProperty())),
            row("work-line", whole(messages.text("evidence.note"), "field-word"), growing(note)));
  }

  VBox root() {
    return root;
  }

  /** Puts the cursor where most begin. */
  void begin() {
    pages.requestFocus();
  }

  private TextField field(String name, StringProperty text, String style) {
    var field = named(styled(new TextField(), style), "evidence-" + name);
    field.setAccessibleText(messages.text("evidence." + name));
    field.textProperty().bindBidirectional(text);
    return field;
  }

  private Node check(String name, BooleanProperty value) {
    var box = named(new CheckBox(messages.text("evidence." + name)), "evidence-" + name);
    box.selectedProperty().bindBidirectional(value);
    return neverCut(box);
  }

  private Node part(String name, Node field) {
    return row("work-line", whole(messages.text("evidence." + name), "field-word"), field);
  }

  private static FlowPane fields(Node... parts) {
    return styled(new FlowPane(parts), "work-fields");
  }
}
