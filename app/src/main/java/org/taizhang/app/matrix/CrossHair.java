package org.taizhang.app.matrix;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Grid;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.MatrixCell;
import org.taizhang.app.scene.MatrixScene;

/** Marks row and column of the cursor and of the mouse, so that the eye finds the heads. */
final class CrossHair implements Grid.Overlay {
  private static final double FAINT = 0.07;
  private static final double CLEAR = 0.13;

  private final Grid grid;
  private @Nullable MatrixScene scene;
  private @Nullable MatrixCell cursor;
  private @Nullable MatrixCell hover;

  CrossHair(Grid grid) {
    this.grid = grid;
  }

  void show(MatrixScene shown) {
    scene = shown;
    hover = null;
  }

  void setCursor(@Nullable MatrixCell cell) {
    cursor = cell;
    grid.repaint();
  }

  void setHover(@Nullable MatrixCell cell) {
    if (cell == null ? hover != null : !cell.equals(hover)) {
      hover = cell;
      grid.repaint();
    }
  }

  @Override
  public void body(GraphicsContext canvas, Box visible) {
    bands(canvas, visible, hover, FAINT);
    bands(canvas, visible, cursor, CLEAR);
    if (scene == null || cursor == null || !exists(scene, cursor)) {
      return;
    }
    var box = scene.cell(cursor.row(), cursor.column());
    canvas.setStroke(tint(grid.isFocused() ? 1 : 0.55));
    canvas.setLineWidth(2);
    canvas.strokeRect(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2);
  }

  @Override
  public void head(GraphicsContext canvas) {
    column(canvas, hover, FAINT);
    column(canvas, cursor, CLEAR * 1.4);
  }

  @Override
  public void side(GraphicsContext canvas) {
    row(canvas, hover, FAINT);
    row(canvas, cursor, CLEAR * 1.4);
  }

  private void bands(
      GraphicsContext canvas, Box visible, @Nullable MatrixCell cell, double strength) {
    if (scene == null || cell == null || !exists(scene, cell)) {
      return;
    }
    var box = scene.cell(cell.row(), cell.column());
    canvas.setFill(tint(strength));
    canvas.fillRect(visible.x(), box.y(), visible.width(), box.height());
    canvas.fillRect(box.x(), visible.y(), box.width(), visible.height());
  }

  private void column(GraphicsContext canvas, @Nullable MatrixCell cell, double strength) {
    if (scene != null && cell != null && exists(scene, cell)) {
      var box = scene.cell(cell.row(), cell.column());
      canvas.setFill(tint(strength));
      canvas.fillRect(box.x(), 0, box.width(), scene.headHeight());
    }
  }

  private void row(GraphicsContext canvas, @Nullable MatrixCell cell, double strength) {
    if (scene != null && cell != null && exists(scene, cell)) {
      var box = scene.cell(cell.row(), cell.column());
      canvas.setFill(tint(strength));
      canvas.fillRect(0, box.y(), scene.sideWidth(), box.height());
    }
  }

  private static boolean exists(MatrixScene scene, MatrixCell cell) {
    return cell.row() < scene.rows().count() && cell.column() < scene.columns().count();
  }

  private Color tint(double strength) {
    return grid.inks().of(Ink.ACCENT).deriveColor(0, 1, 1, strength);
  }
}
