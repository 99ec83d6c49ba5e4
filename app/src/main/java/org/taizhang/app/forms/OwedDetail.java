package org.taizhang.app.forms;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.exchange.FormLine;
import org.taizhang.app.exchange.Owed;
import org.taizhang.app.kit.FilledCell;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;

/** The targets that a department has not reported of; Enter or a double click opens one. */
final class OwedDetail {
  private static final double ROW = 62;

  private final FormsViewModel model;
  private final Messages messages;
  private final ListView<FormLine> list =
      named(styled(new ListView<>(), "history-rows"), "forms-missing-list");
  private final StackPane root = styled(new StackPane(), "desk-detail");

  OwedDetail(FormsViewModel model) {
    this.model = model;
    this.messages = model.messages();
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new Cell(messages));
    list.setPlaceholder(paragraph(messages.text("forms.missing.whole"), "empty-text"));
    list.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        open();
        key.consume();
      }
    });
    list.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        open();
      }
    });
    root.getChildren().setAll(list);
    model.missing().chosenProperty().addListener(value -> show());
    show();
  }

  Parent root() {
    return root;
  }

  private void open() {
    FormLine line = list.getSelectionModel().getSelectedItem();
    if (line != null) {
      model.open(line.target().id());
    }
  }

  private void show() {
    Owed owed = model.missing().chosenProperty().get();
    list.getItems().clear();
    if (owed != null) {
      list.getItems().setAll(owed.missing());
    }
  }

  private static final class Cell extends FilledCell<FormLine> {
    private final Messages messages;

    Cell(Messages messages) {
      this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable FormLine line, boolean empty) {
      super.updateItem(line, empty);
      if (empty || line == null) {
        setGraphic(null);
        return;
      }
      setGraphic(
          column(
              "history-row",
              row(
                  "history-line",
                  whole(new YearWords(messages).briefTarget(line.target().years()), "history-kind"),
                  growing(label(line.project().name(), "history-what", "cut-cell")),
                  label(line.plan().title(), "history-note", "cut-cell")),
              label(line.target().text(), "history-gist", "cut-cell")));
    }
  }
}
