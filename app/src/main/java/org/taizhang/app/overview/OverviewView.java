package org.taizhang.app.overview;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.EmptyState;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.work.WorkTools;

/** 总览: totals, a card for every plan, and charts of the selected ones that lead on. */
public final class OverviewView {
  private final Messages messages;
  private final OverviewViewModel model;
  private final WorkTools work;
  private final VBox page = column("page");
  private final ScrollPane root = named(styled(new ScrollPane(page), "page-scroll"), "overview");

  public OverviewView(WorkTools work, OverviewViewModel model) {
    this.messages = work.words().messages();
    this.model = model;
    this.work = work;
    root.setFitToWidth(true);
    model.figuresProperty().addListener((property, before, now) -> show(now));
    show(model.figuresProperty().get());
  }

  public Parent root() {
    return root;
  }

  private void show(@Nullable Figures figures) {
    if (figures == null) {
      return;
    }
    boolean none = figures.plans().isEmpty();
    root.setFitToHeight(none);
    if (none) {
      page.getChildren().setAll(EmptyState.of(messages, "overview.empty"));
      return;
    }
    if (figures.plans().size() == 1) {
      page.getChildren().setAll(cards(figures), work(figures), loads(figures));
      lastYears(figures);
    } else {
      page.getChildren()
          .setAll(
              new Totals(messages, model, figures).root(),
              scope(figures),
              work(figures),
              cards(figures),
              loads(figures));
      lastYears(figures);
    }
  }

  private void lastYears(Figures figures) {
    if (figures.lights().worked()) {
      page.getChildren().add(years(figures));
    }
  }

  private Node cards(Figures figures) {
    var cards = new CardGrid();
    for (var counts : figures.plans()) {
      cards.getChildren().add(new PlanCard(messages, model, counts).root());
    }
    return cards;
  }

  /** Which of the plans the charts below speak of. */
  private Node scope(Figures figures) {
    var chosen = model.chosen();
    var scope = row("scope");
    if (chosen.size() == figures.plans().size()) {
      scope.getChildren().add(label(messages.text("overview.scope.all"), "page-heading"));
      return scope;
    }
    var words =
        chosen.size() == 1
            ? chosen.getFirst().title()
            : messages.text("overview.scope", chosen.size());
    var all = styled(new Button(messages.text("overview.scope.widen")), "figure-link");
    all.setOnAction(event -> model.chooseAll());
    scope
        .getChildren()
        .addAll(
            label(words, "page-heading", "cut-cell"),
            spacer(),
            neverCut(named(all, "overview-all")));
    return scope;
  }

  /** Once anything was reported, who is behind comes before what is planned. */
  private Node work(Figures figures) {
    var due = new DuePanel(messages, model, figures.agenda()).root();
    return figures.lights().worked()
        ? sideBySide(new LightsPanel(messages, model, work, figures.lights()).root(), due)
        : sideBySide(years(figures), due);
  }

  private Region years(Figures figures) {
    return new YearsPanel(messages, model, figures.years()).root();
  }

  private Node loads(Figures figures) {
    return sideBySide(
        new LoadList(messages, model, "overview.sections", figures.sections(), this::clear).root(),
        new LoadList(messages, model, "overview.departments", figures.departments(), this::leads)
            .root());
  }

  private List<StackBar.Part> clear(Load load) {
    int clear = load.count() - load.part();
    return List.of(
        new StackBar.Part(
            load.part(),
            "",
            "load-unclear",
            messages.text("overview.sections.unclear", load.name(), load.part()),
            () -> model.openUnclear(load.id())),
        new StackBar.Part(
            clear,
            "",
            "load-plain",
            messages.text("overview.sections.clear", load.name(), clear),
            () -> model.open(load)));
  }

  private List<StackBar.Part> leads(Load load) {
    int others = load.count() - load.part();
    return List.of(
        new StackBar.Part(
            load.part(),
            "",
            "load-lead",
            messages.text("overview.departments.lead", load.name(), load.part()),
            () -> model.openProjects(load, true)),
        new StackBar.Part(
            others,
            "",
            "load-other",
            messages.text("overview.departments.other", load.name(), others),
            () -> model.openProjects(load, false)));
  }

  private static Node sideBySide(Region left, Region right) {
    var halves = styled(new GridPane(), "loads");
    for (int column = 0; column < 2; column++) {
      var half = new ColumnConstraints();
      half.setPercentWidth(50);
      halves.getColumnConstraints().add(half);
    }
    halves.addRow(0, left, right);
    return halves;
  }
}
