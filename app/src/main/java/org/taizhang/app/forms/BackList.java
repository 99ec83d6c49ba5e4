package org.taizhang.app.forms;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.taizhang.app.exchange.FormDifference;
import org.taizhang.app.kit.EmptyState;

/** What came back; Space takes an answer or no longer, Delete does not, F2 edits it. */
final class BackList {
  private final BackModel model;
  private final Runnable edit;
  private final ListView<Line> list =
      named(styled(new ListView<>(), "history-rows"), "forms-answers");
  private boolean filling;

  /**
   * @param edit puts the cursor into the answer that is chosen
   */
  BackList(FormsViewModel model, Runnable edit) {
    this.model = model.back();
    this.edit = edit;
    list.setCellFactory(view -> new LineCell(model));
    list.setPlaceholder(EmptyState.of(model.messages(), "forms.back.none"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> {
          if (!filling) {
            this.model.chosenProperty().set(now instanceof Line.Answer(var one, _) ? one : null);
          }
        });
    list.setOnKeyPressed(this::pressed);
    this.model.answersProperty().addListener(value -> fill());
    fill();
  }

  Parent root() {
    return list;
  }

  private void fill() {
    int place = list.getSelectionModel().getSelectedIndex();
    FormDifference looked = model.chosenProperty().get();
    filling = true;
    list.getItems().setAll(model.answersProperty().get().lines(model.tools().ledger()));
    filling = false;
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i) instanceof Line.Answer(var one, _) && one.equals(looked)) {
        list.getSelectionModel().select(i);
        return;
      }
    }
    if (place >= 0 && !list.getItems().isEmpty()) {
      list.getSelectionModel().select(Math.min(place, list.getItems().size() - 1));
    }
  }

  private void pressed(KeyEvent key) {
    Line line = list.getSelectionModel().getSelectedItem();
    if (line == null || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case SPACE, ENTER -> {
        if (line instanceof Line.Answer(var one, _)) {
          model.toggle(one);
        } else if (line instanceof Line.Department(String name, _, _)) {
          model.acceptAll(name);
        }
      }
      case DELETE -> {
        if (line instanceof Line.Answer(var one, _)) {
          model.reject(one);
        }
      }
      case F2 -> {
        if (line instanceof Line.Answer) {
          edit.run();
        }
      }
      default -> {
        return;
      }
    }
    key.consume();
  }
}
