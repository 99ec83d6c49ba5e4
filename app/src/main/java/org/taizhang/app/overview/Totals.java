package org.taizhang.app.overview;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.Messages;

/** What all plans come to together; what names nobody leads to where that can be mended. */
final class Totals {
  private final Messages messages;
  private final Figures figures;
  private final HBox root = row("totals");

  Totals(Messages messages, OverviewViewModel model, Figures figures) {
    this.messages = messages;
    this.figures = figures;
    root.getChildren()
        .addAll(
            growing(tile("overview.total.plans", counts -> 1, "plain")),
            growing(tile("overview.total.projects", PlanCounts::projects, "plain")),
            growing(tile("overview.total.targets", PlanCounts::targets, "plain")),
            growing(tile("overview.total.departments", PlanCounts::departments, "plain")),
            growing(unclear(model)));
  }

  Node root() {
    return root;
  }

  private VBox tile(String key, ToIntFunction<PlanCounts> count, String style) {
    var tile =
        column(
            "total",
            whole(Integer.toString(figures.sum(count)), "total-number", style),
            whole(messages.text(key), "total-word"));
    tile.setMaxWidth(Double.MAX_VALUE);
    return tile;
  }

  private Node unclear(OverviewViewModel model) {
    int sum = figures.sum(PlanCounts::unclear);
    var tile = tile("overview.total.unclear", PlanCounts::unclear, sum > 0 ? "notice" : "plain");
    if (sum == 0) {
      return tile;
    }
    var button = named(styled(new Button(null, tile), "total-link"), "total-unclear");
    button.setMaxWidth(Double.MAX_VALUE);
    var said = messages.text("overview.total.unclear.tip", sum);
    button.setTooltip(new Tooltip(said));
    button.setAccessibleText(said);
    button.setOnAction(event -> model.openUnclear());
    return button;
  }
}
