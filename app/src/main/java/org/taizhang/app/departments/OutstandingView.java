package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;

/** 未完成事项: all that one department has still to do, and ways to put it on paper. */
final class OutstandingView {
  private final OutstandingViewModel model;
  private final Messages messages;
  private final Dialogs dialogs;
  private final Label title = named(paragraph("", "outstanding-title"), "outstanding-title");
  private final ListView<OutstandingLine> list =
      named(styled(new ListView<>(), "due-list"), "outstanding-list");
  private final Parent root;

  OutstandingView(OutstandingViewModel model, Dialogs dialogs) {
    this.model = model;
    this.messages = model.messages();
    this.dialogs = dialogs;
    var said = named(paragraph("", "choice-said"), "outstanding-said");
    said.textProperty().bind(model.saidProperty());
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    list.setCellFactory(view -> new OutstandingCell(model));
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        open();
      }
    });
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        open();
      }
    });
    root =
        named(
            column(
                "outstanding",
                row(
                    "room-head",
                    title,
                    spacer(),
                    named(
                        button(
                            messages.text("outstanding.pdf"),
                            Material2OutlinedMZ.PICTURE_AS_PDF,
                            this::savePages,
                            "accent"),
                        "outstanding-pdf"),
                    named(
                        button(
                            messages.text("outstanding.xlsx"),
                            Material2OutlinedMZ.TABLE_CHART,
                            this::saveTables),
                        "outstanding-xlsx")),
                said,
                growing(list)),
            "outstanding");
    show();
    model.outstandingProperty().addListener(value -> show());
  }

  Parent root() {
    return root;
  }

  private void show() {
    title.setText(model.title());
    list.getItems().setAll(model.lines());
    list.setPlaceholder(paragraph(model.title(), "empty-text"));
  }

  private void open() {
    var line = list.getSelectionModel().getSelectedItem();
    if (line != null) {
      model.open(line);
    }
  }

  private void savePages() {
    dialogs
        .save(
            root.getScene().getWindow(),
            messages.text("outstanding.pdf"),
            messages.text("briefing.pdf"),
            "*.pdf",
            model.fileName() + ".pdf")
        .ifPresent(model::savePages);
  }

  private void saveTables() {
    dialogs
        .save(
            root.getScene().getWindow(),
            messages.text("outstanding.xlsx"),
            messages.text("briefing.xlsx"),
            "*.xlsx",
            model.fileName() + ".xlsx")
        .ifPresent(model::saveTables);
  }
}
