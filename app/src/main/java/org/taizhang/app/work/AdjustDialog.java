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
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.session.Notice;
import org.taizhang.model.TargetId;

/** 调整: asks for the next wording of a target, beside the one that it ends. */
public final class AdjustDialog {
  private final WorkTools tools;
  private final Messages messages;

  public AdjustDialog(WorkTools tools) {
    this.tools = tools;
    this.messages = tools.messages();
  }

  /** Asks, and adjusts when the answer is whole; says why when it is not. */
  public void open(@Nullable Window owner, TargetId id) {
    var target = tools.target(id);
    if (target == null) {
      return;
    }
    var form = new AdjustForm(tools, target);
    var due = new DayField(messages, "adjust-due", "adjust.due", form.dueProperty());
    var on = new DayField(messages, "adjust-on", "adjust.on", form.onProperty());
    var fault = FaultLine.first(due.faultProperty(), on.faultProperty(), form.faultProperty());
    var title = messages.text("adjust.title", new YearWords(messages).of(target.years()));
    if (tools
        .dialogs()
        .check(
            owner,
            title,
            content(form, due, on, fault),
            messages.text("adjust.yes"),
            fault.isNotEmpty())) {
      if (DayField.finish(due, on) && fault.get().isEmpty()) {
        form.adjust();
      } else {
        tools.workspace().tell(new Notice.Hint(fault.get()));
      }
    }
  }

  private Node content(AdjustForm form, DayField due, DayField on, StringBinding fault) {
    return styled(
        column(
            "work-dialog",
            line("adjust.former", growing(paragraph(form.former().text(), "adjust-former"))),
            field("text", new GrowingText(), form.textProperty()),
            line("adjust.due", due.root()),
            field("document", new TextField(), form.documentProperty()),
            field("reason", new GrowingText(), form.reasonProperty()),
            line("adjust.on", on.root()),
            FaultLine.of("adjust-fault", fault)),
        "adjust-dialog");
  }

  private Node field(String name, TextInputControl field, StringProperty text) {
    named(field, "adjust-" + name);
    field.setAccessibleText(messages.text("adjust." + name));
    field.textProperty().bindBidirectional(text);
    return line("adjust." + name, growing(field));
  }

  private Node line(String key, Node field) {
    return row(
        "work-text-line", styled(whole(messages.text(key), "field-word"), "report-word"), field);
  }
}
