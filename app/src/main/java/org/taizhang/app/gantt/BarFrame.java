package org.taizhang.app.gantt;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Grid;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.gantt.Bar;
import org.taizhang.app.scene.gantt.GanttRow.Lane;
import org.taizhang.app.scene.gantt.GanttScene;
import org.taizhang.model.TargetId;

/** Marks the bar and the project that the cursor is on, and the bar under the mouse. */
final class BarFrame implements Grid.Overlay {
  private static final double FAINT = 0.06;
  private static final double CLEAR = 0.16;
  private static final double ROUND = 9;

  private final Grid grid;
  private @Nullable GanttScene scene;
  private @Nullable GanttCursor cursor;
  private @Nullable TargetId hover;
  private @Nullable Box moved;

  BarFrame(Grid grid) {
    this.grid = grid;
  }

  void show(GanttScene shown) {
    scene = shown;
    hover = null;
  }

  void setCursor(@Nullable GanttCursor held) {
    cursor = held;
    grid.repaint();
  }

  void setHover(@Nullable TargetId target) {
    if (target == null ? hover != null : !target.equals(hover)) {
      hover = target;
      grid.repaint();
    }
  }

  /** Where the bar would stand if the mouse were let go now. */
  void setMoved(@Nullable Box box) {
    moved = box;
    grid.repaint();
  }

  @Override
  public void body(GraphicsContext canvas, Box visible) {
    project(canvas, visible.x(), visible.width(), FAINT);
    bar(hover).ifPresent(bar -> frame(canvas, bar.box(), 0.55, 1));
    bar(cursor == null ? null : cursor.target())
        .ifPresent(bar -> frame(canvas, bar.box(), grid.isFocused() ? 1 : 0.6, 2));
    if (moved != null) {
      canvas.setFill(tint(CLEAR));
      canvas.fillRoundRect(moved.x(), moved.y(), moved.width(), moved.height(), ROUND, ROUND);
      frame(canvas, moved, 1, 2);
    }
  }

  @Override
  public void head(GraphicsContext canvas) {
    bar(cursor == null ? null : cursor.target())
        .ifPresent(bar -> {
          canvas.setFill(tint(CLEAR));
          canvas.fillRect(
              bar.box().x(), 0, bar.box().width(), scene == null ? 0 : scene.headHeight());
        });
  }

  @Override
  public void side(GraphicsContext canvas) {
    project(canvas, 0, scene == null ? 0 : scene.sideWidth(), CLEAR);
  }

  private void project(GraphicsContext canvas, double x, double width, double strength) {
    if (scene == null || cursor == null) {
      return;
    }
    var rows = scene.table().rows();
    canvas.setFill(tint(strength));
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row) instanceof Lane lane && lane.project().id().equals(cursor.project())) {
        canvas.fillRect(x, scene.rows().start(row), width, scene.rows().size(row));
      }
    }
  }

  private void frame(GraphicsContext canvas, Box box, double strength, double width) {
    canvas.setStroke(tint(strength));
    canvas.setLineWidth(width);
    canvas.strokeRoundRect(
        box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2, ROUND + 1, ROUND + 1);
  }

  private Optional<Bar> bar(@Nullable TargetId target) {
    return scene == null || target == null ? Optional.empty() : scene.bar(target);
  }

  private Color tint(double strength) {
    return grid.inks().of(Ink.ACCENT).deriveColor(0, 1, 1, strength);
  }
}
