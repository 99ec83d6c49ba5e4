package org.taizhang.app.forms;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.exchange.FormUnit;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.EmptyState;
import org.taizhang.app.kit.Messages;

/** Whom forms go to. */
final class OutPart {
  private static final double ROW = 40;

  private final Messages messages;
  private final OutModel model;
  private final Dialogs dialogs;
  private final Label figures = named(whole("", "room-note"), "forms-out-figures");
  private final Button write;
  private final ListView<FormUnit> list =
      named(styled(new ListView<>(), "history-rows"), "forms-units");
  private final Parent root;

  OutPart(FormsViewModel model, Dialogs dialogs) {
    this.messages = model.messages();
    this.model = model.out();
    this.dialogs = dialogs;
    write =
        named(
            button(
                messages.text("forms.out.write"),
                Material2OutlinedAL.CREATE_NEW_FOLDER,
                this::write,
                "accent"),
            "forms-write");
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new UnitCell(messages, this.model));
    list.setPlaceholder(EmptyState.of(messages, "forms.out.none"));
    list.setOnKeyPressed(key -> {
      var unit = list.getSelectionModel().getSelectedItem();
      if (key.getCode() == KeyCode.SPACE && unit != null) {
        this.model.choose(unit, !this.model.isChosen(unit));
        key.consume();
      }
    });
    root =
        column(
            "forms-page",
            bar(),
            new SaidStrip("forms-out-said", this.model.saidProperty()).root(),
            growing(list));
    this.model.unitsProperty().addListener(value -> fill());
    this.model.leftProperty().addListener(value -> count());
    fill();
  }

  Parent root() {
    return root;
  }

  private Node bar() {
    var all =
        button(
            messages.text("forms.all"), Material2OutlinedAL.CHECK_BOX, () -> model.chooseAll(true));
    var none =
        button(
            messages.text("forms.none"),
            Material2OutlinedAL.CHECK_BOX_OUTLINE_BLANK,
            () -> model.chooseAll(false));
    return row(
        "filters",
        named(all, "forms-all"),
        named(none, "forms-none"),
        growing(figures),
        spacer(),
        write);
  }

  private void fill() {
    list.getItems().setAll(model.unitsProperty().get());
    count();
  }

  private void count() {
    int chosen = model.chosen().size();
    figures.setText(messages.text("forms.out.figures", model.unitsProperty().get().size(), chosen));
    write.setDisable(chosen == 0);
    list.refresh();
  }

  private void write() {
    var scene = root.getScene();
    dialogs
        .folder(scene == null ? null : scene.getWindow(), messages.text("forms.out.folder"))
        .ifPresent(model::write);
  }
}
