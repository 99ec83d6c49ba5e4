package org.taizhang.app.gantt;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Grid;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.gantt.GanttScene;
import org.taizhang.model.TargetId;

/** Opens an editor over a bar, keeps it there, and closes it when the user goes elsewhere. */
final class BarEditing {
  private static final double NARROWEST = 500;
  private static final double WIDEST = 680;
  private static final double EDGE = 8;

  private final Messages messages;
  private final GanttViewModel model;
  private final Grid grid;
  private final Pane layer = Nodes.styled(new Pane(), "bar-layer");
  private final ChangeListener<@Nullable Node> leaving = this::focusMoved;
  private @Nullable BarEditor editor;
  private @Nullable GanttScene scene;

  /** Of the window in which the editor was opened: by the time it closes the room may be left. */
  private @Nullable ReadOnlyObjectProperty<Node> watched;

  BarEditing(Messages messages, GanttViewModel model, Grid grid) {
    this.messages = messages;
    this.model = model;
    this.grid = grid;
    layer.setPickOnBounds(false);
  }

  /** To lie over the grid. */
  Region layer() {
    return layer;
  }

  void show(GanttScene shown) {
    scene = shown;
    if (editor == null) {
      return;
    }
    if (model.target(editor.id()) == null || shown.bar(editor.id()).isEmpty()) {
      close();
    } else {
      editor.refresh();
      place();
    }
  }

  void open(TargetId id) {
    finish();
    var target = model.target(id);
    if (target == null || scene == null || !model.isWritable()) {
      return;
    }
    editor = new BarEditor(messages, model, target, this::close);
    layer.getChildren().setAll(editor.root());
    grid.applyCss();
    place();
    editor.begin();
    watched = layer.getScene().focusOwnerProperty();
    watched.addListener(leaving);
  }

  /** Keeps what was typed, and closes. */
  void finish() {
    if (editor != null) {
      editor.finish();
      close();
    }
  }

  private void close() {
    if (watched != null) {
      watched.removeListener(leaving);
      watched = null;
    }
    var scene = layer.getScene();
    boolean inside = editor != null && scene != null && holds(scene.getFocusOwner());
    editor = null;
    layer.getChildren().clear();
    if (inside) {
      grid.requestFocus();
    }
  }

  private void focusMoved(
      ObservableValue<? extends @Nullable Node> property,
      @Nullable Node before,
      @Nullable Node now) {
    if (now != null && !holds(now)) {
      finish();
    }
  }

  private boolean holds(@Nullable Node node) {
    for (var at = node; at != null; at = at.getParent()) {
      if (at.equals(layer)) {
        return true;
      }
    }
    return false;
  }

  /** Over the bar, and wholly in sight. */
  private void place() {
    var bar = editor == null || scene == null ? null : scene.bar(editor.id()).orElse(null);
    if (editor == null || bar == null) {
      return;
    }
    Box over = grid.bounds(bar.box());
    double width = Math.clamp(over.width(), NARROWEST, WIDEST);
    double x = Math.clamp(over.x(), EDGE, Math.max(EDGE, grid.getWidth() - width - EDGE));
    var root = editor.root();
    root.setPrefWidth(width);
    root.setMaxWidth(width);
    double height = root.prefHeight(width);
    double lowest = Math.max(EDGE, grid.getHeight() - height - EDGE);
    root.relocate(x, Math.clamp(over.y() - 1, EDGE, lowest));
  }
}
