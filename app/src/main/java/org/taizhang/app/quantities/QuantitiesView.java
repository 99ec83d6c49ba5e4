package org.taizhang.app.quantities;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.EmptyState;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.quantity.Attained;

/** 指标: all that the plans count, beside the years of the open line. */
public final class QuantitiesView {
  private static final double LIST_SHARE = 0.62;
  private static final double LINE = 58;

  private final Messages messages;
  private final QuantitiesViewModel model;
  private final Dialogs dialogs;
  private final Label figures = named(whole("", "room-note"), "measure-figures");
  private final ListView<QuantityRow> list =
      named(styled(new ListView<>(), "measure-list"), "measure-list");
  private final StackPane body = new StackPane();
  private final Node lines;
  private final Node nothing;
  private final Parent root;

  public QuantitiesView(QuantitiesViewModel model, Dialogs dialogs) {
    this.messages = model.messages();
    this.model = model;
    this.dialogs = dialogs;
    list.setFixedCellSize(LINE);
    list.setCellFactory(view -> new QuantityCell(messages));
    list.setPlaceholder(paragraph(messages.text("measure.filtered"), "panel-empty"));
    var split =
        styled(new SplitPane(list, new QuantityDetail(messages, model).root()), "desk-split");
    split.setDividerPositions(LIST_SHARE);
    lines = column("room-body", new QuantityFilterBar(messages, model).root(), growing(split));
    nothing = EmptyState.of(messages, "measure.empty");
    root =
        named(
            column(
                "room",
                row(
                    "room-head",
                    whole(messages.text("room.QUANTITIES"), "room-title"),
                    figures,
                    spacer(),
                    export()),
                growing(body)),
            "quantities");
    listen();
  }

  public Parent root() {
    return root;
  }

  private void listen() {
    model.rowsProperty().addListener(value -> fill());
    model.openProperty().addListener((property, before, now) -> select(now));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> {
          if (now != null) {
            model.openProperty().set(now);
          }
        });
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        show();
      }
    });
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            show();
            event.consume();
          }
        });
    fill();
  }

  private void show() {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.show(chosen);
    }
  }

  private void fill() {
    var rows = model.rowsProperty().get();
    list.getItems().setAll(rows);
    select(model.openProperty().get());
    figures.setText(
        messages.text(
            "measure.figures",
            rows.size(),
            model.count(Attained.MET),
            model.count(Attained.OVER),
            model.count(Attained.SHORT),
            model.count(Attained.UNREPORTED)));
    boolean empty = model.allProperty().get().isEmpty();
    figures.setVisible(!empty);
    body.getChildren().setAll(empty ? nothing : lines);
  }

  private void select(@Nullable QuantityRow row) {
    if (row == null) {
      list.getSelectionModel().clearSelection();
    } else if (!row.equals(list.getSelectionModel().getSelectedItem())) {
      list.getSelectionModel().select(row);
    }
  }

  private Node export() {
    var export =
        named(
            button(messages.text("measure.export"), Material2OutlinedMZ.SAVE_ALT, this::save),
            "measure-export");
    export.disableProperty().bind(model.rowsProperty().map(rows -> rows.isEmpty()));
    return export;
  }

  private void save() {
    var name =
        messages.text("room.QUANTITIES")
            + DateTimeFormatter.BASIC_ISO_DATE.format(model.today())
            + ".xlsx";
    var scene = root.getScene();
    dialogs
        .save(
            scene == null ? null : scene.getWindow(),
            messages.text("measure.export"),
            messages.text("history.export.xlsx"),
            "*.xlsx",
            name)
        .ifPresent(model::export);
  }
}
