package org.taizhang.app.briefing;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Plan;

/** Which plans are printed, and in which order. */
final class PlanList {
  private final Messages messages;
  private final BriefingChoices choices;
  private final VBox root = named(column("choice-plans"), "briefing-plans");

  PlanList(Messages messages, BriefingChoices choices) {
    this.messages = messages;
    this.choices = choices;
    choices.all().forEach(choice -> choice.addListener(value -> fill()));
    fill();
  }

  Parent root() {
    return root;
  }

  private void fill() {
    var plans = choices.plans();
    var lines = plans.stream().map(plan -> line(plan, plans.size() > 1)).toList();
    root.getChildren().setAll(lines);
  }

  private Node line(Plan plan, boolean several) {
    var title = paragraph(plan.title(), "choice-plan-title");
    if (!several) {
      return title;
    }
    var box = named(new CheckBox(), "print-" + plan.code());
    box.setSelected(choices.isChosen(plan.id()));
    box.setAccessibleText(plan.title());
    box.setOnAction(event -> {
      choices.choose(plan.id(), box.isSelected());
      box.setSelected(choices.isChosen(plan.id()));
    });
    title.setMaxWidth(Double.MAX_VALUE);
    title.setLabelFor(box);
    title.setOnMouseClicked(event -> box.fire());
    var up =
        styled(
            iconButton(
                messages.text("briefing.earlier", plan.title()),
                Material2OutlinedAL.ARROW_UPWARD,
                () -> choices.move(plan.id(), -1)),
            "small");
    named(up, "earlier-" + plan.code());
    up.setDisable(choices.plans().getFirst().equals(plan));
    return row("choice-plan", box, growing(title), up);
  }
}
