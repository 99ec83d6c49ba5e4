package org.taizhang.app.gantt;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;
import static org.taizhang.app.kit.Nodes.wholeOrNone;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.EmptyState;
import org.taizhang.app.kit.Fonts;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.kit.ZoomBar;
import org.taizhang.app.scene.gantt.Arrangement;
import org.taizhang.app.scene.gantt.TimeUnit;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.app.work.WorkTools;

/** 年度甘特: the canvas, or the same as a plain table, with a legend below. */
public final class GanttView {
  private final Messages messages;
  private final GanttViewModel model;
  private final GanttCanvas canvas;
  private final GanttLegend legend;
  private final StackPane middle = styled(new StackPane(), "matrix-middle");
  private final Label figures = wholeOrNone("", "room-note");
  private final ToggleButton asTable;
  private final Parent root;

  public GanttView(GanttViewModel model, Fonts fonts, TextMetrics metrics, WorkTools work) {
    this.messages = work.words().messages();
    this.model = model;
    this.canvas = new GanttCanvas(model, fonts, metrics, work);
    this.legend = new GanttLegend(messages, model);
    this.asTable = plainToggle();
    this.root = named(column("room", head(), growing(middle), legend.root()), "gantt");
    root.setUserData(this);
    model.tableProperty().addListener(value -> show());
    show();
  }

  public Parent root() {
    return root;
  }

  public GanttCanvas canvas() {
    return canvas;
  }

  private Node head() {
    return row(
        "room-head",
        whole(messages.text("room.GANTT"), "room-title"),
        figures,
        spacer(),
        units(),
        apartToggle(),
        asTable,
        Nodes.divider(),
        new ZoomBar(messages, canvas.grid()).root());
  }

  private Node units() {
    var group = new ToggleGroup();
    var units = row("time-units");
    for (var unit : TimeUnit.values()) {
      var button = styled(new ToggleButton(messages.of("gantt.unit", unit)), "time-unit");
      named(neverCut(button), "unit-" + unit.name().toLowerCase(Locale.ROOT));
      button.setToggleGroup(group);
      button.setTooltip(new Tooltip(messages.text("gantt.unit.tip")));
      button.setSelected(model.unitProperty().get() == unit);
      button.setOnAction(event -> {
        button.setSelected(true);
        model.unitProperty().set(unit);
      });
      units.getChildren().add(button);
    }
    return units;
  }

  private ToggleButton apartToggle() {
    var toggle = neverCut(new ToggleButton(messages.text("gantt.apart")));
    toggle.setTooltip(new Tooltip(messages.text("gantt.apart.tip")));
    toggle
        .selectedProperty()
        .addListener((property, before, apart) ->
            model.arrangementProperty().set(apart ? Arrangement.APART : Arrangement.TOGETHER));
    return named(toggle, "gantt-apart");
  }

  private ToggleButton plainToggle() {
    var toggle =
        neverCut(
            new ToggleButton(
                messages.text("matrix.plain"), new FontIcon(Material2OutlinedAL.LIST_ALT)));
    toggle.setTooltip(new Tooltip(messages.text("matrix.plain.tip")));
    toggle.selectedProperty().addListener(value -> show());
    return named(toggle, "gantt-plain");
  }

  private void show() {
    var table = model.table();
    figures.setText(messages.text("gantt.figures", table.projects(), table.targets().size()));
    legend.showToday(canvas.showsToday());
    if (table.projects() == 0) {
      middle
          .getChildren()
          .setAll(EmptyState.of(messages, model.hasPlans() ? "matrix.empty" : "ledger.empty"));
    } else if (asTable.isSelected()) {
      middle.getChildren().setAll(new PlainGantt(messages, model).root());
    } else {
      middle.getChildren().setAll(canvas.root());
    }
  }
}
