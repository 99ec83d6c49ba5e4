package org.taizhang.app.kit;

import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Panes;
import org.taizhang.app.scene.Shape;

/** One drawing of a grid: its four regions, each clipped to its place. */
final class GridPass {
  private static final Grid.Overlay NOTHING =
      new Grid.Overlay() {
        @Override
        public void body(GraphicsContext canvas, Box visible) {}

        @Override
        public void head(GraphicsContext canvas) {}

        @Override
        public void side(GraphicsContext canvas) {}
      };

  private final GraphicsContext canvas;
  private final GridFrame frame;
  private final double zoom;

  GridPass(GraphicsContext canvas, GridFrame frame, double zoom) {
    this.canvas = canvas;
    this.frame = frame;
    this.zoom = zoom;
  }

  void paint(Panes content, Box seen, Consumer<Shape> painter, Grid.@Nullable Overlay overlay) {
    double left = frame.sideWidth();
    double top = frame.headHeight();
    var over = overlay == null ? NOTHING : overlay;
    region(
        new Box(left, top, seen.width(), seen.height()),
        left - seen.x(),
        top - seen.y(),
        () -> {
          content.body(seen, painter);
          over.body(canvas, seen);
        });
    region(
        new Box(0, top, left + 1, seen.height()),
        0,
        top - seen.y(),
        () -> {
          content.side(seen.y(), seen.bottom(), painter);
          over.side(canvas);
        });
    region(
        new Box(left, 0, seen.width(), top + 1),
        left - seen.x(),
        0,
        () -> {
          content.head(seen.x(), seen.right(), painter);
          over.head(canvas);
        });
    region(new Box(0, 0, left + 1, top + 1), 0, 0, () -> content.corner(painter));
  }

  private void region(Box clip, double x, double y, Runnable drawing) {
    canvas.save();
    canvas.scale(zoom, zoom);
    canvas.beginPath();
    canvas.rect(clip.x(), clip.y(), clip.width(), clip.height());
    canvas.clip();
    canvas.translate(x, y);
    drawing.run();
    canvas.restore();
  }
}
