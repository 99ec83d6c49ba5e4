package org.taizhang.app.purge;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.JobBar;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Plan;

/** What to purge, what that comes to, why, and the word that it is meant. */
final class PurgeForm {
  private final Messages messages;
  private final PurgeViewModel model;
  private final RadioButton words;
  private final RadioButton whole;
  private final TextField text = named(new TextField(), "purge-text");
  private final ComboBox<Plan> plan = named(new ComboBox<>(), "purge-plan");
  private final VBox lines = column("purge-lines");
  private final Parent root;

  /**
   * @param jobs shows how far the looking is, and gives it up
   */
  PurgeForm(Messages messages, PurgeViewModel model, JobBar jobs) {
    this.messages = messages;
    this.model = model;
    words = choice("words");
    whole = choice("plan");
    plan.setConverter(Choices.of(one -> messages.text("history.plan", one.code(), one.title())));
    plan.getItems().setAll(model.plans());
    plan.setMaxWidth(Double.MAX_VALUE);
    text.setPromptText(messages.text("purge.text.prompt"));
    root =
        column(
            "purge-form",
            paragraph(messages.text("purge.warning"), "form-note"),
            row("purge-choice", words, growing(text)),
            row("purge-choice", whole, growing(plan)),
            row("purge-choice", look(), growing(jobs.root())),
            seen(),
            field("purge.field.reason", "purge-reason", model.reasonProperty()),
            field("purge.field.typed", "purge-typed", model.typedProperty()));
    listen();
  }

  Parent root() {
    return root;
  }

  private RadioButton choice(String what) {
    return named(new RadioButton(messages.text("purge.choice." + what)), "purge-by-" + what);
  }

  private Node look() {
    return named(
        button(messages.text("purge.look"), Material2OutlinedMZ.SEARCH, model::look), "purge-look");
  }

  /** However much there is to say, the dialog keeps its size. */
  private Node seen() {
    var scroll = styled(new ScrollPane(lines), "purge-seen");
    scroll.setFitToWidth(true);
    return scroll;
  }

  private Node field(String key, String id, StringProperty value) {
    var field = named(new TextField(), id);
    field.textProperty().bindBidirectional(value);
    return column("purge-field", label(messages.text(key), "field-word"), field);
  }

  private void listen() {
    var group = new ToggleGroup();
    words.setToggleGroup(group);
    whole.setToggleGroup(group);
    words.setSelected(true);
    text.textProperty().bindBidirectional(model.textProperty());
    text.disableProperty().bind(whole.selectedProperty());
    plan.disableProperty().bind(words.selectedProperty());
    whole.selectedProperty().addListener(value -> choose());
    plan.valueProperty().addListener(value -> choose());
    model.linesProperty().addListener(value -> show());
  }

  private void choose() {
    if (whole.isSelected() && plan.getValue() == null && !plan.getItems().isEmpty()) {
      plan.setValue(plan.getItems().getFirst());
    }
    model.planProperty().set(whole.isSelected() ? plan.getValue() : null);
  }

  private void show() {
    lines
        .getChildren()
        .setAll(model.linesProperty().get().stream().map(line -> paragraph("· " + line)).toList());
  }
}
