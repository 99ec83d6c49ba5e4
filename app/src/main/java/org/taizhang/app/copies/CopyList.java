package org.taizhang.app.copies;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.scene.Parent;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.backup.CopyRow;
import org.taizhang.app.kit.EmptyState;

/** The copies, newest first; the chosen one is looked into. */
final class CopyList {
  private static final double ROW = 62;

  private final CopiesViewModel model;
  private final ListView<CopyRow> list =
      named(styled(new ListView<>(), "history-rows"), "copies-list");
  private boolean filling;

  CopyList(CopiesViewModel model) {
    this.model = model;
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new CopyCell(model));
    list.setPlaceholder(
        EmptyState.of(
            model.messages(), model.powers().makes() ? "backup.none" : "backup.none.here"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> chosen(now));
    model.shelfProperty().addListener(value -> fill());
    model.chosenProperty().addListener(value -> choose());
    fill();
  }

  Parent root() {
    return list;
  }

  private void chosen(@Nullable CopyRow row) {
    if (!filling && row != null) {
      model.choose(row);
    }
  }

  private void fill() {
    filling = true;
    list.getItems().setAll(model.shelfProperty().get().copies());
    choose();
    filling = false;
  }

  private void choose() {
    if (model.chosenProperty().get() instanceof Chosen.Copy(CopyRow row)) {
      list.getSelectionModel().select(row);
    } else {
      list.getSelectionModel().clearSelection();
    }
  }
}
