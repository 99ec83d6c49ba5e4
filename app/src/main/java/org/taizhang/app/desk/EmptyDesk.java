package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.present;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.EmptyState;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.PlanKind;

/** What the table shows when it has no line: a ledger without plans, or a filter too narrow. */
final class EmptyDesk {
  private final Messages messages;
  private final DeskViewModel model;
  private final Button create;
  private final StackPane root = new StackPane();

  EmptyDesk(Messages messages, DeskViewModel model, DeskActions actions) {
    this.messages = messages;
    this.model = model;
    create =
        named(
            button(
                messages.text("desk.create"),
                Material2OutlinedMZ.NOTE_ADD,
                () -> actions.newPlan(PlanKind.ISSUED),
                "accent"),
            "empty-new-plan");
    model.ledgerProperty().addListener(value -> show());
    show();
  }

  Parent root() {
    return root;
  }

  private void show() {
    boolean planless = model.workspace().ledger().plans().isEmpty();
    present(create, planless && model.workspace().isWritable());
    var state = EmptyState.of(messages, planless ? "desk.planless" : "desk.empty");
    VBox.setVgrow(state, Priority.NEVER);
    root.getChildren().setAll(column("empty-desk", state, create));
  }
}
