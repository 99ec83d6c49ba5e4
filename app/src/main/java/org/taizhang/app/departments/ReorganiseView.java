package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.departments.ReorganiseForm.Kind;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.SameUnit;

/** 部门变更: how a department changes from a day on, and below it what moves. */
final class ReorganiseView {
  private final Messages messages;
  private final ReorganiseForm form;
  private final FlowPane chips = styled(new FlowPane(), "chips");
  private final Parent root;

  ReorganiseView(Messages messages, ReorganiseForm form) {
    this.messages = messages;
    this.form = form;
    var fault = named(paragraph("", "form-note"), "reorganise-fault");
    fault.textProperty().bind(form.outlookProperty().map(ReorganiseOutlook::fault));
    fault.managedProperty().bind(fault.textProperty().isNotEmpty());
    root =
        named(
            styled(
                column(
                    "work-dialog",
                    line("reorganise.ending", ending()),
                    row("bulk-ways", kinds()),
                    others(),
                    heirs(),
                    row(
                        "reorganise-pair",
                        growing(text("from", form.fromProperty())),
                        growing(text("basis", form.basisProperty()))),
                    fault,
                    paragraph(messages.text("reorganise.preview"), "detail-section"),
                    growing(new ReorganisePreview(messages, form).root())),
                "reorganise"),
            "reorganise");
  }

  Parent root() {
    return root;
  }

  /** Whether something is lacking. */
  ObservableValue<Boolean> blocked() {
    return form.outlookProperty().map(outlook -> !outlook.fault().isEmpty());
  }

  private Label ending() {
    long plans = form.unit().departments().stream().map(one -> one.plan()).distinct().count();
    return growing(
        paragraph(messages.text("reorganise.plans", form.unit().name(), plans), "adjust-former"));
  }

  private Node[] kinds() {
    var group = new ToggleGroup();
    List<Node> buttons = new ArrayList<>();
    for (var kind : Kind.values()) {
      var button =
          neverCut(
              named(
                  new ToggleButton(messages.of("reorganise.kind", kind)),
                  "reorganise-" + kind.name().toLowerCase(Locale.ROOT)));
      button.setToggleGroup(group);
      button.setSelected(form.kindProperty().get() == kind);
      button.setOnAction(event -> {
        button.setSelected(true);
        form.kindProperty().set(kind);
      });
      buttons.add(button);
    }
    return buttons.toArray(Node[]::new);
  }

  private Node others() {
    ComboBox<SameUnit> box =
        named(styled(new SearchableComboBox<>(), "filter-department"), "reorganise-others");
    box.setConverter(Choices.of(SameUnit::name));
    box.setPromptText(messages.text("reorganise.others.prompt"));
    box.setAccessibleText(messages.text("reorganise.others"));
    box.getItems().setAll(form.candidates());
    box.setOnAction(event -> {
      var chosen = box.getValue();
      if (chosen != null && !form.others().contains(chosen)) {
        form.others().add(chosen);
      }
    });
    form.others().addListener((ListChangeListener<SameUnit>) change -> showOthers());
    showOthers();
    box.setMaxWidth(Double.MAX_VALUE);
    var line = line("reorganise.others", growing(column("departments", box, chips)));
    show(line, Kind.MERGE);
    return line;
  }

  private void showOthers() {
    chips.getChildren().setAll(form.others().stream().map(this::chip).toList());
    present(chips, !form.others().isEmpty());
  }

  private Button chip(SameUnit unit) {
    var button = styled(new Button(unit.name()), "name-chip");
    button.setGraphic(new FontIcon(Material2OutlinedAL.CLOSE));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setAccessibleText(messages.text("departments.drop", unit.name()));
    button.setOnAction(event -> form.others().remove(unit));
    return neverCut(button);
  }

  private Node heirs() {
    var field = named(new TextField(), "reorganise-heirs");
    field.textProperty().bindBidirectional(form.heirsProperty());
    var word = styled(whole("", "field-word"), "report-word");
    form.kindProperty()
        .subscribe(kind -> {
          word.setText(messages.of("reorganise.heirs", kind));
          field.setPromptText(messages.of("reorganise.heirs.prompt", kind));
          field.setAccessibleText(messages.of("reorganise.heirs", kind));
        });
    return row("work-text-line", word, growing(field));
  }

  private Node text(String name, StringProperty text) {
    var field = named(new TextField(), "reorganise-" + name);
    field.setPromptText(messages.text("reorganise." + name + ".prompt"));
    field.setAccessibleText(messages.text("reorganise." + name));
    field.textProperty().bindBidirectional(text);
    return line("reorganise." + name, growing(field));
  }

  private Node line(String key, Node field) {
    return row(
        "work-text-line", styled(whole(messages.text(key), "field-word"), "report-word"), field);
  }

  private void show(Node node, Kind only) {
    form.kindProperty().subscribe(kind -> present(node, kind == only));
  }
}
