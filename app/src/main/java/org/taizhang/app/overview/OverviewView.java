package org.taizhang.app.overview;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.EmptyState;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.overview.OverviewViewModel.Figures;

/** 总览: totals, a card for every plan, and what hangs on whom in the selected ones. */
public final class OverviewView {
  private final Messages messages;
  private final OverviewViewModel model;
  private final VBox page = column("page");
  private final ScrollPane root = named(styled(new ScrollPane(page), "page-scroll"), "overview");

  public OverviewView(Messages messages, OverviewViewModel model) {
    this.messages = messages;
    this.model = model;
    root.setFitToWidth(true);
    model.figuresProperty().addListener((property, before, now) -> show(now));
    show(model.figuresProperty().get());
  }

  public Parent root() {
    return root;
  }

  private void show(Figures figures) {
    if (figures.plans().isEmpty()) {
      root.setFitToHeight(true);
      page.getChildren().setAll(EmptyState.of(messages, "overview.empty"));
      return;
    }
    root.setFitToHeight(false);
    page.getChildren().setAll(cards(figures), loads(figures));
    if (figures.plans().size() > 1) {
      page.getChildren().addAll(0, List.of(totals(figures), heading("overview.plans")));
    }
  }

  private Node totals(Figures figures) {
    var row = row("totals");
    row.getChildren()
        .addAll(
            total(figures, "overview.total.plans", "plain", counts -> 1),
            total(figures, "overview.total.projects", "plain", PlanCounts::projects),
            total(figures, "overview.total.targets", "plain", PlanCounts::targets),
            total(figures, "overview.total.departments", "plain", PlanCounts::departments),
            total(figures, "overview.total.unclear", "notice", PlanCounts::unclear));
    return row;
  }

  private Node total(Figures figures, String key, String style, ToIntFunction<PlanCounts> count) {
    int sum = figures.sum(count);
    var tile =
        column(
            "total",
            whole(Integer.toString(sum), "total-number", sum == 0 ? "plain" : style),
            whole(messages.text(key), "total-word"));
    tile.setMaxWidth(Double.MAX_VALUE);
    return growing(tile);
  }

  private Node heading(String key) {
    return label(messages.text(key), "page-heading");
  }

  private Node cards(Figures figures) {
    var cards = new CardGrid();
    for (var counts : figures.plans()) {
      cards.getChildren().add(new PlanCard(messages, model, counts).root());
    }
    return cards;
  }

  private Node loads(Figures figures) {
    var sections = new LoadList(messages, model, "overview.sections", figures.sections()).root();
    var departments =
        new LoadList(messages, model, "overview.departments", figures.departments()).root();
    HBox row = row("loads");
    for (Region panel : new Region[] {sections, departments}) {
      panel.setMaxWidth(Double.MAX_VALUE);
      panel.setPrefWidth(1);
      row.getChildren().add(growing(panel));
    }
    return row;
  }
}
