package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.Project;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;

/** 新建: a project or section where the table stands, a plan, or a list of 交办事项. */
final class NewButton {
  private final DeskTools tools;
  private final Messages messages;
  private final DeskViewModel model;
  private final DeskActions actions;
  private final MenuButton root;

  NewButton(DeskTools tools) {
    this.tools = tools;
    this.messages = tools.messages();
    this.model = tools.model();
    this.actions = tools.actions();
    root =
        neverCut(
            named(
                styled(
                    new MenuButton(
                        messages.text("desk.new"), new FontIcon(Material2OutlinedAL.ADD)),
                    "accent"),
                "desk-new"));
    var project = item("desk.menu.project", this::project);
    var section = item("desk.menu.section", this::section);
    root.getItems()
        .setAll(
            project,
            section,
            item("instruction.open", this::instruct),
            item("desk.create", () -> actions.newPlan(PlanKind.ISSUED)),
            item("desk.create.instructions", () -> actions.newPlan(PlanKind.INSTRUCTIONS)));
    root.setOnShowing(event -> {
      project.setDisable(model.openProperty().get() == null);
      section.setDisable(plan() == null);
    });
    present(root, actions.isWritable());
  }

  MenuButton root() {
    return root;
  }

  private MenuItem item(String key, Runnable action) {
    var item = new MenuItem(messages.text(key));
    item.setId(key);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void project() {
    var open = model.openProperty().get();
    if (open != null) {
      actions.newProject(open);
    }
  }

  /** What was typed is asked for before it is given up. */
  private void instruct() {
    tools.questions().instruct(tools.words(), new InstructionForm(tools, actions.today()));
  }

  private void section() {
    var plan = plan();
    if (plan != null) {
      actions.newSection(plan, parent());
    }
  }

  /** Beside the section that is open, not in it. */
  private @Nullable SectionId parent() {
    var open = model.openProperty().get();
    return open != null && actions.ledger().find(open) instanceof Section section
        ? section.parent()
        : null;
  }

  private @Nullable PlanId plan() {
    var open = model.openProperty().get();
    return switch (open == null ? null : actions.ledger().find(open)) {
      case Plan plan -> plan.id();
      case Section section -> section.plan();
      case Project project -> project.plan();
      case null, default -> null;
    };
  }
}
