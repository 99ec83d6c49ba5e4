package org.taizhang.app.page.table;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.page.table.Column.Trait;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Fill;
import org.taizhang.app.scene.Shape.Line;
import org.taizhang.app.scene.Stroke;
import org.taizhang.app.type.TextMetrics;

/** Draws head and pieces of a table: grounds, then lines, then text. */
final class TableInk {
  private final Table table;
  private final CellLines lines;
  private final CellText text;
  private final TableHead head;
  private final double[] edges;

  TableInk(Table table, TextMetrics metrics, TableStyle style, double[] widths, CellLines lines) {
    this.table = table;
    this.lines = lines;
    text = new CellText(metrics, style);
    edges = new double[widths.length + 1];
    for (int column = 0; column < widths.length; column++) {
      edges[column + 1] = edges[column] + widths[column];
    }
    head = new TableHead(table.columns(), metrics, style, edges);
  }

  double headHeight() {
    return head.height();
  }

  List<Shape> shapes(List<Piece> pieces) {
    var shapes = new ArrayList<>(head.shapes());
    var grounds = new ArrayList<Shape>();
    var rules = new ArrayList<Shape>();
    var words = new ArrayList<Shape>();
    for (int at = 0; at < pieces.size(); at++) {
      for (int column = 0; column + 1 < edges.length; column++) {
        if (lines.grouping(column)) {
          group(pieces, at, column, new Layers(grounds, rules, words));
        } else {
          cell(pieces.get(at), column, words);
          rules.add(below(pieces.get(at).bottom(), column));
        }
      }
    }
    if (!pieces.isEmpty()) {
      frame(pieces.getLast().bottom(), rules);
    }
    for (var layer : List.of(grounds, rules, words)) {
      layer.forEach(shape -> shapes.add(shape.moved(0, head.height())));
    }
    return shapes;
  }

  private record Layers(List<Shape> grounds, List<Shape> rules, List<Shape> words) {}

  /** A group's cell on this page, once: beside its first piece. */
  private void group(List<Piece> pieces, int at, int column, Layers layers) {
    int begin = table.begin(pieces.get(at).row(), column);
    if (at > 0 && table.begin(pieces.get(at - 1).row(), column) == begin) {
      return;
    }
    int last = at;
    while (last + 1 < pieces.size() && table.begin(pieces.get(last + 1).row(), column) == begin) {
      last++;
    }
    var first = pieces.get(at);
    double bottom = pieces.get(last).bottom();
    var box = box(column, first.y(), bottom);
    boolean again = first.row() > begin || first.from() > 0;
    var name = again ? lines.again(begin, column) : lines.of(begin, column);
    layers.grounds().add(new Fill(box, Ink.SUBGROUP));
    layers.rules().add(below(bottom, column));
    if (table.rows().get(begin).cells().get(column) instanceof Cell.Words words
        && !name.isEmpty()) {
      var said = again ? String.join("", name) : words.text();
      layers.words().add(text.centred(said, name, box, lines.type(column, words.ink())));
    }
  }

  private void cell(Piece piece, int column, List<Shape> shapes) {
    if (!(table.rows().get(piece.row()).cells().get(column) instanceof Cell.Words words)) {
      return;
    }
    var all = lines.of(piece.row(), column);
    var shape = table.columns().get(column);
    var box = box(column, piece.y(), piece.bottom());
    if (piece.from() > 0 && shape.is(Trait.NAMING)) {
      var again = lines.again(piece.row(), column);
      if (!again.isEmpty()) {
        var type = lines.type(column, Ink.MUTED);
        shapes.add(text.top(String.join("", again), again, box, type, shape));
      }
      return;
    }
    int from = Math.min(piece.from(), all.size());
    int to = Math.min(piece.to(), all.size());
    if (from == to) {
      return;
    }
    var type = lines.type(column, words.ink());
    boolean whole = piece.from() == 0 && piece.to() >= lines.count(piece.row());
    var here = all.subList(from, to);
    var said =
        from == 0 && to == all.size() ? words.text() : SaidLines.of(words.text(), all, from, to);
    shapes.add(
        whole ? text.middle(said, here, box, type, shape) : text.top(said, here, box, type, shape));
  }

  private Box box(int column, double top, double bottom) {
    return new Box(edges[column], top, edges[column + 1] - edges[column], bottom - top);
  }

  private Line below(double y, int column) {
    return new Line(edges[column], y, edges[column + 1], y, TableStyle.GRID);
  }

  private void frame(double bottom, List<Shape> rules) {
    for (int edge = 1; edge + 1 < edges.length; edge++) {
      rules.add(new Line(edges[edge], 0, edges[edge], bottom, TableStyle.GRID));
    }
    Stroke rule = TableStyle.RULE;
    rules.add(new Line(0, bottom, edges[edges.length - 1], bottom, rule));
  }
}
