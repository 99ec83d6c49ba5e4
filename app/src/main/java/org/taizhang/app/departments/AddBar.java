package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Plan;

/** Adds a department to the directory of a plan by its name. */
final class AddBar {
  private final DepartmentsViewModel model;
  private final TextField name = named(styled(new TextField(), "add-name"), "directory-add-name");
  private final ComboBox<Plan> plan = neverCut(named(new ComboBox<>(), "directory-add-plan"));
  private final Parent root;

  AddBar(Messages messages, DepartmentsViewModel model) {
    this.model = model;
    name.setPromptText(messages.text("departments.add.prompt"));
    name.setAccessibleText(messages.text("departments.add.prompt"));
    name.setOnAction(event -> add());
    plan.setConverter(Choices.of(Plan::code));
    var add =
        named(
            button(messages.text("departments.add"), Material2OutlinedAL.ADD, this::add),
            "directory-add");
    root = row("department-add", plan, growing(name), add);
    model.rowsProperty().addListener(value -> fill());
    model.openProperty().addListener(value -> follow());
    fill();
  }

  Parent root() {
    return root;
  }

  private void fill() {
    if (!plan.getItems().equals(model.plans())) {
      plan.getItems().setAll(model.plans());
    }
    present(plan, plan.getItems().size() > 1);
    present(root, model.isWritable() && !plan.getItems().isEmpty());
    follow();
  }

  /** A new department most likely belongs where one looks. */
  private void follow() {
    model
        .planLookedAt()
        .flatMap(id -> plan.getItems().stream().filter(one -> one.id().equals(id)).findFirst())
        .ifPresent(plan::setValue);
  }

  private void add() {
    if (plan.getValue() != null) {
      model.add(plan.getValue().id(), name.getText());
      name.clear();
    }
  }
}
