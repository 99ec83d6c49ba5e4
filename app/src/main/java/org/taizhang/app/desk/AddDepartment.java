package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.session.Words;
import org.taizhang.model.Department;
import org.taizhang.model.Role;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.Pinyin;

/** Puts a department into a project: by name, completed from those the plan knows. */
final class AddDepartment {
  private static final int SUGGESTED = 8;

  private final ProjectEditor editor;
  private final TextField name = named(styled(new TextField(), "add-name"), "add-department");
  private final ComboBox<Role> role = neverCut(styled(new ComboBox<>(), "add-role"));
  private final Parent root;

  AddDepartment(Words words, ProjectEditor editor) {
    this.editor = editor;
    var messages = words.messages();
    name.setPromptText(messages.text("detail.department.prompt"));
    name.setAccessibleText(messages.text("detail.department.prompt"));
    name.setOnAction(event -> add());
    TextFields.bindAutoCompletion(name, request -> suggest(request.getUserText()));
    role.getItems().setAll(Role.values());
    role.setConverter(Choices.of(words::of));
    role.setValue(Role.RESPONSIBLE);
    root =
        row(
            "department-add",
            growing(name),
            role,
            button(messages.text("detail.department.add"), Material2OutlinedAL.ADD, this::add));
  }

  Parent root() {
    return root;
  }

  private void add() {
    editor.assign(name.getText(), role.getValue());
    name.clear();
  }

  private List<String> suggest(String typed) {
    var wanted = Folding.key(typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return editor.ledger().departments(editor.project().plan()).stream()
        .map(Department::name)
        .filter(known ->
            Folding.key(known).contains(wanted) || Pinyin.initials(known).startsWith(wanted))
        .limit(SUGGESTED)
        .toList();
  }
}
