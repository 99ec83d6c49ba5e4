package org.taizhang.app.page.table;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Fill;
import org.taizhang.app.scene.Shape.Line;
import org.taizhang.app.type.LineBreaker;
import org.taizhang.app.type.TextMetrics;

/** The heads of columns, in one row or in two where some share a head. */
final class TableHead {
  private final List<Column> columns;
  private final TableStyle style;
  private final double[] edges;
  private final LineBreaker breaker;
  private final CellText text;
  private final double upper;
  private final double height;

  TableHead(List<Column> columns, TextMetrics metrics, TableStyle style, double[] edges) {
    this.columns = columns;
    this.style = style;
    this.edges = edges;
    breaker = new LineBreaker(metrics);
    text = new CellText(metrics, style);
    double top = 0;
    double below = 0;
    double whole = 0;
    for (int column = 0; column < columns.size(); column++) {
      var head = columns.get(column);
      double own = high(lines(head.head(), column, column + 1).size());
      if (head.over().isEmpty()) {
        whole = Math.max(whole, own);
      } else {
        top = Math.max(top, high(lines(head.over(), column, end(column)).size()));
        below = Math.max(below, own);
      }
    }
    height = Math.max(whole, top + below);
    upper = top + below == 0 ? 0 : height * top / (top + below);
  }

  double height() {
    return height;
  }

  List<Shape> shapes() {
    double right = edges[columns.size()];
    var shapes = new ArrayList<Shape>();
    shapes.add(new Fill(new Box(0, 0, right, height), Ink.HEAD));
    shapes.add(new Line(0, 0, right, 0, TableStyle.TOP));
    shapes.add(new Line(0, height, right, height, TableStyle.RULE));
    for (int column = 0; column < columns.size(); ) {
      int end = end(column);
      if (column > 0) {
        shapes.add(new Line(edges[column], 0, edges[column], height, TableStyle.GRID));
      }
      if (columns.get(column).over().isEmpty()) {
        head(columns.get(column).head(), column, end, 0, shapes);
      } else {
        common(column, end, shapes);
      }
      column = end;
    }
    return shapes;
  }

  private void common(int first, int end, List<Shape> shapes) {
    var box = new Box(edges[first], 0, edges[end] - edges[first], upper);
    var over = columns.get(first).over();
    shapes.add(text.centred(over, lines(over, first, end), box, style.heavy()));
    shapes.add(new Line(edges[first], upper, edges[end], upper, TableStyle.GRID));
    for (int column = first; column < end; column++) {
      if (column > first) {
        shapes.add(new Line(edges[column], upper, edges[column], height, TableStyle.GRID));
      }
      head(columns.get(column).head(), column, column + 1, upper, shapes);
    }
  }

  private void head(String name, int first, int end, double top, List<Shape> shapes) {
    var box = new Box(edges[first], top, edges[end] - edges[first], height - top);
    shapes.add(text.centred(name, lines(name, first, end), box, style.heavy()));
  }

  /** The column after those that share a head with this one. */
  private int end(int column) {
    var over = columns.get(column).over();
    int end = column + 1;
    while (!over.isEmpty() && end < columns.size() && columns.get(end).over().equals(over)) {
      end++;
    }
    return end;
  }

  private List<String> lines(String name, int first, int end) {
    double inner = edges[end] - edges[first] - 2 * style.aside();
    return breaker.balanced(style.heavy().face(), name, style.size(), inner);
  }

  private double high(int lines) {
    return lines * style.leading() + 2 * style.size() * 0.5;
  }
}
