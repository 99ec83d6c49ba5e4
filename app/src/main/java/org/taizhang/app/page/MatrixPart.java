package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.page.ColumnChunks.Chunk;
import org.taizhang.app.page.RowPages.Span;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.MatrixRow.GroupRow;
import org.taizhang.app.scene.MatrixScene;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Fill;
import org.taizhang.app.scene.Shape.Line;
import org.taizhang.app.scene.Stroke;

/**
 * One page's part of a matrix: some rows by some columns, heads repeated, framed above and below.
 */
record MatrixPart(MatrixScene scene, Span rows, Chunk columns) {
  private static final Stroke TOP = new Stroke(2, Ink.ACCENT);
  private static final Stroke BOTTOM = new Stroke(1, Ink.RULE);
  private static final Stroke GRID = new Stroke(0.4, Ink.GRID);

  /** Where the rows begin, counted from the top of the part. */
  double rowsTop() {
    var continued = rows.continued();
    return scene.headHeight() + (continued == null ? 0 : scene.continued(continued).height());
  }

  double height() {
    return rowsTop() + scene.rows().start(rows.end()) - scene.rows().start(rows.first());
  }

  double width() {
    return scene.sideWidth() + right() - left();
  }

  /** The part with its upper left corner at the given place. */
  List<Shape> shapes(double x, double y) {
    var shapes = new ArrayList<Shape>();
    double top = scene.rows().start(rows.first());
    double bottom = scene.rows().start(rows.end());
    double body = x + scene.sideWidth() - left();
    scene.corner(shape -> shapes.add(shape.moved(x, y)));
    scene.head(left(), right(), shape -> shapes.add(shape.moved(body, y)));
    var continued = rows.continued();
    if (continued != null) {
      continued(continued, new Box(x, y + scene.headHeight(), width(), 0), shapes);
    }
    double down = y + rowsTop() - top;
    if (rows.first() < rows.end()) {
      scene.side(top, bottom, shape -> shapes.add(shape.moved(x, down)));
      var visible = new Box(left(), top, right() - left(), bottom - top);
      scene.body(visible, shape -> shapes.add(shape.moved(body, down)));
    }
    frame(x, y, shapes);
    return JoinedLines.of(shapes);
  }

  private void continued(GroupRow group, Box at, List<Shape> shapes) {
    var row = scene.continued(group);
    var ink = group.depth() == 0 ? Ink.GROUP : Ink.SUBGROUP;
    shapes.add(new Fill(new Box(at.x(), at.y(), at.width(), row.height()), ink));
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

  private double left() {
    return scene.columns().start(columns.first());
  }

  private double right() {
    return scene.columns().start(columns.end());
  }
}
