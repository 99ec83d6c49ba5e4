package org.taizhang.app.kit;

import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ScrollEvent;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Makes a grid larger and smaller: by buttons, or by the wheel while Ctrl is held. */
public final class ZoomBar {
  private static final double LEAST = 0.6;
  private static final double MOST = 2.5;
  private static final double STEP = 1.1;

  private final Messages messages;
  private final Grid grid;

  public ZoomBar(Messages messages, Grid grid) {
    this.messages = messages;
    this.grid = grid;
    grid.addEventFilter(ScrollEvent.SCROLL, this::wheel);
  }

  public Node root() {
    return Nodes.row(
        "zoom-bar",
        iconButton(messages.text("zoom.out"), Material2OutlinedMZ.ZOOM_OUT, () -> zoom(-1)),
        mark(),
        iconButton(messages.text("zoom.in"), Material2OutlinedMZ.ZOOM_IN, () -> zoom(1)));
  }

  private Node mark() {
    var mark = whole("", "zoom-mark");
    mark.textProperty()
        .bind(grid.zoomProperty().map(zoom -> Math.round(zoom.doubleValue() * 100) + "%"));
    mark.setOnMouseClicked(event -> grid.zoomProperty().set(1));
    mark.setTooltip(new Tooltip(messages.text("zoom.reset")));
    return mark;
  }

  private void zoom(int steps) {
    double wanted = grid.zoomProperty().get() * Math.pow(STEP, steps);
    grid.zoomProperty().set(Math.clamp(wanted, LEAST, MOST));
  }

  private void wheel(ScrollEvent event) {
    if (event.isControlDown() && event.getDeltaY() != 0) {
      zoom(event.getDeltaY() > 0 ? 1 : -1);
      event.consume();
    }
  }
}
