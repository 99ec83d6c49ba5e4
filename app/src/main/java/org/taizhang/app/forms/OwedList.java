package org.taizhang.app.forms;

import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Parent;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.exchange.Owed;
import org.taizhang.app.kit.EmptyState;
import org.taizhang.app.kit.FilledCell;
import org.taizhang.app.kit.Messages;

/** The departments that are asked, those that owe most first. */
final class OwedList {
  private static final double ROW = 40;

  private final MissingModel model;
  private final ListView<Owed> list = named(styled(new ListView<>(), "history-rows"), "forms-owed");
  private boolean filling;

  OwedList(Messages messages, MissingModel model) {
    this.model = model;
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new OwedCell(messages));
    list.setPlaceholder(EmptyState.of(messages, "forms.out.none"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> {
          if (!filling && now != null) {
            model.chosenProperty().set(now);
          }
        });
    model.owedProperty().addListener(value -> fill());
    fill();
  }

  Parent root() {
    return list;
  }

  private void fill() {
    filling = true;
    list.getItems().setAll(model.owedProperty().get());
    list.getSelectionModel().select(model.chosenProperty().get());
    filling = false;
  }

  private static final class OwedCell extends FilledCell<Owed> {
    private final Messages messages;

    OwedCell(Messages messages) {
      this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable Owed owed, boolean empty) {
      super.updateItem(owed, empty);
      if (empty || owed == null) {
        setGraphic(null);
        return;
      }
      int missing = owed.missing().size();
      setGraphic(
          row(
              "history-line",
              growing(label(owed.unit().called(), "history-subject", "cut-cell")),
              whole(
                  messages.text("forms.missing.of", owed.reported().size(), owed.asked()),
                  "history-note"),
              whole(
                  missing == 0
                      ? messages.text("forms.missing.none")
                      : messages.text("forms.missing.some", missing),
                  "history-kind",
                  missing == 0 ? "added" : "removed")));
    }
  }
}
