package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.beans.binding.StringBinding;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.WorkWords;
import org.taizhang.model.work.StateMachine.Need;

/** Asks for what a move needs and for nothing else. */
final class MoveDialog {
  private final Messages messages;
  private final DayField day;
  private final StringBinding fault;
  private final VBox root = column("work-dialog");

  MoveDialog(Messages messages, MoveForm form) {
    this.messages = messages;
    if (form.needs(Need.NUMBER)) {
      root.getChildren()
          .add(paragraph(new WorkWords(messages).nextClosure(form.nextNumber()), "work-note"));
    }
    if (form.needs(Need.REVIEWER)) {
      ask(Need.REVIEWER, new TextField(), "move-who", form.whoProperty());
    }
    if (form.needs(Need.DOCUMENT)) {
      ask(Need.DOCUMENT, new TextField(), "move-document", form.documentProperty());
    }
    if (form.needs(Need.REASON)) {
      ask(Need.REASON, new GrowingText(), "move-reason", form.reasonProperty());
    }
    day = new DayField(messages, "move-day", "move.day", form.onProperty());
    line("move.day", day.root());
    fault = FaultLine.first(day.faultProperty(), form.lackingProperty());
    root.getChildren().add(FaultLine.of("move-lacking", fault));
  }

  /** Why the move cannot be made yet, in one sentence; empty when it can. */
  StringBinding faultProperty() {
    return fault;
  }

  /** Takes what is still being typed; false when the move cannot be made with it. */
  boolean finish() {
    return day.finish() && fault.get().isEmpty();
  }

  Parent root() {
    return root;
  }

  private void ask(Need need, TextInputControl field, String id, StringProperty text) {
    named(field, id);
    field.textProperty().bindBidirectional(text);
    field.setAccessibleText(messages.of("move.need", need));
    line("move.need." + need.name(), growing(field));
  }

  private void line(String key, Node field) {
    var word = styled(whole(messages.text(key), "field-word"), "work-word");
    root.getChildren().add(row("work-line", word, field));
  }
}
