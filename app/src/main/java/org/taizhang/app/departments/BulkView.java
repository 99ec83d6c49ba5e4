package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Words;
import org.taizhang.model.Role;

/**
 * 批量指定: who is to do what in many projects, chosen or pasted, and beside it what will come of it.
 */
public final class BulkView {
  private final Words words;
  private final Messages messages;
  private final BulkViewModel model;
  private final Node choosing;
  private final Node pasting;
  private final StackPane way = new StackPane();
  private final Parent root;

  public BulkView(Words words, BulkViewModel model) {
    this.words = words;
    this.messages = words.messages();
    this.model = model;
    this.choosing =
        row(
            "check-panes",
            growing(new ProjectTicks(messages, model).root()),
            growing(new RoleTicks(words, model).root()));
    this.pasting = pasting();
    var preview = new BulkPreviewList(words, model).root();
    root =
        named(
            column(
                "bulk",
                paragraph(model.plan().title(), "card-title"),
                ways(),
                growing(row("check-panes", growing(way), preview))),
            "bulk");
    model.byListProperty().subscribe(this::show);
  }

  public Parent root() {
    return root;
  }

  /** Whether there is nothing to do yet. */
  public ObservableValue<Boolean> blocked() {
    return model.previewProperty().map(BulkPreview::isEmpty);
  }

  private void show(boolean byList) {
    way.getChildren().setAll(byList ? pasting : choosing);
  }

  private Node ways() {
    var group = new ToggleGroup();
    var ticks = neverCut(named(new ToggleButton(messages.text("bulk.ticks")), "bulk-ticks"));
    var list = neverCut(named(new ToggleButton(messages.text("bulk.list")), "bulk-list"));
    List.of(ticks, list).forEach(button -> button.setToggleGroup(group));
    ticks.setSelected(!model.byListProperty().get());
    list.setSelected(model.byListProperty().get());
    ticks.setOnAction(event -> choose(ticks, false));
    list.setOnAction(event -> choose(list, true));
    return row("bulk-ways", ticks, list);
  }

  /** A second click on the way that is chosen leaves it chosen. */
  private void choose(ToggleButton button, boolean byList) {
    button.setSelected(true);
    model.byListProperty().set(byList);
  }

  private Region pasting() {
    var text = named(styled(new TextArea(), "bulk-text"), "bulk-text");
    text.setPromptText(messages.text("bulk.list.prompt"));
    text.setAccessibleText(messages.text("bulk.list"));
    text.textProperty().bindBidirectional(model.pastedProperty());
    ComboBox<Role> role = neverCut(named(new ComboBox<>(), "bulk-otherwise"));
    role.getItems().setAll(Role.values());
    role.setConverter(Choices.of(words::of));
    role.valueProperty().bindBidirectional(model.otherwiseProperty());
    return column(
        "check-pane",
        growing(text),
        row("department-add", whole(messages.text("bulk.otherwise"), "field-word"), role));
  }
}
