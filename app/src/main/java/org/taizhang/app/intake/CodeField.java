package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.taizhang.app.kit.Messages;

/** The code a plan is to have, and below it why it cannot be this one. */
final class CodeField {
  private final Messages messages;
  private final ImportFlow.Target target;
  private final TextField field = named(new TextField(), "import-code");
  private final ObservableValue<String> fault = field.textProperty().map(text -> fault(text));
  private final Parent root;

  CodeField(Messages messages, ImportFlow.Target target, String suggested) {
    this.messages = messages;
    this.target = target;
    field.setText(suggested);
    var reason = named(paragraph("", "check-fault"), "import-code-fault");
    reason.textProperty().bind(fault);
    present(reason, !fault.getValue().isEmpty());
    fault.subscribe(text -> present(reason, !text.isEmpty()));
    root =
        column(
            "check-field",
            row("check-code", whole(messages.text("import.code"), "field-word"), growing(field)),
            reason);
  }

  Parent root() {
    return root;
  }

  String code() {
    return field.getText().strip();
  }

  /** Why the code cannot be taken, in one sentence; empty when it can. */
  ObservableValue<String> fault() {
    return fault;
  }

  private String fault(String text) {
    var code = text.strip();
    if (code.isEmpty()) {
      return messages.text("import.code.none");
    }
    return target.takenCodes().contains(code)
        ? target
            .titleWith(code)
            .map(title -> messages.text("import.code.taken", title))
            .orElseGet(() -> messages.text("refusal.code", code))
        : "";
  }
}
