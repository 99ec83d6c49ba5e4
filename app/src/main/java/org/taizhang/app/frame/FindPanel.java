package org.taizhang.app.frame;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;

/** What was found, below the box; as high as it has rows, and never higher than the window. */
final class FindPanel {
  private static final double ROW = 32;
  private static final double EDGE = 12;
  private static final double WIDTH = 780;

  private final Messages messages;
  private final FindViewModel model;
  private final Region box;
  private final ListView<FindRow> list = named(styled(new ListView<>(), "find-list"), "find-list");
  private final Label nothing = named(paragraph("", "find-nothing"), "find-nothing");
  private final Label hint = paragraph("", "find-hint");
  private final VBox root;

  FindPanel(Messages messages, FindViewModel model, Region box, Runnable open) {
    this.messages = messages;
    this.model = model;
    this.box = box;
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(view ->
        new FindCell(
            messages,
            row -> {
              model.choose(row);
              open.run();
            }));
    hint.setText(messages.text("find.nothing.hint"));
    root =
        named(
            column(
                "find-panel", list, nothing, hint, label(messages.text("find.keys"), "find-keys")),
            "find-panel");
    StackPane.setAlignment(root, Pos.TOP_LEFT);
    present(root, false);
    model.rowsProperty().addListener((property, before, now) -> fill(now));
    model.failureProperty().addListener(value -> fill(model.rowsProperty().get()));
    model.chosenProperty().addListener((property, before, now) -> choose(now.intValue()));
  }

  Region root() {
    return root;
  }

  boolean holds(@Nullable Node node) {
    var at = node;
    while (at != null && !at.equals(root)) {
      at = at.getParent();
    }
    return at != null;
  }

  void show() {
    fill(model.rowsProperty().get());
    present(root, true);
  }

  void hide() {
    present(root, false);
  }

  private void fill(List<FindRow> rows) {
    list.getItems().setAll(rows);
    boolean empty = rows.isEmpty();
    var failed = model.failureProperty().get();
    nothing.setText(
        failed != null
            ? failed
            : messages.text(
                model.isIndexing() ? "find.indexing" : "find.nothing", model.textProperty().get()));
    present(list, !empty);
    present(nothing, empty);
    present(hint, empty && failed == null && !model.isIndexing());
    choose(model.chosenProperty().get());
    place();
  }

  private void choose(int row) {
    if (row < 0 || row >= list.getItems().size()) {
      list.getSelectionModel().clearSelection();
      return;
    }
    list.getSelectionModel().select(row);
    // with the head of its group, when that is the row above
    list.scrollTo(Math.max(0, firstSeen(row)));
  }

  /**
   * The first row to be shown so that the chosen one is on the screen, moving no more than that.
   */
  private int firstSeen(int row) {
    int rows = Math.max(1, (int) (list.getPrefHeight() / ROW));
    return row < rows ? 0 : row - rows + 1;
  }

  private void place() {
    var scene = box.getScene();
    if (scene == null || root.getParent() == null) {
      return;
    }
    var at = root.getParent().sceneToLocal(box.localToScene(0, box.getHeight()));
    double width = Math.min(WIDTH, scene.getWidth() - 2 * EDGE);
    double page = root.getParent().getLayoutBounds().getWidth();
    double left = Math.max(EDGE, Math.min(at.getX(), page - width - EDGE));
    double room = scene.getHeight() - at.getY() - 6 * ROW;
    double height = Math.min(list.getItems().size() * ROW, Math.max(3 * ROW, room)) + 2;
    list.setPrefHeight(height);
    root.setPrefWidth(Math.min(width, page - 2 * EDGE));
    root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    root.setTranslateX(left);
    root.setTranslateY(at.getY() + 4);
  }
}
