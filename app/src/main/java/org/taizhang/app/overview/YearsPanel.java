package org.taizhang.app.overview;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.States;
import org.taizhang.model.TargetState;

/** The targets of each year by their states, a bar a year. */
final class YearsPanel {
  private final Messages messages;
  private final OverviewViewModel model;
  private final List<YearStates> years;
  private final Region root;

  YearsPanel(Messages messages, OverviewViewModel model, List<YearStates> years) {
    this.messages = messages;
    this.model = model;
    this.years = years;
    int most = years.stream().mapToInt(YearStates::total).max().orElse(1);
    var panel = column("panel", head());
    years.forEach(year -> panel.getChildren().add(line(year, most)));
    panel.getChildren().addAll(growing(new Region()), legend());
    if (years.stream().anyMatch(year -> year.undivided() > 0)) {
      panel.getChildren().add(paragraph(messages.text("overview.years.undivided"), "panel-note"));
    }
    root = named(panel, "overview-years");
  }

  Region root() {
    return root;
  }

  private Node head() {
    return row(
        "panel-head",
        whole(messages.text("overview.years"), "panel-title"),
        spacer(),
        whole(messages.text("overview.years.tip"), "panel-note"));
  }

  private Node line(YearStates states, int most) {
    int year = states.year();
    var said = messages.text("overview.year", year, states.total());
    var name = styled(new Button(messages.text("year.one", year)), "figure-link");
    name.setTooltip(new Tooltip(said));
    name.setAccessibleText(said);
    name.setOnAction(event -> model.open(year, null));
    neverCut(named(name, "year-" + year));
    var parts = Stream.of(TargetState.values()).map(state -> part(states, state)).toList();
    var bar = named(new StackBar(parts, most), "bar-" + year);
    return row(
        "year-line", name, growing(bar), whole(Integer.toString(states.total()), "year-total"));
  }

  private StackBar.Part part(YearStates states, TargetState state) {
    int count = states.of(state);
    return new StackBar.Part(
        count,
        States.letter(state),
        States.style(state),
        messages.text("overview.year.state", states.year(), messages.of("state", state), count),
        () -> model.open(states.year(), state));
  }

  /** The states there are. */
  private Node legend() {
    var legend = styled(new FlowPane(), "chart-legend");
    Stream.of(TargetState.values())
        .filter(state -> years.stream().anyMatch(year -> year.of(state) > 0))
        .forEach(state ->
            legend
                .getChildren()
                .add(row("legend-item", States.sign(state), label(messages.of("state", state)))));
    return legend;
  }
}
