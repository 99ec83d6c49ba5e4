package org.taizhang.app.scene;

import java.util.List;
import java.util.function.Consumer;
import org.taizhang.app.scene.MatrixRow.GroupRow;
import org.taizhang.app.scene.MatrixRow.PlanRow;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.scene.MatrixRow.TotalRow;
import org.taizhang.app.scene.Shape.Fill;
import org.taizhang.app.type.Face;

/** The cells: grounds, lines, signs and totals of what is visible. */
final class BodyRegion {
  private static final double SIGN = 0.38;

  private final MatrixTable table;
  private final Track columns;
  private final Track rows;
  private final HeadWords words;
  private final Strokes strokes;
  private final TextStyle figure;
  private final TextStyle notice;
  private final RoleCount sum;
  private final double radius;
  private final double padding;

  BodyRegion(MatrixTable table, MatrixStyle style, Track columns, Track rows, HeadWords words) {
    this.table = table;
    this.columns = columns;
    this.rows = rows;
    this.words = words;
    sum = table.count();
    padding = style.padding();
    strokes = new Strokes(style.lines());
    figure = new TextStyle(Face.SANS, style.sizes().small(), Ink.TEXT);
    notice = new TextStyle(Face.SANS, style.sizes().small(), Ink.MUTED);
    radius = SIGN * style.sizes().text();
  }

  void shapes(Box visible, Consumer<Shape> sink) {
    int left = columns.firstAfter(visible.x());
    int right = columns.lastBefore(visible.right());
    if (left >= right) {
      return;
    }
    int end = rows.lastBefore(visible.bottom());
    for (int row = rows.firstAfter(visible.y()); row < end; row++) {
      ground(row, left, right, sink);
      switch (table.rows().get(row)) {
        case PlanRow plan -> {}
        case GroupRow group -> {}
        case ProjectRow project -> project(project, row, left, right, sink);
        case TotalRow total -> total(total, row, left, right, sink);
      }
    }
  }

  private void ground(int row, int left, int right, Consumer<Shape> sink) {
    double x = columns.start(left);
    double end = columns.start(right);
    var kind = table.rows().get(row);
    var ground = new Box(x, rows.start(row), end - x, rows.size(row));
    sink.accept(new Fill(ground, Grounds.of(kind, table.columns().isEmpty())));
    sink.accept(strokes.across(x, end, rows.end(row), strokes.grid()));
    boolean divided = kind instanceof ProjectRow || kind instanceof TotalRow;
    for (int column = left; divided && column < right; column++) {
      var stroke = strokes.after(column, table.columns().size());
      sink.accept(strokes.down(columns.end(column), rows.start(row), rows.end(row), stroke));
    }
  }

  private void project(ProjectRow row, int index, int left, int right, Consumer<Shape> sink) {
    int departments = table.columns().size();
    if (departments == 0) {
      if (row.steps() != null) {
        return;
      }
      var word = words.words().unclear();
      sink.accept(words.text().centred(word, List.of(word), inset(cell(index, 0)), notice));
      return;
    }
    for (int column = left; column < Math.min(right, departments); column++) {
      var roles = row.cells().in(column);
      if (row.steps() != null) {
        step(row.steps().text(column), cell(index, column), sink);
      } else if (!roles.isEmpty()) {
        MarkLayout.place(roles, cell(index, column), radius, sink);
      }
    }
    int column = departments;
    for (var role : table.roles()) {
      if (column >= left && column < right) {
        figure(row.count().of(role), cell(index, column), sink);
      }
      column++;
    }
  }

  private void total(TotalRow row, int index, int left, int right, Consumer<Shape> sink) {
    int departments = table.columns().size();
    for (int column = left; column < Math.min(right, departments); column++) {
      figure(table.columns().get(column).count().of(row.role()), cell(index, column), sink);
    }
    int own = departments;
    for (var role : table.roles()) {
      if (role == row.role() && own >= left && own < right) {
        figure(sum.of(role), cell(index, own), sink);
      }
      own++;
    }
  }

  private void step(String count, Box cell, Consumer<Shape> sink) {
    if (!count.isEmpty()) {
      sink.accept(words.text().middle(count, cell, figure));
    }
  }

  /** Nothing is left blank rather than written 0: the eye looks for what is there. */
  private void figure(int count, Box cell, Consumer<Shape> sink) {
    if (count > 0) {
      sink.accept(words.text().middle(Integer.toString(count), cell, figure));
    }
  }

  private Box inset(Box cell) {
    return new Box(cell.x() + padding, cell.y(), cell.width() - 2 * padding, cell.height());
  }

  private Box cell(int row, int column) {
    return new Box(columns.start(column), rows.start(row), columns.size(column), rows.size(row));
  }
}
