package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.beans.binding.StringBinding;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.Messages;

/** One step to be filled in; an office that the plan does not know is made with it. */
final class StepEditor implements WorkEditor {
  private static final int SUGGESTED = 8;

  private final Messages messages;
  private final StepForm form;
  private final TextField office;
  private final DayField due;
  private final DayField done;
  private final StringBinding fault;
  private final VBox root;

  /**
   * @param close takes the form away, saved or given up
   */
  StepEditor(WorkTools tools, StepForm form, Runnable close) {
    this.messages = tools.messages();
    this.form = form;
    office = field("office", new TextField(), form.officeProperty());
    office.setPromptText(messages.text("step.office.prompt"));
    TextFields.<String>bindAutoCompletion(
            office,
            request -> form.suggestions(request.getUserText()).stream().limit(SUGGESTED).toList())
        .getAutoCompletionPopup()
        .setConsumeAutoHidingEvents(false);
    due = new DayField(messages, "step-due", "step.due", form.dueProperty());
    done = new DayField(messages, "step-done", "step.done", form.doneProperty());
    fault = FaultLine.first(due.faultProperty(), done.faultProperty(), form.faultProperty());
    var text = field("text", new GrowingText(), form.textProperty());
    var person = styled(field("person", new TextField(), form.personProperty()), "work-name");
    var telephone =
        styled(field("telephone", new TextField(), form.telephoneProperty()), "step-telephone");
    var keys = new FormKeys(tools, this::isChanged, this::save, close);
    root =
        column(
            "work-form",
            row("work-line", word("step.office"), growing(office)),
            row("work-text-line", word("step.text"), growing(text)),
            fields(part("step.person", person), part("step.telephone", telephone)),
            fields(part("step.due", due.root()), part("step.done", done.root())),
            foot(keys));
    keys.install(root);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void begin() {
    office.requestFocus();
  }

  @Override
  public boolean isChanged() {
    return form.isChanged() || due.isMistyped() || done.isMistyped();
  }

  private boolean save() {
    return DayField.finish(due, done) && form.save();
  }

  private <T extends TextInputControl> T field(String name, T field, StringProperty text) {
    named(field, "step-" + name);
    field.setAccessibleText(messages.text("step." + name));
    field.textProperty().bindBidirectional(text);
    return field;
  }

  private Node word(String key) {
    return styled(whole(messages.text(key), "field-word"), "report-word");
  }

  private Node part(String key, Node field) {
    return row("work-line", word(key), field);
  }

  private static FlowPane fields(Node... parts) {
    return styled(new FlowPane(parts), "work-fields");
  }

  private Node foot(FormKeys keys) {
    var save =
        named(
            button(
                messages.text("work.save"),
                Material2OutlinedMZ.SAVE,
                keys::save,
                "small",
                "accent"),
            "step-save");
    save.disableProperty().bind(fault.isNotEmpty());
    return column(
        "work-foot",
        FaultLine.of("step-fault", fault),
        row("work-line", spacer(), keys.cancel("step-cancel"), save));
  }
}
