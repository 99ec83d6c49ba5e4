package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.page.Laid.Strip;
import org.taizhang.app.page.PagedRows.Repeated;
import org.taizhang.app.page.RowPages.Span;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Fill;
import org.taizhang.app.scene.Shape.Line;
import org.taizhang.app.scene.Stroke;

/**
 * One page's part of a table: some rows by some columns, heads repeated, framed above and below.
 */
record ScenePart(Laid laid, Span rows, Strip strip) {
  private static final Stroke TOP = new Stroke(2, Ink.ACCENT);
  private static final Stroke BOTTOM = new Stroke(1, Ink.RULE);
  private static final Stroke GRID = new Stroke(0.4, Ink.GRID);

  /** Where the rows begin, counted from the top of the part. */
  double rowsTop() {
    return laid.panes().headHeight() + laid.rows().before(rows.first());
  }

  double height() {
    return rowsTop() + bottom() - top();
  }

  double width() {
    return laid.panes().sideWidth() + strip.right() - strip.left();
  }

  /** The part with its upper left corner at the given place. */
  List<Shape> shapes(double x, double y) {
    var panes = laid.panes();
    var shapes = new ArrayList<Shape>();
    double body = x + panes.sideWidth() - strip.left();
    panes.corner(shape -> shapes.add(shape.moved(x, y)));
    panes.head(strip.left(), strip.right(), shape -> shapes.add(shape.moved(body, y)));
    if (rows.first() < rows.end()) {
      var repeated = laid.rows().repeated(rows.first());
      if (repeated != null) {
        repeated(repeated, new Box(x, y + panes.headHeight(), width(), 0), shapes);
      }
      double down = y + rowsTop() - top();
      panes.side(top(), bottom(), shape -> shapes.add(shape.moved(x, down)));
      var visible = new Box(strip.left(), top(), strip.right() - strip.left(), bottom() - top());
      panes.body(visible, shape -> shapes.add(shape.moved(body, down)));
    }
    frame(x, y, shapes);
    return JoinedLines.of(shapes);
  }

  private static void repeated(Repeated repeated, Box at, List<Shape> shapes) {
    var row = repeated.row();
    shapes.add(new Fill(new Box(at.x(), at.y(), at.width(), row.height()), repeated.ground()));
    row.shapes().forEach(shape -> shapes.add(shape.moved(at.x(), at.y())));
    double bottom = at.y() + row.height() - GRID.width() / 2;
    shapes.add(new Line(at.x(), bottom, at.right(), bottom, GRID));
  }

  private void frame(double x, double y, List<Shape> shapes) {
    double right = x + width();
    double bottom = y + height();
    shapes.add(new Line(x, y - TOP.width() / 2, right, y - TOP.width() / 2, TOP));
    shapes.add(
        new Line(x, bottom + BOTTOM.width() / 2, right, bottom + BOTTOM.width() / 2, BOTTOM));
  }

  private double top() {
    return laid.rows().track().start(rows.first());
  }

  private double bottom() {
    return laid.rows().track().start(rows.end());
  }
}
