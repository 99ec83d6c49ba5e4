package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.DepartmentSearch;
import org.taizhang.model.Department;

/** Names that hang on a department: each can be taken away, and one more can be typed. */
final class NameChips {
  private static final int SUGGESTED = 8;

  private record Chip(String name, Runnable drop) {}

  private final Messages messages;
  private final DepartmentEditor editor;
  private final String key;
  private final Supplier<List<Chip>> chips;
  private final FlowPane list = styled(new FlowPane(), "chips");
  private final TextField field;
  private final Parent root;

  private NameChips(
      Messages messages,
      DepartmentEditor editor,
      String key,
      Supplier<List<Chip>> chips,
      Consumer<String> add) {
    this.messages = messages;
    this.editor = editor;
    this.key = key;
    this.chips = chips;
    field = named(styled(new TextField(), "add-name"), key.replace('.', '-'));
    field.setPromptText(messages.text(key + ".prompt"));
    field.setAccessibleText(messages.text(key + ".prompt"));
    Runnable take =
        () -> {
          add.accept(field.getText());
          field.clear();
        };
    field.setOnAction(event -> take.run());
    var button = button(messages.text("departments.add"), Material2OutlinedAL.ADD, take);
    var line = row("department-add", growing(field), button);
    present(line, editor.isWritable());
    root = column("departments", list, line);
    refresh();
  }

  /** Its aliases. */
  static NameChips aliases(Messages messages, DepartmentEditor editor) {
    return new NameChips(
        messages,
        editor,
        "departments.aliases",
        () ->
            editor.department().aliases().names().stream()
                .map(name -> new Chip(name, () -> editor.dropAlias(name)))
                .toList(),
        editor::addAlias);
  }

  /** The departments it stands for, completed from those of the plan. */
  static NameChips members(Messages messages, DepartmentEditor editor) {
    var members =
        new NameChips(
            messages,
            editor,
            "departments.members",
            () ->
                editor.department().members().departments().stream()
                    .map(id ->
                        new Chip(
                            editor.ledger().department(id).name(), () -> editor.dropMember(id)))
                    .toList(),
            editor::addMember);
    TextFields.<String>bindAutoCompletion(
            members.field, request -> members.suggest(request.getUserText()))
        .getAutoCompletionPopup()
        .setConsumeAutoHidingEvents(false);
    return members;
  }

  Parent root() {
    return root;
  }

  void refresh() {
    var made = chips.get().stream().<Node>map(this::chip).toList();
    list.getChildren().setAll(made.isEmpty() ? List.of(none()) : made);
  }

  private Node none() {
    return label(messages.text(key + ".none"), "field-word");
  }

  private Button chip(Chip chip) {
    var button = styled(new Button(chip.name()), "name-chip");
    if (editor.isWritable()) {
      var tip = messages.text("departments.drop", chip.name());
      button.setGraphic(new FontIcon(Material2OutlinedAL.CLOSE));
      button.setContentDisplay(ContentDisplay.RIGHT);
      button.setTooltip(new Tooltip(tip));
      button.setAccessibleText(tip);
      button.setOnAction(event -> chip.drop().run());
    }
    return neverCut(button);
  }

  private List<String> suggest(String typed) {
    return editor.exists()
        ? DepartmentSearch.find(editor.others(), typed).stream()
            .map(Department::name)
            .limit(SUGGESTED)
            .toList()
        : List.of();
  }
}
