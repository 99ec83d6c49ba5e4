package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.controlsfx.control.textfield.TextFields;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Words;
import org.taizhang.model.Role;

/** 登记交办事项: all that is to be said of one, in one dialog. */
final class InstructionView {
  private final Messages messages;
  private final Words words;
  private final InstructionForm form;
  private final Parent root;

  InstructionView(Words words, InstructionForm form) {
    this.words = words;
    this.messages = words.messages();
    this.form = form;
    var into = paragraph("", "detail-section");
    into.textProperty().bind(form.intoProperty());
    var fault = named(paragraph("", "form-note"), "instruction-fault");
    fault.textProperty().bind(form.faultProperty());
    fault.managedProperty().bind(fault.textProperty().isNotEmpty());
    root =
        named(
            styled(
                column(
                    "work-dialog",
                    row(
                        "reorganise-pair",
                        growing(field("day", new TextField(), form.dayProperty())),
                        growing(field("number", new TextField(), form.numberProperty()))),
                    row(
                        "reorganise-pair",
                        growing(field("who", new TextField(), form.whoProperty())),
                        growing(field("meeting", new TextField(), form.meetingProperty()))),
                    field("text", new GrowingText(), form.textProperty()),
                    field("due", new TextField(), form.dueProperty()),
                    units(Role.LEAD),
                    units(Role.RESPONSIBLE),
                    units(Role.SUPPORTING),
                    into,
                    fault),
                "instruction"),
            "instruction");
  }

  Parent root() {
    return root;
  }

  /** Whether something is lacking. */
  ObservableValue<Boolean> blocked() {
    return form.faultProperty().isNotEmpty();
  }

  private Node units(Role role) {
    var name = role.name().toLowerCase(Locale.ROOT);
    var field = named(new TextField(), "instruction-" + name);
    field.setPromptText(messages.text("instruction.units.prompt"));
    field.setAccessibleText(words.of(role));
    field.textProperty().bindBidirectional(form.unitsProperty(role));
    TextFields.<String>bindAutoCompletion(field, request -> form.suggestions(request.getUserText()))
        .getAutoCompletionPopup()
        .setConsumeAutoHidingEvents(false);
    return line(words.of(role), field);
  }

  private Node field(String name, TextInputControl field, StringProperty text) {
    named(field, "instruction-" + name);
    field.setPromptText(messages.text("instruction." + name + ".prompt"));
    field.setAccessibleText(messages.text("instruction." + name));
    field.textProperty().bindBidirectional(text);
    return line(messages.text("instruction." + name), field);
  }

  private Node line(String word, Node field) {
    return row("work-text-line", styled(whole(word, "field-word"), "report-word"), growing(field));
  }
}
