package org.taizhang.app.matrix;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.EmptyState;
import org.taizhang.app.kit.Fonts;
import org.taizhang.app.kit.Marks;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.kit.ZoomBar;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.session.UnitsBox;
import org.taizhang.app.session.Words;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Role;

/** 责任矩阵: the canvas, or the same as a plain table, with a legend below. */
public final class MatrixView {
  private final Messages messages;
  private final Words words;
  private final MatrixViewModel model;
  private final MatrixCanvas canvas;
  private final StackPane middle = styled(new StackPane(), "matrix-middle");
  private final Label figures = Nodes.wholeOrNone("", "room-note");
  private final ToggleButton asTable;
  private final Button many;
  private final HBox legend = row("legend");
  private final Parent root;

  public MatrixView(Words words, MatrixViewModel model, Fonts fonts, TextMetrics metrics) {
    this.words = words;
    this.messages = words.messages();
    this.model = model;
    this.canvas = new MatrixCanvas(words, model, fonts, metrics);
    this.asTable = plainToggle();
    this.many =
        named(
            Nodes.button("", Material2OutlinedAL.GROUP_ADD, model::assignMany, "accent"),
            "matrix-bulk");
    this.root = named(column("room", head(), growing(middle), legend), "matrix");
    root.setUserData(this);
    model.tableProperty().addListener(value -> show());
    show();
  }

  public Parent root() {
    return root;
  }

  public MatrixCanvas canvas() {
    return canvas;
  }

  private Node head() {
    return row(
        "room-head",
        whole(messages.text("room.MATRIX"), "room-title"),
        figures,
        spacer(),
        many,
        new UnitsBox(messages, model.unitsProperty(), model::offeredUnits, model.tableProperty())
            .root(),
        asTable,
        Nodes.divider(),
        new ZoomBar(messages, canvas.grid()).root());
  }

  private ToggleButton plainToggle() {
    var toggle =
        Nodes.neverCut(
            new ToggleButton(
                messages.text("matrix.plain"), new FontIcon(Material2OutlinedAL.LIST_ALT)));
    toggle.setTooltip(new Tooltip(messages.text("matrix.plain.tip")));
    toggle.selectedProperty().addListener(value -> show());
    return named(toggle, "matrix-plain");
  }

  private void show() {
    var table = model.table();
    int unclear = model.unclear();
    many.setText(messages.text("bulk.open.unclear", unclear));
    Nodes.present(many, unclear > 0 && model.isWritable());
    long projects = table.rows().stream().filter(ProjectRow.class::isInstance).count();
    legend.getChildren().setAll(model.isOfSteps() ? steps() : roles());
    figures.setText(
        model.isOfSteps()
            ? messages.text(
                "matrix.figures.steps",
                projects,
                table.columns().size(),
                table.steps(),
                table.stepsDone())
            : projects > 0 && table.columns().isEmpty()
                ? messages.text("matrix.figures.open", projects)
                : messages.text("matrix.figures", projects, table.columns().size()));
    if (projects == 0) {
      middle
          .getChildren()
          .setAll(EmptyState.of(messages, model.hasPlans() ? "matrix.empty" : "ledger.empty"));
    } else if (asTable.isSelected()) {
      middle.getChildren().setAll(new PlainMatrix(words, model).root());
    } else {
      middle.getChildren().setAll(canvas.grid());
    }
  }

  private List<Node> roles() {
    List<Node> items = new ArrayList<>();
    for (var role : Role.values()) {
      items.add(row("legend-item", Marks.of(role), whole(words.of(role))));
    }
    items.add(spacer());
    items.add(
        Nodes.wholeOrNone(
            messages.text(model.isWritable() ? "matrix.keys" : "matrix.keys.locked"),
            "legend-keys"));
    return items;
  }

  private List<Node> steps() {
    return List.of(
        whole(messages.text("matrix.steps.legend")),
        spacer(),
        Nodes.wholeOrNone(messages.text("matrix.keys.locked"), "legend-keys"));
  }
}
