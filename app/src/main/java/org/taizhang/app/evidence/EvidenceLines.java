package org.taizhang.app.evidence;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.EmptyState;
import org.taizhang.app.kit.FileDrops;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.work.EvidenceDeeds;

/** The lines; files that are dropped beside them are asked what they support. */
final class EvidenceLines {
  private final Messages messages;
  private final EvidenceViewModel model;
  private final ListView<EvidenceRow> list =
      named(styled(new ListView<>(), "history-rows", "evidence-rows"), "evidence-list");
  private boolean filling;

  EvidenceLines(EvidenceViewModel model, EvidenceDeeds deeds) {
    this.messages = model.messages();
    this.model = model;
    list.setCellFactory(view -> new EvidenceCell(model, deeds));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> chosen(now));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    if (model.isWritable()) {
      FileDrops.on(list, deeds::take);
    }
    model.rowsProperty().addListener(value -> fill());
    model.openProperty().addListener(value -> choose());
    fill();
  }

  Parent root() {
    return list;
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_DOWN, PAGE_UP -> {
        if (event.isAltDown()) {
          model.preview().turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
          event.consume();
        }
      }
      case ENTER -> {
        var open = model.openProperty().get();
        var place = open == null ? null : open.place();
        if (place != null) {
          model.visit(place);
          event.consume();
        }
      }
      default -> {}
    }
  }

  private void chosen(@Nullable EvidenceRow row) {
    if (!filling) {
      model.openProperty().set(row);
    }
  }

  private void fill() {
    filling = true;
    list.setPlaceholder(EmptyState.of(messages, nothing()));
    list.getItems().setAll(model.rowsProperty().get());
    choose();
    filling = false;
  }

  private String nothing() {
    if (!model.choiceProperty().get().isNone()) {
      return "evidence.nothing.chosen";
    }
    return switch (model.lensProperty().get()) {
      case FILES -> model.isWritable() ? "evidence.nothing" : "evidence.nothing.read";
      case LACKING -> "evidence.nothing.lacking";
    };
  }

  private void choose() {
    var open = model.openProperty().get();
    var now = list.getSelectionModel().getSelectedItem();
    if (open == null) {
      list.getSelectionModel().clearSelection();
    } else if (!open.equals(now)) {
      list.getSelectionModel().select(open);
      if (!filling) {
        list.scrollTo(open);
      }
    }
  }
}
