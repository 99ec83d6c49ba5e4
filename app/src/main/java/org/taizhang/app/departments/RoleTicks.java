package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.DepartmentSearch;
import org.taizhang.app.session.Words;
import org.taizhang.model.Department;
import org.taizhang.model.Role;

/** The departments with their roles to be ticked; a name that is typed comes first of them. */
final class RoleTicks {
  private static final int SUGGESTED = 8;

  private final Words words;
  private final Messages messages;
  private final BulkViewModel model;
  private final TextField name = named(styled(new TextField(), "add-name"), "bulk-name");
  private final VBox lines = column("bulk-lines");
  private final Parent root;

  RoleTicks(Words words, BulkViewModel model) {
    this.words = words;
    this.messages = words.messages();
    this.model = model;
    name.setPromptText(messages.text("bulk.name.prompt"));
    name.setAccessibleText(messages.text("bulk.name.prompt"));
    name.setOnAction(event -> add());
    TextFields.<String>bindAutoCompletion(name, request -> suggest(request.getUserText()))
        .getAutoCompletionPopup()
        .setConsumeAutoHidingEvents(false);
    var scroll = styled(new ScrollPane(lines), "bulk-scroll");
    scroll.setFitToWidth(true);
    var add = button(messages.text("departments.add"), Material2OutlinedAL.ADD, this::add);
    root =
        column(
            "check-pane",
            label(messages.text("bulk.roles"), "detail-heading"),
            row("department-add", growing(name), named(add, "bulk-add")),
            growing(scroll));
    model.names().forEach(one -> lines.getChildren().add(line(one)));
    if (model.names().isEmpty()) {
      lines.getChildren().add(paragraph(messages.text("bulk.roles.none"), "panel-empty"));
    }
  }

  Parent root() {
    return root;
  }

  /** What was typed leads unless something else is ticked: that is why it was typed. */
  private void add() {
    if (name.getText().isBlank()) {
      return;
    }
    boolean none = model.names().isEmpty();
    var added = model.offer(name.getText());
    if (none && !added.isEmpty()) {
      lines.getChildren().clear();
    }
    name.clear();
    lines.getChildren().removeIf(node -> added.contains(String.valueOf(node.getUserData())));
    for (var department : added.reversed()) {
      if (model.chosen(department).isEmpty()) {
        model.choose(department, Role.LEAD, true);
      }
      lines.getChildren().addFirst(line(department));
    }
  }

  private Node line(String department) {
    var word = label(department, "bulk-name");
    word.setTooltip(new Tooltip(department));
    word.setMaxWidth(Double.MAX_VALUE);
    HBox line = row("bulk-line", growing(word));
    line.setUserData(department);
    for (var role : Role.values()) {
      line.getChildren().add(tick(department, role));
    }
    return line;
  }

  private ToggleButton tick(String department, Role role) {
    var tick = styled(new ToggleButton(words.of(role)), "small", "bulk-role");
    tick.setId("bulk-" + role + "-" + department);
    tick.setSelected(model.chosen(department).contains(role));
    tick.setAccessibleText(messages.text("bulk.role", department, words.of(role)));
    tick.selectedProperty()
        .addListener((property, before, now) -> model.choose(department, role, now));
    return neverCut(tick);
  }

  private List<String> suggest(String typed) {
    return DepartmentSearch.find(model.elsewhere(), typed).stream()
        .map(Department::name)
        .distinct()
        .limit(SUGGESTED)
        .toList();
  }
}
