package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.Words;
import org.taizhang.model.Role;

/**
 * Puts a department into a project: by name, completed from those the plan knows; asks before it
 * adds one to the plan.
 */
final class AddDepartment {
  private static final int SUGGESTED = 8;

  private final ProjectEditor editor;
  private final TextField name = named(styled(new TextField(), "add-name"), "add-department");
  private final ComboBox<Role> role = neverCut(styled(new ComboBox<>(), "add-role"));
  private final Label question = paragraph("", "department-question");
  private final HBox asking;
  private final Messages messages;
  private final Parent root;

  AddDepartment(Words words, ProjectEditor editor) {
    this.editor = editor;
    this.messages = words.messages();
    name.setPromptText(messages.text("detail.department.prompt"));
    name.setAccessibleText(messages.text("detail.department.prompt"));
    name.setOnAction(event -> add());
    TextFields.<String>bindAutoCompletion(name, request -> suggest(request.getUserText()))
        .getAutoCompletionPopup()
        .setConsumeAutoHidingEvents(false);
    name.textProperty().addListener(value -> ask(false));
    role.getItems().setAll(Role.values());
    role.setConverter(Choices.of(words::of));
    role.setValue(Role.RESPONSIBLE);
    var yes = button(messages.text("detail.department.yes"), Material2OutlinedAL.ADD, this::create);
    asking = named(row("department-add", growing(question), yes), "new-department");
    ask(false);
    var add = button(messages.text("detail.department.add"), Material2OutlinedAL.ADD, this::add);
    root = column("departments", row("department-add", growing(name), role, add), asking);
  }

  Parent root() {
    return root;
  }

  private void add() {
    var typed = name.getText().strip();
    var meant = editor.meant(typed);
    if (meant.isPresent()) {
      assign(meant.get());
    } else if (!typed.isEmpty()) {
      question.setText(messages.text("detail.department.new", typed));
      ask(true);
    }
  }

  private void ask(boolean shown) {
    Nodes.present(asking, shown);
  }

  private void create() {
    assign(name.getText().strip());
  }

  private void assign(String department) {
    editor.assign(department, role.getValue());
    name.clear();
  }

  private List<String> suggest(String typed) {
    return editor.suggestions(typed).stream().limit(SUGGESTED).toList();
  }
}
