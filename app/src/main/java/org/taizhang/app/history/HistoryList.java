package org.taizhang.app.history;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.EmptyState;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.trail.TrailRow;

/** The edits, newest first; the chosen one is open. Enter and a double click go where it was. */
final class HistoryList {
  private static final double ROW = 62;

  private final Messages messages;
  private final HistoryViewModel model;
  private final ListView<TrailRow> list =
      named(styled(new ListView<>(), "history-rows"), "history-rows");
  private boolean filling;

  HistoryList(Messages messages, HistoryViewModel model) {
    this.messages = messages;
    this.model = model;
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new HistoryCell(messages, model));
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
        visit();
      }
    });
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> chosen(now));
    model.rowsProperty().addListener(value -> fill());
    model.stateProperty().addListener(value -> empty());
    model.openProperty().addListener((property, before, now) -> choose(now));
    fill();
    empty();
  }

  Parent root() {
    return list;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      visit();
      event.consume();
    }
  }

  private void visit() {
    var row = model.openProperty().get();
    if (row != null) {
      model.visit(row);
    }
  }

  private void fill() {
    filling = true;
    list.getItems().setAll(model.rowsProperty().get());
    filling = false;
    choose(model.openProperty().get());
  }

  private void empty() {
    list.setPlaceholder(
        switch (model.stateProperty().get()) {
          case HistoryState.Ready ready ->
              EmptyState.of(messages, ready.edits() == 0 ? "history.none" : "history.filtered");
          case HistoryState.Reading _, HistoryState.Stopped _, HistoryState.Failed _ -> null;
        });
  }

  private void chosen(@Nullable TrailRow row) {
    if (!filling && row != null) {
      model.openProperty().set(row);
    }
  }

  private void choose(@Nullable TrailRow row) {
    if (row == null) {
      list.getSelectionModel().clearSelection();
    } else if (!row.equals(list.getSelectionModel().getSelectedItem())) {
      list.getSelectionModel().select(row);
      list.scrollTo(row);
    }
  }
}
