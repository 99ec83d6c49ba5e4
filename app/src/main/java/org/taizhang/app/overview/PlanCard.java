package org.taizhang.app.overview;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.kit.YearWords;
import org.taizhang.model.Plan;

/** One plan with its counts; a click goes to its matrix. */
final class PlanCard {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Messages messages;
  private final OverviewViewModel model;
  private final Button root = styled(new Button(), "card");

  PlanCard(Messages messages, OverviewViewModel model, PlanCounts counts) {
    this.messages = messages;
    this.model = model;
    var plan = counts.plan();
    var content = column("card-content", marks(plan), paragraph(plan.title(), "card-title"));
    if (!plan.demonstration()) {
      content.getChildren().add(origin(plan));
    }
    content.getChildren().addAll(Nodes.growing(new Region()), counts(counts));
    if (counts.unclear() > 0 && model.isWritable()) {
      content.getChildren().add(row("card-foot", Nodes.spacer(), many(plan)));
    }
    root.setGraphic(content);
    root.setId("card-" + plan.code());
    root.setMaxWidth(Double.MAX_VALUE);
    root.setMaxHeight(Double.MAX_VALUE);
    root.setAccessibleText(messages.text("overview.open", plan.title()));
    root.setOnAction(event -> model.open(plan.id()));
    root.pseudoClassStateChanged(CHOSEN, model.isChosen(plan.id()));
    content.prefWidthProperty().bind(root.widthProperty().subtract(42));
    content.minHeightProperty().bind(root.heightProperty().subtract(34));
  }

  Button root() {
    return root;
  }

  private Node marks(Plan plan) {
    HBox marks = row("card-marks");
    var level = plan.level();
    if (level != null) {
      marks.getChildren().add(whole(messages.of("level", level), "tag"));
    }
    marks.getChildren().add(whole(new YearWords(messages).of(plan.years()), "tag"));
    if (plan.demonstration()) {
      marks.getChildren().add(whole(messages.text("badge.demonstration"), "badge"));
    }
    marks.getChildren().addAll(Nodes.spacer(), whole(plan.code(), "card-code"));
    return marks;
  }

  private Node many(Plan plan) {
    var many =
        Nodes.button(
            messages.text("bulk.open"),
            Material2OutlinedAL.GROUP_ADD,
            () -> model.assignMany(plan.id()),
            "small");
    return Nodes.named(many, "bulk-" + plan.code());
  }

  private Node origin(Plan plan) {
    List<String> parts = new ArrayList<>();
    if (plan.issuer() != null) {
      parts.add(plan.issuer());
    }
    if (plan.documentNumber() != null) {
      parts.add(plan.documentNumber());
    }
    if (plan.issued() != null) {
      parts.add(Dates.day(plan.issued()));
    }
    var text = parts.isEmpty() ? messages.text("overview.origin.none") : String.join("　", parts);
    return paragraph(text, "card-origin");
  }

  private Node counts(PlanCounts counts) {
    return row(
        "card-counts",
        count(counts.projects(), "overview.projects", "plain"),
        count(counts.sections(), "overview.section", "plain"),
        count(counts.leads(), "overview.leads", counts.leads() > 0 ? "lead" : "plain"),
        count(
            counts.responsible(),
            "overview.responsible",
            counts.responsible() > 0 ? "responsible" : "plain"),
        count(counts.targets(), "overview.targets", "plain"),
        unclear(counts));
  }

  /** Leads to where it can be mended, where there is anything to mend. */
  private Node unclear(PlanCounts counts) {
    int unclear = counts.unclear();
    var cell = count(unclear, "overview.unclear", unclear > 0 ? "notice" : "plain");
    if (unclear == 0) {
      return cell;
    }
    var plan = counts.plan();
    var button = styled(new Button(null, cell), "count-link");
    button.setId("unclear-" + plan.code());
    var said = messages.text("overview.unclear.tip", unclear);
    button.setTooltip(new Tooltip(said));
    button.setAccessibleText(said);
    button.setOnAction(event -> model.openUnclear(plan.id()));
    button.setMaxWidth(Double.MAX_VALUE);
    return growing(button);
  }

  private Node count(int number, String key, String style) {
    var cell =
        column(
            "card-count",
            whole(Integer.toString(number), "card-number", style),
            whole(messages.text(key), "card-word"));
    return growing(cell);
  }
}
